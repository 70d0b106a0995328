import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { endAddOn } from '../mocks/world/subscription.ts';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { bought } from './support/purchases.ts';
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
} from './support/states.ts';

const active = { prepare: bought({ kind: 'addon', addOn: 'boost' }) };

/** What can be added to the plan, and what is: with the price for the rest of the period, and an end without a question left open. */
const meta = {
  title: 'Elements/Add-ons',
  component: 'billing-add-ons',
  render: () => html`<billing-add-ons></billing-add-ons>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const asksToEnd: Play = async ({ canvasElement }) => {
  const page = find(canvasElement);
  (await page.element('[part=end]')).click();
  await page.element('dialog[open] [part=primary]');
};

export const Playground: Story = {
  args: { customer: 'credits-low' },
  argTypes: { customer: { control: 'select', options: ['credits-low', 'balance', 'metered', 'jpy', 'kwd'] } },
};
export const Anatomy: Story = {
  ...billed(active),
  render: () =>
    renderAnatomy('billing-add-ons', html`<billing-add-ons></billing-add-ons>`, {
      parts: {
        'add-on': 'One add-on.',
        add: 'The button that adds it.',
        end: 'The button that lets it end.',
        result: 'What became of the last change.',
      },
    }),
};
export const Available: Story = { play: says('now, for the rest of the period') };
export const Active: Story = billed(active, shows('[part=end]'));
export const Ending: Story = billed(
  {
    prepare: (world, key) => {
      active.prepare(world, key);
      endAddOn(world.context, world.customer(key), 'boost', false);
    },
  },
  says('Active until'),
);
export const AsksBeforeEnding: Story = { ...billed(active), play: asksToEnd };
export const Ended: Story = {
  ...billed(active),
  play: async (context) => {
    await asksToEnd(context);
    const page = find(context.canvasElement);
    (await page.element('dialog[open] [part=primary]')).click();
    await page.text('Credit boost ends on');
  },
};
export const EndingFails: Story = {
  ...billed({ ...active, refusing: { deactivateAddOn: 'internal_error' } }),
  play: async (context) => {
    await asksToEnd(context);
    const page = find(context.canvasElement);
    (await page.element('dialog[open] [part=primary]')).click();
    await page.text('Nothing was changed. Try again.');
  },
};
export const ThreeDecimals: Story = billed({ customer: 'kwd' });
/** Nothing goes with the plan, or the plan has it all. */
export const Empty: Story = billed({ answers: { listAddOns: () => [] } }, says('No add-ons go with your plan'));
export const Skeleton: Story = skeleton('listAddOns');
export const Failed: Story = failed('listAddOns');
export const Offline: Story = offline('listAddOns');
export const SessionExpired: Story = sessionExpired('listAddOns');
export const Stale: Story = stale();
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  await expect(find(canvasElement).has('button')).toBe(false);
});
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-add-ons></billing-add-ons>`, DENSE, OWN_LOOK),
};
export const Accessibility: Story = { ...billed(active), play: asksToEnd };
