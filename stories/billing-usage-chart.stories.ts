import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
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

/** Usage over time: all features by what they cost, or one by its own units; the table behind it; who used it. */
const meta = {
  title: 'Elements/Usage chart',
  component: 'billing-usage-chart',
  parameters: { billing: { customer: 'team' } },
  render: () => html`<billing-usage-chart></billing-usage-chart>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** Chooses in the select with this label, as a customer would. */
function choosing(label: string, value: string, then: string | RegExp): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.element('.readout');
    const select = await page.select(label);
    await userEvent.selectOptions(select, value);
    await page.text(then);
  };
}

export const Playground: Story = {
  args: { customer: 'team' },
  argTypes: { customer: { control: 'select', options: ['team', 'balance-team', 'metered', 'jpy', 'kwd', 'trial'] } },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-usage-chart', html`<billing-usage-chart></billing-usage-chart>`, {
      parts: { chart: 'The picture. A range lies over it, which keys, fingers and screen readers move.' },
    }),
};

/** A month of a team on credits: weekends are seen at once. */
export const OnCredits: Story = { play: shows('.bar') };
/** On a balance the bars are money. */
export const OnABalance: Story = billed({ customer: 'balance-team' }, says(/€\d+\.\d\d in all/));
/** One feature in its own units, with what it cost beside. */
export const OneFeature: Story = { play: choosing('Feature', 'image_generation', 'images in all') };
export const ByHour: Story = { play: choosing('Period', 'day', /November 17 at|17 November at/) };
export const ByMonth: Story = { play: choosing('Period', 'year', '2026') };
/** Where most is included and costs nothing, units are counted. */
export const Metered: Story = billed({ customer: 'metered' }, says('in all'));
/** The table is what the picture is made of. */
export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Show as table');
    await page.element('[role=table] [role=rowheader]');
  },
};
/** By people, keys or projects, as the host's events name them. */
export const WhoUsedIt: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('summary')).click();
    await page.text('Mara Lind');
  },
};
/** Just signed up: what will stand here is said in its place. */
export const Empty: Story = billed({ customer: 'new-customer' }, says('Nothing was used in this time.'));

export const Skeleton: Story = skeleton();
export const Failed: Story = failed('getUsage');
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
export const OnlyLooking: Story = onlyLooking(shows('.bar'));

/** Colours are the page's: one for each feature, the largest first. */
export const Options: Story = {
  render: () => html`
    <style>
      .own billing-usage-chart {
        --billing-color-chart-1: light-dark(#1d4ed8, #93c5fd);
        --billing-color-chart-2: light-dark(#b91c1c, #fca5a5);
      }
    </style>
    <div class="own"><billing-usage-chart></billing-usage-chart></div>
  `,
};

/** The arrow keys go from bar to bar; each is read as date, amount and what it is made of. */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    const range = await page.element<HTMLInputElement>('input[type=range]');
    range.focus();
    await page.text(/Wednesday,? (18 November|November 18)/);
    const before = range.getAttribute('aria-valuetext');
    range.stepDown();
    range.dispatchEvent(new Event('input'));
    await page.text(/Tuesday,? (17 November|November 17)/);
    await expect(range.getAttribute('aria-valuetext')).not.toBe(before);
  },
};
