import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { BillingPortal } from '../components/portal/billing-portal.ts';
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

type Args = Pick<BillingPortal, 'sections'>;

/** The whole customer portal: what is left and how to buy more, usage, invoices, payment method and plan, for each kind of customer. */
const meta = {
  title: 'Portal',
  component: 'billing-portal',
  args: { sections: '' },
  render: ({ sections }) => html`<billing-portal sections=${sections}></billing-portal>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const READY = '[part=portal][aria-busy=false]';
const customer = (key: string): Story => billed({ customer: key }, shows(READY));
const scenario = (key: string): Story => billed({ scenario: key }, shows(READY));

export const Playground: StoryObj<Args & { customer: string; scenario: string }> = {
  args: { customer: 'credits-low', scenario: '' },
  argTypes: {
    customer: {
      control: 'select',
      options: [
        'credits-low',
        'credits-empty',
        'balance',
        'balance-debt',
        'free-no-card',
        'trial',
        'past-due',
        'canceled',
        'metered',
        'many-invoices',
        'jpy',
        'kwd',
        'new-customer',
      ],
    },
    scenario: { control: 'select', options: ['', 'declined', 'three-d-secure', 'canceling', 'paused', 'slow-network'] },
  },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-portal', html`<billing-portal></billing-portal>`, {
      parts: { portal: 'The grid of sections.', sandbox: 'The marker that no real money moves.' },
    }),
};

export const CreditsLow: Story = customer('credits-low');
export const CreditsEmpty: Story = customer('credits-empty');
export const Balance: Story = customer('balance');
export const BalanceInDebt: Story = customer('balance-debt');
export const FreeWithoutACard: Story = customer('free-no-card');
export const Trial: Story = customer('trial');
export const PastDue: Story = customer('past-due');
export const Canceled: Story = customer('canceled');
export const Metered: Story = customer('metered');
export const ThreeThousandInvoices: Story = customer('many-invoices');
export const Yen: Story = customer('jpy');
export const Dinar: Story = customer('kwd');
export const JustSignedUp: Story = customer('new-customer');
export const Canceling: Story = scenario('canceling');
export const Paused: Story = scenario('paused');
export const ChangeScheduled: Story = scenario('plan-change-scheduled');

export const Skeleton: Story = skeleton();
export const Failed: Story = failed();
/** One section fails, and none of the others notices. */
export const InvoicesFail: Story = billed({ refusing: { listInvoices: 'internal_error' } }, shows('[role=alert]'));
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
export const OnlyLooking: Story = onlyLooking(shows(READY));
/** Real money: the marker of the sandbox is gone. */
export const RealMoney: Story = billed({ livemode: true }, async ({ canvasElement }) => {
  const page = find(canvasElement);
  await page.element(READY);
  await expect(page.shown()).not.toContain('Sandbox');
});
/** The same world asked over HTTP, with tokens and real answers. */
export const OverHttp: Story = billed({ overHttp: true }, shows(READY));

/** A network that takes its time: the skeleton stands where the figures will. */
export const SlowOverHttp: Story = billed(
  {
    overHttp: true,
    prepare: (world) => {
      world.behaviour.latencyMs = 400;
    },
  },
  shows(READY),
);
/** No answer comes back: a browser says so in its console, the portal in words. */
export const OfflineOverHttp: Story = {
  parameters: { billing: { overHttp: true, scenario: 'offline' }, expectedErrors: [/ERR_FAILED/] },
  play: shows('[role=alert]'),
};
/** The first token is refused; the page is asked for another, and nobody notices. */
export const RenewsItsSession: Story = {
  parameters: { billing: { overHttp: true, scenario: 'session-expired' }, expectedErrors: [/status of 401/] },
  play: shows(READY),
};

/** A page that wants a part of it names the sections. */
export const Options: Story = { args: { sections: 'credits invoices' }, play: shows(READY) };

/** The sections are headed one after another, so that they can be gone through by heading. */
export const Accessibility: Story = { play: shows(READY) };
