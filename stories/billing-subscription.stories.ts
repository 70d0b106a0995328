import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Account } from 'billing-portal-contract';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { opensDialog } from './support/dialog.ts';
import { find } from './support/find.ts';
import { billed, failed, offline, onlyLooking, says, sessionExpired, skeleton, stale } from './support/states.ts';
import type { BillingParameters } from './support/billing.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';

/** Which plan the customer is on, how it stands, and what comes next with date and amount. Canceling is as easy as buying. */
const meta = {
  title: 'Elements/Subscription',
  component: 'billing-subscription',
  render: () => html`<billing-subscription></billing-subscription>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** Presses what can be done, and waits for what it opens. */
function does(action: string, selector: string, billing: BillingParameters = {}): Story {
  return {
    parameters: { billing, ...opensDialog },
    play: async ({ canvasElement }) => {
      const page = find(canvasElement);
      (await page.element(`[data-action=${action}]`)).click();
      await page.element(selector);
    },
  };
}

function paidOnce(account: Account): Account {
  const { subscription } = account;
  if (subscription === null) return account;
  const plan = { ...subscription.plan, name: 'Lifetime', interval: 'once' } as const;
  const lasting = { nextCharge: null, currentPeriodEnd: null, ifCanceled: null } as const;
  return { ...account, subscription: { ...subscription, ...lasting, plan, actions: ['change_plan'] } };
}

const EFFECTS = 'dialog[open] .effects';

export const Playground: Story = {
  args: { customer: 'credits-low' },
  argTypes: {
    customer: {
      control: 'select',
      options: ['credits-low', 'trial', 'past-due', 'canceled', 'free-no-card', 'balance', 'metered', 'jpy', 'kwd'],
    },
    scenario: { control: 'select', options: ['', 'canceling', 'plan-change-scheduled', 'paused'] },
  },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-subscription', html`<billing-subscription></billing-subscription>`, {
      parts: {
        name: 'The plan.',
        status: 'How it stands, as icon and word.',
        next: 'What comes next, with date and amount.',
        actions: 'What can be done.',
      },
    }),
};

export const Active: Story = billed({ customer: 'credits-low' });
export const Trial: Story = billed({ customer: 'trial' });
export const PastDue: Story = billed({ customer: 'past-due' });
/** It runs until the end of what is paid, and can be taken back with one press. */
export const Canceling: Story = billed({ scenario: 'canceling' });
export const Canceled: Story = billed({ customer: 'canceled' });
export const Paused: Story = billed({ scenario: 'paused' });
export const ChangeScheduled: Story = billed({ scenario: 'plan-change-scheduled' });
export const Free: Story = billed({ customer: 'free-no-card' });
/** There is nothing left to stop, so that canceling is not offered. */
export const PaidOnce: Story = billed({ account: paidOnce }, says('Paid once. It does not renew.'));
export const BalancePlan: Story = billed({ customer: 'balance' });
export const Metered: Story = billed({ customer: 'metered' });
export const Yen: Story = billed({ customer: 'jpy' });
export const NoPlan: Story = billed({ account: (account) => ({ ...account, subscription: null }) });

export const Skeleton: Story = skeleton();
export const Failed: Story = failed();
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
/** Who may not change the plan sees how it stands, and no way to change it. */
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  const page = find(canvasElement);
  await expect(page.has('[part=name]')).toBe(true);
  await expect(page.has('[data-action=cancel]')).toBe(false);
});

/** The plans, with what each would do. */
export const ChoosesAPlan: Story = does('change_plan', '[part=choose]');
/** What is lost and what stays stands before the reason is asked. The safe choice keeps the plan. */
export const Cancels: Story = does('cancel', EFFECTS);
export const Pauses: Story = does('pause', EFFECTS);
export const Resumes: Story = does('resume', EFFECTS, { scenario: 'paused' });
export const ComesBack: Story = does('reactivate', 'dialog[open] [part=primary]', { customer: 'canceled' });
/** Taken back with one press, without a dialog. */
export const UndoesACancellation: Story = {
  ...billed({ scenario: 'canceling' }),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('[data-action=undo_cancel]')).click();
    await page.element('[data-action=cancel]');
  },
};

/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-subscription></billing-subscription>`, DENSE, OWN_LOOK),
};
/** Leaving the question changes nothing, and the focus is where it was. */
export const Accessibility: Story = {
  parameters: opensDialog,
  play: async ({ canvasElement, userEvent }) => {
    const page = find(canvasElement);
    const cancel = await page.element('[data-action=cancel]');
    cancel.focus();
    await userEvent.keyboard('{Enter}');
    await page.element(EFFECTS);
    await page.press(/^Keep/);
    await page.gone('dialog[open]');
  },
};
