import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Invoice } from 'billing-portal-contract';
import { html } from 'lit';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import type { StoryBilling } from './support/mock-provider.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
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
        related: 'What came with it, and credit notes.',
        parties: 'Seller and buyer.',
        download: 'The PDF, where the backend makes them.',
        receipt: 'The proof that it was paid.',
        send: 'Sends it to the customer’s own address.',
      },
    }),
};
/** The first invoice of the customer with everything for which this is true. */
function oneOf(isWanted: (invoice: Invoice) => boolean): Story {
  return {
    ...billed({ customer: 'every-invoice' }, shows('[part=actions]')),
    render: (_args, { loaded }) => {
      const { world, customer } = loaded['billing'] as StoryBilling;
      const id = world.customer(customer).invoices.find(isWanted)?.id ?? '';
      return html`<billing-invoice invoice-id=${id}></billing-invoice>`;
    },
  };
}

/** Late, with the one thing to do. */
export const Overdue: Story = oneOf(({ overdue }) => overdue);
export const Due: Story = oneOf(({ overdue, status }) => status === 'outstanding' && !overdue);
export const Draft: Story = oneOf(({ status }) => status === 'draft');
export const Void: Story = oneOf(({ status }) => status === 'void');
export const WrittenOff: Story = oneOf(({ status, type }) => status === 'uncollectible' && type === 'recurring');
/** Lines that do not explain themselves say why they are there. */
export const PlanChange: Story = oneOf(({ type }) => type === 'plan_change');
export const SeatsAndDiscount: Story = oneOf(({ lines }) => lines.some(({ type }) => type === 'discount'));
export const ExtraUsage: Story = oneOf(({ status, type }) => type === 'overage' && status === 'outstanding');
export const ReverseCharge: Story = oneOf(({ taxLines }) => taxLines.some(({ reverseCharge }) => reverseCharge));
/** With what it was paid, and what came with it. */
export const Pack: Story = oneOf(
  ({ amountRefunded, dispute, status, type }) =>
    type === 'credit_purchase' && status === 'paid' && dispute === null && amountRefunded.minor === '0',
);
/** What went back, and the credit notes to follow. */
export const Refunded: Story = oneOf(({ amountRefunded, total }) => amountRefunded.minor === total.minor);
export const PartlyRefunded: Story = oneOf(({ amountRefunded }) => amountRefunded.minor === '238');
export const CreditNote: Story = oneOf(({ type }) => type === 'credit_note');
export const Disputed: Story = oneOf(({ dispute }) => dispute === 'open');
export const DisputeWon: Story = oneOf(({ dispute }) => dispute === 'won');
export const DisputeLost: Story = oneOf(({ dispute }) => dispute === 'lost');
/** A payment that the bank took back after it had gone through. */
export const Returned: Story = oneOf(({ status, type }) => status === 'uncollectible' && type === 'credit_purchase');
/** Company, address, tax number and reference can be put right afterwards; the figures stay. */
export const Corrected: Story = {
  ...oneOf(({ status, type }) => status === 'paid' && type === 'recurring'),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Change details');
    await page.press('Save');
    await page.text('Saved. The PDF says it from now on.');
  },
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
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: (_args, { loaded }) => renderOptions(renderNewest(loaded), DENSE, OWN_LOOK),
  play: shows('[part=sums]'),
};
export const Accessibility: Story = { play: shows('[part=sums]') };
