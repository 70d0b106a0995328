import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderAnatomy } from './support/anatomy.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import {
  billed,
  failed,
  offline,
  onlyLooking,
  sessionExpired,
  shows,
  skeleton,
  stale,
  wentOffline,
} from './support/states.ts';

/** What was used of each feature in this period: meters, switches, seats, and what one more costs. */
const meta = {
  title: 'Elements/Usage',
  component: 'billing-usage',
  parameters: { billing: { customer: 'metered' } },
  render: () => html`<billing-usage></billing-usage>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'metered' },
  argTypes: { customer: { control: 'select', options: ['metered', 'credits-low', 'balance', 'jpy', 'kwd', 'trial'] } },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-usage', html`<billing-usage></billing-usage>`, { parts: { list: 'The list of features.' } }),
};

/** Billed at the end of the period: what is included, what goes beyond, what is unlimited, and what it comes to so far. */
export const Metered: Story = {};
/** Spent from the stock of credits: what one more costs in credits. */
export const OnCredits: Story = billed({ customer: 'credits-low' });
/** Spent from the balance: rates in full, however many decimals they have. */
export const OnABalance: Story = billed({ customer: 'balance' });
export const Yen: Story = billed({ customer: 'jpy' });
/** Nothing used yet. */
export const Empty: Story = billed({ customer: 'new-customer' });
export const Trial: Story = billed({ customer: 'trial' });

export const Skeleton: Story = skeleton();
export const Failed: Story = failed();
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
export const OnlyLooking: Story = onlyLooking(shows('[part=list]'));

/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-usage></billing-usage>`, DENSE, OWN_LOOK),
};
/** Each bar is a meter with its feature as its name and its figure as its words. */
export const Accessibility: Story = { play: shows('[role=meter][aria-valuetext]') };
