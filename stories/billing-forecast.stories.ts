import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import {
  billed,
  failed,
  offline,
  onlyLooking,
  says,
  sessionExpired,
  shows,
  skeleton,
  stale,
  wentOffline,
} from './support/states.ts';

/** Until when what is left lasts: a date with its range, or why there is none. */
const meta = {
  title: 'Elements/Forecast',
  component: 'billing-forecast',
  parameters: { billing: { customer: 'team' } },
  render: () => html`<billing-forecast></billing-forecast>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'team' },
  argTypes: {
    customer: { control: 'select', options: ['team', 'balance-team', 'credits-low', 'balance-debt', 'new-customer'] },
  },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-forecast', html`<billing-forecast></billing-forecast>`, {
      parts: { line: 'From today on: the range from busy to quiet days, the date, and what comes before it.' },
    }),
};

/** The date, the range, the automatic top-up that would come before, and the next allowance, which is not counted. */
export const WithAutomaticTopUp: Story = { play: says('Automatic top-up on about') };
export const OnABalance: Story = billed({ customer: 'balance-team' }, says('Until about'));
/** A week of it: nearer to what happens now, and less sure. */
export const LastWeek: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    const select = await page.element<HTMLSelectElement>('select');
    await userEvent.selectOptions(select, '7');
    await page.text('in 7 whole days');
  },
};
/** Quiet days would reach beyond a year: the range stays open. */
export const OpenRange: Story = billed({ customer: 'disputed' }, shows('.line'));
/** Less than three whole days of usage name no date. */
export const NotEnoughData: Story = billed({ customer: 'new-customer' }, says('not enough usage yet'));
export const NothingLeft: Story = billed({ customer: 'balance-debt' }, says('Nothing is left.'));
/** Billed afterwards: nothing can run out. */
export const BilledAfterwards: Story = billed({ customer: 'metered' }, says('billed afterwards'));

export const Skeleton: Story = skeleton();
export const Failed: Story = failed('getForecast');
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
export const OnlyLooking: Story = onlyLooking(shows('.line'));

/** The range has the colour of the page's accent. */
export const Options: Story = {
  render: () => html`
    <style>
      .own billing-forecast {
        --billing-color-accent: light-dark(#0f766e, #5eead4);
      }
    </style>
    <div class="own"><billing-forecast></billing-forecast></div>
  `,
};

/** All that the picture shows stands below it in words. */
export const Accessibility: Story = { play: says(/Between .*, if every day is busy, and/) };
