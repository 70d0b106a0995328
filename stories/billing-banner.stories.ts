import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Notice } from 'billing-portal-contract';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { opensDialog } from './support/dialog.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { settled } from './support/settled.ts';
import { billed, onlyLooking, shows, skeleton, failed } from './support/states.ts';

/** The most urgent thing about the customer's billing, where they are working. With nothing to say it takes no room. */
const meta = {
  title: 'Elements/Banner',
  component: 'billing-banner',
  render: () => html`<billing-banner></billing-banner>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const BANNER = '[part=banner]';

/** A notice that no seeded customer has at the moment. */
function saying(code: Notice['code'], severity: Notice['severity'], more: Partial<Notice> = {}): Story {
  const notice: Notice = { code, severity, amount: null, at: null, feature: null, invoiceId: null, ...more };
  return billed(
    { customer: 'many-invoices', account: (account) => ({ ...account, notices: [notice] }) },
    shows(BANNER),
  );
}

export const Playground: Story = {
  args: { customer: 'credits-low' },
  argTypes: {
    customer: {
      control: 'select',
      options: ['credits-low', 'credits-empty', 'balance-debt', 'past-due', 'trial', 'canceled', 'many-invoices'],
    },
  },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-banner', html`<billing-banner></billing-banner>`, {
      parts: { banner: 'The block around the sentence.', action: 'The button that helps.' },
    }),
};

export const CreditsLow: Story = billed({ customer: 'credits-low' }, shows(BANNER));
export const CreditsEmpty: Story = billed({ customer: 'credits-empty' }, shows(BANNER));
export const BalanceNegative: Story = billed({ customer: 'balance-debt' }, shows(BANNER));
/** The most urgent one: it cannot be hidden. */
export const PastDue: Story = billed({ customer: 'past-due' }, shows(BANNER));
export const TrialEnding: Story = billed({ customer: 'trial' });
export const Canceled: Story = billed({ customer: 'canceled' });
export const Canceling: Story = billed({ scenario: 'canceling', customer: 'many-invoices' });
export const Paused: Story = billed({ scenario: 'paused', customer: 'many-invoices' });
export const BillHeld: Story = billed({ scenario: 'bill-held', customer: 'many-invoices' }, shows(BANNER));
export const CardExpiring: Story = saying('payment_method_expiring', 'warning', { at: '2026-11-30T00:00:00.000Z' });
export const CardMissing: Story = saying('payment_method_missing', 'warning');
/** The next step at once: the form stands over the page, wherever the banner is. */
export const AddsCard: Story = {
  ...CardExpiring,
  parameters: { ...CardExpiring.parameters, ...opensDialog },
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Add payment method');
    await page.element('dialog[open] billing-payment-method-form');
  },
};
export const LimitNear: Story = saying('limit_near', 'warning', { feature: 'image_generation' });
export const LimitReached: Story = saying('limit_reached', 'danger', { feature: 'image_generation' });
export const Frozen: Story = saying('capacity_frozen', 'warning');
/** All is well: no room is taken. */
export const NothingToSay: Story = billed({ customer: 'many-invoices' }, async ({ canvasElement }) => {
  await settled(canvasElement);
  await expect(canvasElement.querySelector('billing-banner')?.offsetHeight).toBe(0);
});

export const Skeleton: Story = { ...skeleton(), play: async () => {} };
export const Failed: Story = { ...failed(), play: async () => {} };
/** Nothing is known, so nothing is said: the sections of the page say why. */
export const Offline: Story = billed({ refusing: { all: 'offline' } });
export const SessionExpired: Story = billed({ refusing: { all: 'session_expired' } });
/** What was true stays on screen while it cannot be asked again. */
export const Stale: Story = billed({ customer: 'credits-low', later: 'internal_error' }, shows(BANNER));
/** Who may not pay is told whom to ask. */
export const NoPermission: Story = onlyLooking(shows(BANNER));

/** What is hidden rests for a day; what is urgent cannot be hidden. */
export const Hides: Story = {
  ...billed({ customer: 'credits-low' }),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press(/Hide|Dismiss|Close/);
    await page.gone(BANNER);
  },
};

/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-banner></billing-banner>`, DENSE, OWN_LOOK),
};
/** The action leads to the dialog that helps. */
export const Accessibility: Story = {
  parameters: { billing: { customer: 'credits-empty' }, ...opensDialog },
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    const action = await page.element(`${BANNER} [part=action]`);
    action.focus();
    action.click();
    await page.element('dialog[open]');
  },
};
