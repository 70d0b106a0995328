import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { BillingParameters } from './support/billing.ts';
import { dialogAnatomy, opensDialog, priced, PRIMARY, renderOpenDialog } from './support/dialog.ts';
import { find } from './support/find.ts';
import { OWN_LOOK, renderInLook } from './support/options.ts';
import { shows } from './support/states.ts';

/** Adds money in one screen: amount, tax, total, card, and the balance afterwards, all before anything is paid. */
const meta = {
  title: 'Elements/Add funds dialog',
  component: 'billing-add-funds-dialog',
  parameters: { billing: { customer: 'balance' }, ...opensDialog },
  render: () => renderOpenDialog('billing-add-funds-dialog', { kind: 'balance_topup' }),
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const story = (billing: BillingParameters, play: Play): Story => ({ parameters: { billing }, play });

const OUTCOME = 'dialog[open] [part=outcome]';
const paysUntil =
  (selector: string): Play =>
  async (context) => {
    await priced(context);
    const page = find(context.canvasElement);
    (await page.element(PRIMARY)).click();
    await page.element(selector);
  };

export const Playground: Story = { play: priced };
export const Anatomy: Story = dialogAnatomy(
  'billing-add-funds-dialog',
  { kind: 'balance_topup' },
  { preset: 'One amount to pick.', 'own-amount': 'The field for another one.' },
);
/** What is owed is paid first, and the price says so. */
export const InDebt: Story = story({ customer: 'balance-debt' }, priced);
export const Yen: Story = story({ customer: 'jpy' }, priced);
export const Dinar: Story = story({ customer: 'kwd' }, priced);
export const Skeleton: Story = story({ hanging: ['createQuote'] }, shows('dialog[open]'));
export const PriceFailed: Story = story(
  { refusing: { createQuote: 'internal_error' } },
  shows('dialog[open] [role=alert]'),
);

/** The title names who pays; somebody with several accounts can choose another one before anything is charged. */
export const SeveralAccounts: Story = story(
  { customer: 'balance', severalAccounts: true },
  shows('dialog[open] [part=switch-account]'),
);

/** Typed as people type it: the price follows. */
export const OwnAmount: Story = {
  play: async (context) => {
    await priced(context);
    const page = find(context.canvasElement);
    await page.type('#own-amount', '72.50');
    await page.text('$72.50');
    await priced(context);
  },
};
/** Below the least that can be added: said beside the field, before anything is asked of the server. */
export const TooLittle: Story = {
  play: async (context) => {
    await priced(context);
    const page = find(context.canvasElement);
    await page.type('#own-amount', '2');
    (await page.element<HTMLInputElement>('#own-amount')).blur();
    await page.element('#own-error');
  },
};
export const TooMuch: Story = {
  play: async (context) => {
    await priced(context);
    const page = find(context.canvasElement);
    await page.type('#own-amount', '99999');
    (await page.element<HTMLInputElement>('#own-amount')).blur();
    await page.element('#own-error');
  },
};

export const Pays: Story = {
  play: async (context) => {
    await paysUntil(OUTCOME)(context);
    await find(context.canvasElement).text('added');
  },
};
export const Declined: Story = story({ scenario: 'declined' }, async (context) => {
  await paysUntil(OUTCOME)(context);
  await expect(find(context.canvasElement).shown()).toMatch(/not charged/);
});
export const ThreeDSecure: Story = story({ scenario: 'three-d-secure' }, async (context) => {
  await paysUntil('billing-sandbox-challenge')(context);
  const page = find(context.canvasElement);
  (await page.element('[part=approve]')).click();
  await page.text('added');
});
export const Processing: Story = story({ scenario: 'processing' }, paysUntil(OUTCOME));
export const AnswerLost: Story = story({ scenario: 'response-lost' }, paysUntil(OUTCOME));
export const SessionExpiredWhilePaying: Story = story(
  { scenario: 'session-expired-while-paying' },
  paysUntil(`${OUTCOME}, dialog[open] [role=alert]`),
);

/** In a page's own look. */
export const Options: Story = {
  render: () => renderInLook(renderOpenDialog('billing-add-funds-dialog', { kind: 'balance_topup' }), OWN_LOOK),
  play: priced,
};
/** The amounts are one group of radio buttons with a name; the total is announced when it changes. */
export const Accessibility: Story = {
  play: async (context) => {
    await priced(context);
    const page = find(context.canvasElement);
    const fieldset = await page.element('dialog[open] fieldset');
    await expect(fieldset.querySelector('legend')).not.toBe(null);
  },
};
