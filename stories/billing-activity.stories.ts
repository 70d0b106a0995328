import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { billed, failed, offline, onlyLooking, sessionExpired, shows, skeleton, stale } from './support/states.ts';

/** The customer's own ledger, newest first: what was used, bought and received, and what was left after each. */
const meta = {
  title: 'Elements/Activity',
  component: 'billing-activity',
  render: () => html`<billing-activity></billing-activity>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const LIST = '[part=list]';

export const Playground: Story = {
  args: { customer: 'credits-low' },
  argTypes: {
    customer: {
      control: 'select',
      options: ['credits-low', 'balance', 'balance-debt', 'trial', 'jpy', 'new-customer'],
    },
  },
};
export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-activity', html`<billing-activity></billing-activity>`, {
      parts: { filters: 'Kind, period and files.', list: 'The entries.' },
    }),
  play: shows(LIST),
};
export const Credits: Story = billed({ customer: 'credits-low' }, shows(LIST));
export const Balance: Story = billed({ customer: 'balance' }, shows(LIST));
export const InDebt: Story = billed({ customer: 'balance-debt' }, shows(LIST));
export const Yen: Story = billed({ customer: 'jpy' }, shows(LIST));
export const Trial: Story = billed({ customer: 'trial' }, shows(LIST));
/** Only what was bought, as the page asks for it. */
export const Narrowed: Story = {
  ...billed({ customer: 'every-invoice' }, shows(LIST)),
  render: () => html`<billing-activity type="purchase"></billing-activity>`,
};
/** The invoice of an entry opens in place. */
export const OpensInvoice: Story = {
  ...billed({ customer: 'every-invoice' }),
  render: () => html`<billing-activity type="purchase"></billing-activity>`,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('.what .link')).click();
    await page.element('[part=sums]');
  },
};
/** Nothing of that kind, and the way back. */
export const NothingFound: Story = {
  ...billed({ customer: 'credits-low' }),
  render: () => html`<billing-activity type="dispute"></billing-activity>`,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.text('Nothing of this kind happened in this period.');
  },
};
/** Nothing happened yet. */
export const Empty: Story = billed({
  answers: { listActivity: (page: object) => ({ ...page, items: [], nextCursor: null }) },
});
export const Skeleton: Story = skeleton('listActivity');
export const Failed: Story = failed('listActivity');
export const Offline: Story = offline('listActivity');
export const SessionExpired: Story = sessionExpired('listActivity');
export const Stale: Story = { ...stale(), play: shows(LIST) };
export const OnlyLooking: Story = onlyLooking(shows(LIST));
/** Narrowed by the page, and in a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () =>
    renderOptions(
      html`<billing-activity></billing-activity>`,
      {
        what: 'Only what was bought, since November',
        element: html`<billing-activity type="purchase" from="2026-11-01T00:00:00Z"></billing-activity>`,
      },
      OWN_LOOK,
    ),
};
export const Accessibility: Story = { play: shows(LIST) };
