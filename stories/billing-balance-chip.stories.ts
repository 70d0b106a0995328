import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { BillingBalanceChip } from '../components/balance-chip/billing-balance-chip.ts';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { billed, failed, onlyLooking, shows, skeleton, stale } from './support/states.ts';

type Args = Pick<BillingBalanceChip, 'href'>;

/** What is left, small enough for the page's own navigation bar. A press opens a few lines and the way to buy more. */
const meta = {
  title: 'Elements/Balance chip',
  component: 'billing-balance-chip',
  args: { href: '#billing' },
  render: ({ href }) =>
    html`<nav class="story-bar" aria-label="Product">
      <strong>Halide</strong>
      <billing-balance-chip .href=${href}></billing-balance-chip>
    </nav>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const opened: Story['play'] = async ({ canvasElement }) => {
  const page = find(canvasElement);
  (await page.element('[part=chip]')).click();
  await page.element('[part=popover]');
};

export const Playground: Story = {};
export const Anatomy: Story = {
  render: ({ href }) =>
    renderAnatomy('billing-balance-chip', html`<billing-balance-chip .href=${href}></billing-balance-chip>`, {
      parts: { chip: 'The button in the bar.', popover: 'The lines it opens.' },
    }),
};

export const CreditsLow: Story = billed({ customer: 'credits-low' });
export const CreditsEmpty: Story = billed({ customer: 'credits-empty' });
export const Balance: Story = billed({ customer: 'balance' });
export const InDebt: Story = billed({ customer: 'balance-debt' });
export const Metered: Story = billed({ customer: 'metered' });
export const Open: Story = { ...billed({ customer: 'credits-low' }), play: opened };
export const OpenWithABalance: Story = { ...billed({ customer: 'balance' }), play: opened };
/** Without an address there is no link to the billing page. */
export const WithoutABillingPage: Story = { args: { href: '' }, play: opened };

export const Skeleton: Story = { ...skeleton(), play: shows('billing-balance-chip') };
/** A bar has no room for an alert: the chip stays quiet until there is something to say. */
export const Failed: Story = { ...failed(), play: async () => {} };
export const Stale: Story = { ...stale(), play: shows('[part=chip]') };
export const Offline: Story = billed({ refusing: { all: 'offline' } });
export const SessionExpired: Story = billed({ refusing: { all: 'session_expired' } });
export const NoPermission: Story = onlyLooking(async (context) => {
  await opened(context as never);
  await expect(find(context.canvasElement).shown()).not.toContain('Buy credits');
});

/** In the bar of a page with its own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: ({ href }) =>
    renderOptions(html`<billing-balance-chip .href=${href}></billing-balance-chip>`, DENSE, OWN_LOOK),
};

/** Opened with the keyboard; the browser ties the lines to the chip, and Escape closes them. */
export const Accessibility: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const page = find(canvasElement);
    const chip = await page.element<HTMLButtonElement>('[part=chip]');
    chip.focus();
    await userEvent.keyboard('{Enter}');
    const popover = await page.element('[part=popover]');
    await expect(chip.getAttribute('popovertarget')).toBe(popover.id);
  },
};
