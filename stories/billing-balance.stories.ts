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
  sessionExpired,
  shows,
  skeleton,
  stale,
  wentOffline,
} from './support/states.ts';

/** The money that is left: one large amount, what became of it, and a thin line of the last 30 days. Money, never capacity. */
const meta = {
  title: 'Elements/Balance',
  component: 'billing-balance',
  parameters: { billing: { customer: 'balance' } },
  render: () => html`<billing-balance></billing-balance>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'balance' },
  argTypes: { customer: { control: 'select', options: ['balance', 'balance-debt', 'jpy', 'kwd'] } },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-balance', html`<billing-balance></billing-balance>`, {
      parts: { amount: 'What can be spent now.', add: 'Opens adding funds.' },
    }),
};

/** Below zero, within the agreed overdraft: how much is owed, and what the next top-up pays first. */
export const InDebt: Story = billed({ customer: 'balance-debt' });
/** No decimals. */
export const Yen: Story = billed({ customer: 'jpy' });
/** Three of them. */
export const Dinar: Story = billed({ customer: 'kwd' });
/** Rate by rate a fraction of a cent is spent; what is shown is rounded down, never up. */
export const LessThanACent: Story = billed({
  account: (account) => {
    const { balance } = account.capacity ?? {};
    if (!account.capacity || !balance) return account;
    const available = { ...balance.available, micro: '4200' };
    return { ...account, capacity: { ...account.capacity, balance: { ...balance, available, level: 'low' } } };
  },
});

/** Opened: what is included first, then promotional money, then what was added; until when it lasts; what is reserved. */
export const ExpiryAndForecast: Story = billed({ customer: 'balance-team' }, async ({ canvasElement }) => {
  const page = find(canvasElement);
  (await page.element('summary')).click();
  await page.text('Used next');
  await page.text('reserved for work in progress');
});

export const Skeleton: Story = skeleton();
export const Failed: Story = failed();
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
/** The line of the last days could not be had. The balance does not depend on it. */
export const WithoutItsLine: Story = billed({ refusing: { getUsage: 'internal_error' } }, shows('[part=amount]'));
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  const page = find(canvasElement);
  await page.element('[part=amount]');
  await expect(page.shown()).not.toContain('Add funds');
});

export const Options: Story = {
  render: () => html`
    <style>
      .own billing-balance {
        --billing-font-size-figure: 3em;
        --billing-radius: 0;
      }
    </style>
    <div class="own"><billing-balance></billing-balance></div>
  `,
};

/** The button opens adding funds and gets the focus back when that is closed. */
export const Accessibility: Story = {
  parameters: opensDialog,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    const add = await page.button('Add funds');
    add.focus();
    add.click();
    await page.element('dialog[open]');
    await page.press(/^Close$/);
    await page.gone('dialog[open]');
    await expect(add.getRootNode()).toHaveProperty('activeElement', add);
  },
};
