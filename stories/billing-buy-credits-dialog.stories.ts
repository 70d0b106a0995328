import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { dialogAnatomy, opensDialog, priced, PRIMARY, renderOpenDialog } from './support/dialog.ts';
import { find } from './support/find.ts';
import { OWN_LOOK, renderInLook } from './support/options.ts';
import { shows } from './support/states.ts';
import type { BillingParameters } from './support/billing.ts';

/** Sells credit packs in one screen: what they give first, then what they cost. The price stands before anything is paid. */
const meta = {
  title: 'Elements/Buy credits dialog',
  component: 'billing-buy-credits-dialog',
  parameters: opensDialog,
  render: () => renderOpenDialog('billing-buy-credits-dialog', { kind: 'credit_pack' }),
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const story = (billing: BillingParameters, play: Play): Story => ({ parameters: { billing }, play });

/** Waits for the price and pays it. */
const pays: Play = async (context) => {
  await priced(context);
  (await find(context.canvasElement).element(PRIMARY)).click();
};
const paysUntil =
  (selector: string): Play =>
  async (context) => {
    await pays(context);
    await find(context.canvasElement).element(selector);
  };
const OUTCOME = 'dialog[open] [part=outcome]';

export const Playground: Story = { play: priced };
export const Anatomy: Story = dialogAnatomy(
  'billing-buy-credits-dialog',
  { kind: 'credit_pack' },
  { 'lot-bar': 'What there will be.', pack: 'One pack to pick.' },
);
export const NoCard: Story = story({ customer: 'free-no-card' }, shows(PRIMARY));
export const Skeleton: Story = story({ hanging: ['listCreditPacks'] }, shows('dialog[open]'));
export const Failed: Story = story(
  { refusing: { listCreditPacks: 'internal_error' } },
  shows('dialog[open] [role=alert]'),
);
export const PriceFailed: Story = story(
  { refusing: { createQuote: 'internal_error' } },
  shows('dialog[open] [role=alert]'),
);
/** An invoice is open: nothing more is sold before it is paid. */
export const BlockedByAnOpenInvoice: Story = story({ customer: 'past-due' }, shows(OUTCOME));
export const RealMoney: Story = {
  ...story({ livemode: true }, async (context) => {
    await priced(context);
    await expect(find(context.canvasElement).shown()).not.toContain('Sandbox');
  }),
};

/** Paid: what there is now, and the way back to work. */
export const Pays: Story = {
  play: async (context) => {
    await paysUntil(OUTCOME)(context);
    await find(context.canvasElement).text('added');
  },
};
/** The cause in plain words, that nothing was charged, and one next step. */
export const Declined: Story = story({ scenario: 'declined' }, paysUntil(OUTCOME));
/** The same purchase goes on with another card: one invoice, a second attempt. */
export const DeclinedThenAnotherCard: Story = story({ scenario: 'declined' }, async (context) => {
  await paysUntil(OUTCOME)(context);
  const page = find(context.canvasElement);
  (await page.element(PRIMARY)).click();
  await page.element('dialog[open] .choices');
});
export const InsufficientFunds: Story = story({ scenario: 'insufficient-funds' }, paysUntil(OUTCOME));
/** The bank asks: over the dialog, without leaving the page. */
export const ThreeDSecure: Story = story({ scenario: 'three-d-secure' }, paysUntil('billing-sandbox-challenge'));
export const ThreeDSecureApproved: Story = story({ scenario: 'three-d-secure' }, async (context) => {
  await paysUntil('billing-sandbox-challenge')(context);
  const page = find(context.canvasElement);
  (await page.element('[part=approve]')).click();
  await page.text('added');
});
export const ThreeDSecureRefused: Story = story({ scenario: 'three-d-secure-fails' }, async (context) => {
  await paysUntil('billing-sandbox-challenge')(context);
  const page = find(context.canvasElement);
  (await page.element('[part=decline]')).click();
  await page.element(OUTCOME);
});
/** The bank takes its time: nothing has to be paid again. */
export const Processing: Story = story({ scenario: 'processing' }, paysUntil(OUTCOME));
/** The price changed between the look and the press: it is confirmed again, never silently charged. */
export const PriceChanged: Story = story({ scenario: 'price-changed' }, paysUntil('dialog[open] [role=alert]'));
export const BoughtElsewhere: Story = story({ scenario: 'superseded' }, paysUntil('dialog[open] [role=alert]'));
export const PackWithdrawn: Story = story({ scenario: 'pack-withdrawn' }, paysUntil('dialog[open] [role=alert]'));
/** The answer was lost on the way: it says that it is being looked up, and asks the server again. */
export const AnswerLost: Story = story({ scenario: 'response-lost' }, paysUntil(OUTCOME));

/** In a page's own look. */
export const Options: Story = {
  render: () => renderInLook(renderOpenDialog('billing-buy-credits-dialog', { kind: 'credit_pack' }), OWN_LOOK),
  play: priced,
};
/** Esc closes before anything is paid, and nothing is charged. */
export const Accessibility: Story = {
  play: async (context) => {
    await priced(context);
    const page = find(context.canvasElement);
    await page.press('Cancel');
    await page.gone('dialog[open]');
  },
};
