import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { billed, failed, offline, onceThere, onlyLooking, says, sessionExpired, stale } from './support/states.ts';

const member = { permissions: ['view', 'spend'] } as const;

/** The way on for members who may use what there is, but not pay: a message to somebody who may, through the page or by hand. */
const meta = {
  title: 'Elements/Ask admin',
  component: 'billing-ask-admin',
  parameters: { billing: member },
  render: () => html`<billing-ask-admin></billing-ask-admin>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const asks: Play = async ({ canvasElement }) => {
  const page = find(canvasElement);
  await page.press('Ask your admin');
  await page.element('dialog[open] textarea');
};

export const Playground: Story = { args: { customer: 'credits-low' } };
export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-ask-admin', html`<billing-ask-admin></billing-ask-admin>`, {
      parts: { ask: 'The button.', result: 'That the page has passed it on.' },
    }),
};
export const OnCredits: Story = { play: says('Ask your admin') };
export const OnBalance: Story = billed({ ...member, customer: 'balance' }, asks);
/** Where the page does not pass it on: to be copied or sent. */
export const Message: Story = { play: asks };
/** A page that has a list of requests, or sends mails, takes it. */
export const PassedOn: Story = {
  render: () =>
    html`<billing-ask-admin
      @billing-permission-request=${(event: Event) => event.preventDefault()}
    ></billing-ask-admin>`,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Ask your admin');
    await page.text('Your request was passed on.');
  },
};
/** In the gate: exactly what is missing, and the same action again once there is enough. */
export const InTheGate: Story = {
  render: () => html`<billing-gate feature="image_generation" quantity="20"><button>Generate</button></billing-gate>`,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Generate');
    await page.press('Ask your admin');
    await page.element('dialog[open] textarea');
  },
};
export const InTheBanner: Story = {
  render: () => html`<billing-banner></billing-banner>`,
  play: says('Ask your admin'),
};
/** Whoever may pay does not have to ask. */
export const MayPay: Story = billed(
  { permissions: ['view', 'spend', 'pay', 'manage'] },
  onceThere(async ({ canvasElement }) => {
    await expect(find(canvasElement).shown()).not.toContain('Ask');
  }),
);
export const Failed: Story = failed();
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
/** Whoever may only look has nothing to ask for. */
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  await expect(find(canvasElement).shown()).not.toContain('Ask');
});
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-ask-admin></billing-ask-admin>`, DENSE, OWN_LOOK),
};
export const Accessibility: Story = { play: asks };
