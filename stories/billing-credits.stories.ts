import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { opensDialog } from './support/dialog.ts';
import { find } from './support/find.ts';
import {
  billed,
  failed,
  offline,
  onlyLooking,
  says,
  sessionExpired,
  skeleton,
  stale,
  wentOffline,
} from './support/states.ts';

/** What is left of the credits, by where they come from and what is used first. Capacity, never money. */
const meta = {
  title: 'Elements/Credits',
  component: 'billing-credits',
  render: () => html`<billing-credits></billing-credits>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'many-invoices' },
  argTypes: {
    customer: {
      control: 'select',
      options: ['many-invoices', 'credits-low', 'credits-empty', 'trial', 'free-no-card', 'past-due', 'canceled'],
    },
  },
};

export const Anatomy: Story = {
  ...billed({ customer: 'trial' }),
  render: () =>
    renderAnatomy('billing-credits', html`<billing-credits></billing-credits>`, {
      parts: {
        bar: 'The lots there are, in the order in which they are used, on what was there at the start.',
        legend: 'One line per lot: how much, from where, until when.',
        buy: 'Opens the packs.',
      },
    }),
};

export const Low: Story = { ...billed({ customer: 'credits-low' }, says('running low')) };
export const Empty: Story = { ...billed({ customer: 'credits-empty' }) };
/** Plan credits first, then the promotional ones, although both run out: the order is said, not guessed. */
export const PlanAndPromotional: Story = { ...billed({ customer: 'trial' }) };
/** Nothing bought, nothing to buy with: a small stock that comes back each month. */
export const FreePlan: Story = { ...billed({ customer: 'free-no-card' }) };
/** A payment is open; what was granted and bought can still be spent. */
export const PastDue: Story = { ...billed({ customer: 'past-due' }) };
/** The plan has ended; what was bought stays. */
export const Canceled: Story = { ...billed({ customer: 'canceled' }) };
/** Just signed up: all of the allowance, no pace yet, so no date is promised. */
export const JustStarted: Story = { ...billed({ customer: 'new-customer' }) };

/** A part is reserved for work that runs: not in the figure, and said apart. */
export const Held: Story = { ...billed({ customer: 'held' }, says('reserved for work in progress')) };
/** The bank asks about a payment: what it bought is not in the figure, and its lot says why. */
export const FrozenByDispute: Story = {
  ...billed({ customer: 'disputed' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('summary')).click();
    await page.text('On hold while its payment is in doubt');
  }),
};
/** Opened: until when it lasts, and the lots in the order of use. */
export const ExpiryAndForecast: Story = {
  ...billed({ customer: 'team' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('summary')).click();
    await page.text('Used next');
    await page.text('Until about');
  }),
};

export const Skeleton: Story = skeleton();
export const Failed: Story = failed();
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
/** Somebody without the right to pay sees what is left and no button. */
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  const page = find(canvasElement);
  await page.text('left');
  await expect(page.shown()).not.toContain('Buy credits');
});

/** The height of the bar is the page's. */
export const Options: Story = {
  ...billed({ customer: 'trial' }),
  render: () => html`
    <style>
      .thin billing-credits {
        --billing-credits-bar-height: 0.375rem;
      }
    </style>
    <div class="thin"><billing-credits></billing-credits></div>
  `,
};

/** The button opens the packs and gets the focus back when they are closed. */
export const Accessibility: Story = {
  parameters: opensDialog,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    const buy = await page.button('Buy credits');
    buy.focus();
    buy.click();
    await page.element('dialog[open]');
    await page.press(/^Close$/);
    await page.gone('dialog[open]');
    await expect(buy.getRootNode()).toHaveProperty('activeElement', buy);
  },
};
