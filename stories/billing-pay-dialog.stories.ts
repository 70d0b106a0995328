import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../components/pay-dialog/define.ts';
import type { BillingParameters } from './support/billing.ts';
import { dialogAnatomy, opensDialog, priced, PRIMARY, renderOpenDialog } from './support/dialog.ts';
import { find } from './support/find.ts';
import { OWN_LOOK, renderInLook } from './support/options.ts';
import { shows } from './support/states.ts';

/** Pays for the plan: a change of it, an invoice that is open, or a plan that had ended. What it does stands before what it costs. */
const meta = {
  title: 'Elements/Pay dialog',
  component: 'billing-pay-dialog',
  parameters: opensDialog,
  render: () => renderOpenDialog('billing-pay-dialog', { kind: 'plan_change', change: { plan: 'pro' } }),
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
export const Anatomy: Story = dialogAnatomy('billing-pay-dialog', { kind: 'plan_change', change: { plan: 'pro' } });
export const Upgrades: Story = { play: paysUntil(OUTCOME) };
/** Twelve months at once. */
export const ToAYear: Story = {
  render: () =>
    renderOpenDialog('billing-pay-dialog', { kind: 'plan_change', change: { plan: 'starter', interval: 'year' } }),
  play: priced,
};
/** A plan that had ended comes back. */
export const Reactivates: Story = {
  ...story({ customer: 'canceled' }, priced),
  render: () => renderOpenDialog('billing-pay-dialog', { kind: 'reactivation' }),
};
export const Skeleton: Story = story({ hanging: ['createQuote'] }, shows('dialog[open]'));
export const PriceFailed: Story = story(
  { refusing: { createQuote: 'internal_error' } },
  shows('dialog[open] [role=alert]'),
);
export const PreviewFailed: Story = story(
  { refusing: { previewSubscriptionChange: 'internal_error' } },
  shows('dialog[open] [role=alert]'),
);
export const Declined: Story = story({ scenario: 'declined' }, paysUntil(OUTCOME));
export const ThreeDSecure: Story = story({ scenario: 'three-d-secure' }, async (context) => {
  await paysUntil('billing-sandbox-challenge')(context);
  const page = find(context.canvasElement);
  (await page.element('[part=approve]')).click();
  await page.element(OUTCOME);
});
export const Processing: Story = story({ scenario: 'processing' }, paysUntil(OUTCOME));
/** In a page's own look. */
export const Options: Story = {
  render: () =>
    renderInLook(renderOpenDialog('billing-pay-dialog', { kind: 'plan_change', change: { plan: 'pro' } }), OWN_LOOK),
  play: priced,
};
/** Leaving it changes nothing and charges nothing. */
export const Accessibility: Story = {
  play: async (context) => {
    await priced(context);
    const page = find(context.canvasElement);
    await page.press(/^Close$/);
    await page.gone('dialog[open]');
  },
};
