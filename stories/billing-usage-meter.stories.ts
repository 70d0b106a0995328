import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { BillingUsageMeter } from '../components/usage-meter/billing-usage-meter.ts';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';

type Args = Pick<BillingUsageMeter, 'label' | 'used' | 'limit' | 'valueText'>;

/** One labelled meter. It is given what it shows and asks nobody, so it stands in a page with or without a provider. */
const meta = {
  title: 'Elements/Usage meter',
  component: 'billing-usage-meter',
  parameters: { billing: false },
  args: { label: 'Images', used: 640, limit: 1000, valueText: '640 of 1,000 images' },
  argTypes: { used: { control: { type: 'range', min: 0, max: 2000, step: 10 } } },
  render: ({ label, used, limit, valueText }) => html`
    <billing-usage-meter .label=${label} .used=${used} .limit=${limit} .valueText=${valueText}>
      <small>Resets on 1 December</small>
    </billing-usage-meter>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const inState =
  (state: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    // Waits: the first story of a page is there before its element is registered.
    await find(canvasElement).element(`billing-usage-meter:state(${state})`);
  };

export const Playground: Story = {};

export const Anatomy: Story = {
  args: { used: 1180, valueText: '1,180 of 1,000 images' },
  render: ({ label, used, limit, valueText }) =>
    renderAnatomy(
      'billing-usage-meter',
      html`<billing-usage-meter .label=${label} .used=${used} .limit=${limit} .valueText=${valueText}>
        <small>Resets on 1 December</small>
      </billing-usage-meter>`,
      {
        parts: {
          label: 'What is metered.',
          value: 'The figure beside it, and an icon once it is nearly used up.',
          track: 'The whole width.',
          fill: 'What is used.',
          mark: 'Where the allowance ended, once more is used.',
        },
        slots: { '': 'A line under the bar, such as the reset date.' },
      },
    ),
};

export const Unused: Story = { args: { used: 0, valueText: '0 of 1,000 images' } };

/** From 80 % a word and an icon say so: colour alone never does. */
export const NearTheLimit: Story = {
  args: { used: 840, valueText: '840 of 1,000 images' },
  play: inState('near-limit'),
};

export const AtTheLimit: Story = {
  args: { used: 1000, valueText: '1,000 of 1,000 images' },
  play: inState('at-limit'),
};

/** What goes beyond is kept and told, never cut off at 100 %. */
export const OverTheLimit: Story = {
  args: { used: 1430, valueText: '1,430 of 1,000 images' },
  play: inState('over-limit'),
};

/** Nothing to measure against: the figure alone, no bar that would mean nothing. */
export const Unlimited: Story = {
  args: { label: 'Upscales', used: 811, limit: null, valueText: '811 upscales, unlimited' },
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.text('811 upscales');
    await expect(page.has('[role=meter]')).toBe(false);
  },
};

/** An allowance of nothing is full with the first unit. */
export const NothingIncluded: Story = {
  args: { label: 'Video jobs', used: 3, limit: 0, valueText: '3 jobs, none included' },
  play: inState('over-limit'),
};

/** Height and colour are the page's, by two custom properties. */
export const Options: Story = {
  render: ({ label, used, limit, valueText }) => html`
    <style>
      .tall billing-usage-meter {
        --billing-usage-meter-color: light-dark(#0b7285, #66d9e8);
        --billing-usage-meter-height: 1rem;
      }
    </style>
    <div class="tall">
      <billing-usage-meter .label=${label} .used=${used} .limit=${limit} .valueText=${valueText}></billing-usage-meter>
    </div>
  `,
};

/** A screen reader hears the words of the figure, not a bare number: "640 of 1,000 images". */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    const track = await find(canvasElement).element('[role=meter]');
    await expect(track.getAttribute('aria-valuetext')).toBe('640 of 1,000 images');
    await expect(track.getAttribute('aria-valuemax')).toBe('1000');
  },
};
