import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderAnatomy } from './support/anatomy.ts';
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

/** All invoices in one list: plan, packs and funds, each with its state in words. A table when there is room, a list when there is not. */
const meta = {
  title: 'Elements/Invoice list',
  component: 'billing-invoice-list',
  parameters: { billing: { customer: 'many-invoices' } },
  render: () => html`<billing-invoice-list></billing-invoice-list>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'many-invoices' },
  argTypes: {
    customer: {
      control: 'select',
      options: ['many-invoices', 'credits-low', 'balance', 'past-due', 'new-customer', 'jpy', 'kwd'],
    },
  },
};

export const Anatomy: Story = {
  ...billed({ customer: 'credits-low' }),
  render: () =>
    renderAnatomy('billing-invoice-list', html`<billing-invoice-list></billing-invoice-list>`, {
      parts: { table: 'The rows.' },
    }),
};

/** Three thousand of them: 25 at a time, on request. */
export const Many: Story = { play: shows('[part=table]') };
export const Some: Story = billed({ customer: 'balance' }, shows('[part=table]'));
/** One is open and overdue: it says so, and how to pay it. */
export const PastDue: Story = billed({ customer: 'past-due' }, shows('[part=table]'));
export const Yen: Story = billed({ customer: 'jpy' });
export const Dinar: Story = billed({ customer: 'kwd' });
/** None yet: when the first one comes. */
export const Empty: Story = billed({ customer: 'new-customer' });

export const Skeleton: Story = skeleton('listInvoices');
export const Failed: Story = failed('listInvoices');
export const Offline: Story = offline('listInvoices');
export const SessionExpired: Story = sessionExpired('listInvoices');
export const Stale: Story = { ...stale(), play: shows('[part=table]') };
export const WentOffline: Story = { ...wentOffline(), play: shows('[part=table]') };
export const OnlyLooking: Story = onlyLooking(shows('[part=table]'));
/** The same list over real HTTP, where the invoices answer with an error. */
export const FailedOverHttp: Story = {
  parameters: {
    billing: { overHttp: true, scenario: 'error-invoices', customer: 'credits-low' },
    expectedErrors: [/status of 500/],
  },
  play: shows('[role=alert]'),
};

/** A row opens in place, with lines, tax and the PDF. */
export const OpensOne: Story = {
  ...billed({ customer: 'credits-low' }),
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('[aria-expanded=false]')).click();
    await page.element('[part=lines]');
  },
};

export const Accessibility: Story = {
  ...billed({ customer: 'credits-low' }),
  play: async ({ canvasElement, userEvent }) => {
    const page = find(canvasElement);
    (await page.element('[aria-expanded=false]')).focus();
    await userEvent.keyboard('{Enter}');
    await page.element('[aria-expanded=true]');
  },
};
