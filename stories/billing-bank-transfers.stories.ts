import type { Account } from 'billing-portal-contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { bought, dollars } from './support/purchases.ts';
import { billed, failed, offline, says, sessionExpired, stale } from './support/states.ts';

const transfer = (amount: number) =>
  ({ kind: 'balance_topup', amount: dollars(amount), payBy: 'bank_transfer' }) as const;
const onItsWay = { customer: 'balance', prepare: bought(transfer(50)) };

/** Money that is on its way by bank transfer: how much, by when, what to tell the bank. Never part of the balance. */
const meta = {
  title: 'Elements/Bank transfers',
  component: 'billing-bank-transfers',
  parameters: { billing: onItsWay },
  render: () => html`<billing-bank-transfers></billing-bank-transfers>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const opens: Play = async ({ canvasElement }) => {
  (await find(canvasElement).element('summary')).click();
};

const asks: Play = async (context) => {
  await opens(context);
  const page = find(context.canvasElement);
  await page.press('Cancel the transfer');
  await page.element('dialog[open]');
};

/** A part of it has come. */
const partArrived = (account: Account): Account => ({
  ...account,
  pendingFunds: account.pendingFunds.map((funds) => ({
    ...funds,
    transfer: { ...funds.transfer, received: dollars(20) },
  })),
});

export const Playground: Story = { args: { customer: 'balance' } };
export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-bank-transfers', html`<billing-bank-transfers></billing-bank-transfers>`, {
      parts: { pending: 'One transfer.', transfer: 'What to tell the bank.' },
    }),
  play: opens,
};
export const OnItsWay: Story = { play: says('to be transferred by') };
/** Each line is copied as a bank’s form wants it. */
export const HowToPay: Story = { play: opens };
export const Several: Story = billed({ customer: 'balance', prepare: bought(transfer(50), transfer(100)) });
/** It cannot be canceled any more: money has come. */
export const PartArrived: Story = billed({ ...onItsWay, account: partArrived }, says('$20.00 has arrived'));
export const ForCredits: Story = billed({
  customer: 'credits-low',
  prepare: bought({ kind: 'credit_pack', pack: 'large', payBy: 'bank_transfer' }),
});
export const AsksBeforeCanceling: Story = { play: asks };
export const Canceled: Story = {
  play: async (context) => {
    await asks(context);
    const page = find(context.canvasElement);
    (await page.element('dialog[open] [part=primary]')).click();
    await page.text('is canceled. Its invoice is void.');
  },
};
export const CancelingFails: Story = billed(
  { ...onItsWay, refusing: { cancelPurchase: 'purchase_settling' } },
  async (context) => {
    await asks(context);
    const page = find(context.canvasElement);
    (await page.element('dialog[open] [part=primary]')).click();
    await page.text('cannot be canceled any more');
  },
);
/** Takes no space. */
export const NothingOnItsWay: Story = billed({ customer: 'balance', prepare: () => undefined });
export const Failed: Story = failed();
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
/** Those who may only look see what is on its way, and can do nothing about it. */
export const NoPermission: Story = billed({ ...onItsWay, permissions: ['view'] }, async (context) => {
  await opens(context);
  await expect(find(context.canvasElement).shown()).not.toContain('Cancel the transfer');
});
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-bank-transfers></billing-bank-transfers>`, DENSE, OWN_LOOK),
};
export const Accessibility: Story = { play: asks };
