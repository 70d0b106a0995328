import type { Purchase } from 'billing-portal-contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { bought, dollars } from './support/purchases.ts';
import { billed, failed, offline, onlyLooking, says, sessionExpired, stale } from './support/states.ts';

const pack = { prepare: bought({ kind: 'credit_pack', pack: 'small' }) };

/** "Undo this purchase", while the seller allows it and nothing of it is used: with the time that is left. */
const meta = {
  title: 'Elements/Undo purchase',
  component: 'billing-undo-purchase',
  parameters: { billing: pack },
  render: () => html`<billing-undo-purchase></billing-undo-purchase>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const asks: Play = async ({ canvasElement }) => {
  const page = find(canvasElement);
  await page.press('Undo this purchase');
  await page.element('dialog[open] [part=primary]');
};

const undoes =
  (said: string): Play =>
  async (context) => {
    await asks(context);
    const page = find(context.canvasElement);
    (await page.element('dialog[open] [part=primary]')).click();
    await page.text(said);
  };

/** As it is some time later. */
const until = (time: string) => ({
  ...pack,
  answers: { listUndoablePurchases: (list: readonly Purchase[]) => list.map((one) => ({ ...one, undoUntil: time })) },
});

export const Playground: Story = { args: { customer: 'credits-low' } };
export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-undo-purchase', html`<billing-undo-purchase></billing-undo-purchase>`, {
      parts: { offer: 'One purchase that can be undone.', undo: 'Its button.', result: 'What became of it.' },
    }),
};
export const Pack: Story = { play: says('You bought 500 credits for €9.52.') };
export const Funds: Story = billed(
  { customer: 'balance', prepare: bought({ kind: 'balance_topup', amount: dollars(50) }) },
  says('You added $50.00 for $54.44.'),
);
export const Several: Story = billed({
  prepare: bought({ kind: 'credit_pack', pack: 'small' }, { kind: 'credit_pack', pack: 'medium' }),
});
export const LastMinute: Story = billed(until('2026-11-18T10:00:40.000Z'), says('less than a minute'));
/** A seller who gives a day: a time says more than minutes. */
export const ADayLeft: Story = billed(until('2026-11-19T09:30:00.000Z'), says('You can undo it until'));
/** What comes back where, before it is done. */
export const Asks: Story = { play: asks };
export const Undone: Story = { play: undoes('Undone. €9.52 goes back to Visa ···· 4242.') };
/** Used meanwhile, in another tab. */
export const NotPossibleAnyMore: Story = billed(
  { ...pack, refusing: { undoPurchase: 'undo_not_possible' } },
  undoes('It can no longer be undone'),
);
export const UndoingFails: Story = billed(
  { ...pack, refusing: { undoPurchase: 'payment_service_unavailable' } },
  undoes('Nothing was undone. Try again.'),
);
/** Takes no space. */
export const NothingToUndo: Story = billed({ prepare: () => undefined });
export const Failed: Story = failed();
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  await expect(find(canvasElement).shown()).not.toContain('Undo');
});
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-undo-purchase></billing-undo-purchase>`, DENSE, OWN_LOOK),
};
export const Accessibility: Story = { play: asks };
