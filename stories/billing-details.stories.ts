import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { billed, failed, offline, onlyLooking, sessionExpired, shows, skeleton, stale } from './support/states.ts';

/** Who invoices are made out to: name, e-mail, address, tax number with a hint when it looks unusual, and the buyer's own reference. */
const meta = {
  title: 'Elements/Billing details',
  component: 'billing-details',
  render: () => html`<billing-details></billing-details>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const edits: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const page = find(canvasElement);
  await page.press(/Edit|Change/);
  await page.element('[part=form]');
};

export const Playground: Story = {
  args: { customer: 'credits-low' },
  argTypes: {
    customer: { control: 'select', options: ['credits-low', 'balance', 'balance-debt', 'jpy', 'kwd', 'new-customer'] },
  },
};
export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-details', html`<billing-details></billing-details>`, {
      parts: { form: 'The form, while something is being changed.' },
    }),
  play: edits,
};
export const Germany: Story = billed({ customer: 'credits-low' });
/** A country with states. */
export const UnitedStates: Story = billed({ customer: 'balance' });
export const Japan: Story = billed({ customer: 'jpy' });
export const Kuwait: Story = billed({ customer: 'kwd' });
export const Editing: Story = { play: edits };
export const Skeleton: Story = skeleton('getBillingDetails');
export const Failed: Story = failed('getBillingDetails');
export const Offline: Story = offline('getBillingDetails');
export const SessionExpired: Story = sessionExpired('getBillingDetails');
export const Stale: Story = { ...stale(), play: shows('billing-details') };
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  await expect(find(canvasElement).shown()).not.toMatch(/\bEdit\b/);
});
/** What could not be saved stays in the form. */
export const SavingFails: Story = {
  ...billed({ refusing: { changeBillingDetails: 'internal_error' } }),
  play: async (context) => {
    await edits(context);
    const page = find(context.canvasElement);
    await page.press(/^Save/);
    await page.element('[role=alert]');
  },
};
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-details></billing-details>`, DENSE, OWN_LOOK),
};
export const Accessibility: Story = { play: edits };
