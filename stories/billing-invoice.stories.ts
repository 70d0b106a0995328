import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderAnatomy } from './support/anatomy.ts';
import type { StoryBilling } from './support/mock-provider.ts';
import { billed, failed, offline, sessionExpired, shows, skeleton, onlyLooking } from './support/states.ts';

/** One invoice: its lines, subtotal, tax with rate and place, total, and what was paid. What stands here adds up. */
const meta = {
  title: 'Elements/Invoice',
  component: 'billing-invoice',
  render: (_args, { loaded }) => renderNewest(loaded),
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** The newest invoice of the customer, straight from the world: the story is about one, not about the list. */
function newestOf({ billing }: Record<string, unknown>): string {
  const { world, customer } = billing as StoryBilling;
  const { invoices } = world.customer(customer);
  return invoices.toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))[0]?.id ?? '';
}

function renderNewest(loaded: Record<string, unknown>) {
  return html`<billing-invoice invoice-id=${newestOf(loaded)}></billing-invoice>`;
}

export const Playground: Story = { play: shows('[part=sums]') };
export const Anatomy: Story = {
  render: (_args, { loaded }) =>
    renderAnatomy('billing-invoice', renderNewest(loaded), {
      parts: {
        lines: 'What was sold.',
        sums: 'Subtotal, tax, total and what was paid.',
        download: 'The PDF, where the backend makes them.',
      },
    }),
};
/** Funds: the amount, tax on top of it, and the total that was charged. */
export const Funds: Story = billed({ customer: 'balance' }, shows('[part=sums]'));
/** Not paid: what is due and since when. */
export const Open: Story = billed({ customer: 'past-due' }, shows('[part=sums]'));
export const Yen: Story = billed({ customer: 'jpy' }, shows('[part=sums]'));
export const Dinar: Story = billed({ customer: 'kwd' }, shows('[part=sums]'));
export const Plan: Story = billed({ customer: 'metered' }, shows('[part=sums]'));
export const OnlyLooking: Story = onlyLooking(shows('[part=sums]'));
export const Skeleton: Story = skeleton('getInvoice');
export const Failed: Story = failed('getInvoice');
export const Offline: Story = offline('getInvoice');
export const SessionExpired: Story = sessionExpired('getInvoice');
export const NotFound: Story = {
  render: () => html`<billing-invoice invoice-id="inv_unknown"></billing-invoice>`,
  play: shows('[role=alert]'),
};
export const Accessibility: Story = { play: shows('[part=sums]') };
