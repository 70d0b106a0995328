import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { billed, failed, offline, onlyLooking, sessionExpired, skeleton, stale } from './support/states.ts';

/** "Have a code?": promotion, gift and bonus codes. Says what was given, or in words why a code cannot be used. */
const meta = {
  title: 'Elements/Redeem code',
  component: 'billing-redeem-code',
  render: () => html`<billing-redeem-code></billing-redeem-code>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

/** Opens the field, tries the code and waits for what is said about it. */
const tries =
  (code: string, said: string): Play =>
  async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('summary')).click();
    await page.type('#code', code);
    await page.press('Apply');
    await page.text(said);
  };

export const Playground: Story = { args: { customer: 'credits-low' } };
export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-redeem-code', html`<billing-redeem-code></billing-redeem-code>`, {
      parts: { summary: 'The line that opens the field.', result: 'What the code gave.' },
    }),
  play: tries('WELCOME-GIFT', '100 credits added'),
};
/** Can be used at once. */
export const GiftOfCredits: Story = { play: tries('welcome gift', 'Welcome gift: 100 credits added.') };
/** Money, on a plan that spends money. */
export const GiftOfBalance: Story = billed(
  { customer: 'balance' },
  tries('WELCOME-GIFT', 'Welcome gift: $5.00 added to your balance.'),
);
/** Off the next bills of the plan. */
export const PlanDiscount: Story = { play: tries('HALF3', '50% off the next 3 bills of your plan.') };
/** Nothing has happened yet: it leads into the dialog that sells. */
export const ForPurchase: Story = { play: tries('STUDIO10', 'Buy credits with it') };
export const NotValid: Story = { play: tries('NOPE', 'This code is not valid, or no longer.') };
export const AlreadyUsed: Story = {
  play: async (context) => {
    await tries('HALF3', 'bills of your plan')(context);
    const page = find(context.canvasElement);
    await page.type('#code', 'HALF3');
    await page.press('Apply');
    await page.text('This code has been used already.');
  },
};
export const TooManyTries: Story = billed(
  { refusing: { redeemCode: 'rate_limited' } },
  tries('GUESS', 'Too many codes were tried.'),
);
/** Nothing was changed, and it is said. */
export const CouldNotBeChecked: Story = billed(
  { refusing: { redeemCode: 'internal_error' } },
  tries('STUDIO10', 'The code could not be checked, and nothing was changed.'),
);
export const Skeleton: Story = skeleton();
export const Failed: Story = failed();
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
/** Whoever may not pay sees nothing of it. */
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  await expect(find(canvasElement).shown()).not.toContain('Have a code?');
});
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-redeem-code></billing-redeem-code>`, DENSE, OWN_LOOK),
};
/** The field has the focus when it opens, Enter applies, and a refusal brings the focus back to it. */
export const Accessibility: Story = { play: tries('NOPE', 'not valid') };
