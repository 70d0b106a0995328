import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { opensDialog, PRIMARY } from './support/dialog.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { billed, failed, offline, onlyLooking, sessionExpired, shows, skeleton, stale } from './support/states.ts';

/** The packs a customer can buy now: what each gives, what one credit costs in it, how long it lasts, and which one fits. */
const meta = {
  title: 'Elements/Credit pack picker',
  component: 'billing-credit-pack-picker',
  render: () => html`<billing-credit-pack-picker></billing-credit-pack-picker>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'credits-low' },
  argTypes: { customer: { control: 'select', options: ['credits-low', 'credits-empty', 'free-no-card', 'trial'] } },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-credit-pack-picker', html`<billing-credit-pack-picker></billing-credit-pack-picker>`, {
      parts: { pack: 'One pack.', buy: 'The button of a pack.' },
    }),
};

export const Packs: Story = { play: shows('[part=pack]') };
export const InPounds: Story = billed({ customer: 'credits-empty' });
/** No card yet: it is asked for in the dialog. */
export const NoCard: Story = billed({ customer: 'free-no-card' });
/** One pack, nothing to compare. */
export const OnePack: Story = billed({ answers: { listCreditPacks: (packs: unknown[]) => packs.slice(0, 1) } });
/** Nothing is sold at the moment. */
export const Empty: Story = billed({ answers: { listCreditPacks: () => [] } });

export const Skeleton: Story = skeleton();
export const SkeletonOfThePacks: Story = skeleton('listCreditPacks');
export const Failed: Story = failed('listCreditPacks');
export const Offline: Story = offline('listCreditPacks');
export const SessionExpired: Story = sessionExpired('listCreditPacks');
export const Stale: Story = { ...stale(), play: shows('[part=pack]') };
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  await expect(find(canvasElement).shown()).not.toContain('Buy');
});

/** A pack leads to its price with tax, and the pack is chosen there. */
export const BuysOne: Story = {
  parameters: opensDialog,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('[part=buy]')).click();
    await page.element(`${PRIMARY}[aria-disabled=false]`);
  },
};

/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-credit-pack-picker></billing-credit-pack-picker>`, DENSE, OWN_LOOK),
};
export const Accessibility: Story = { play: shows('[part=buy]') };
