import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { saveTestCard } from '../mocks/world/payment-methods.ts';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { billed, failed, offline, onlyLooking, sessionExpired, shows, skeleton, stale } from './support/states.ts';

/** The saved ways to pay: which one is used, which steps in, which expire. What is typed to add one goes to the payment service. */
const meta = {
  title: 'Elements/Payment method',
  component: 'billing-payment-method',
  parameters: { billing: { customer: 'many-invoices' } },
  render: () => html`<billing-payment-method></billing-payment-method>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'many-invoices' },
  argTypes: { customer: { control: 'select', options: ['many-invoices', 'credits-low', 'free-no-card', 'trial'] } },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-payment-method', html`<billing-payment-method></billing-payment-method>`, {
      parts: {
        list: 'The saved methods.',
        manage: 'Shows what can be done with one.',
        menu: 'What can be done with one.',
        add: 'Adds one.',
      },
    }),
  play: shows('[part=list]'),
};

export const TwoCards: Story = { play: shows('[part=list]') };
export const OneCard: Story = billed({ customer: 'credits-low' }, shows('[part=list]'));
/** No card yet, and what one is good for. */
export const Empty: Story = billed({ customer: 'free-no-card' }, shows('[part=add]'));
export const Many: Story = billed(
  {
    prepare: (world, key) => {
      for (const card of ['three_d_secure_ok', 'declined', 'insufficient_funds', 'slow'])
        saveTestCard(world.context, world.customer(key), card, { makeDefault: false });
    },
  },
  shows('[part=list]'),
);

export const Skeleton: Story = skeleton('listPaymentMethods');
export const Failed: Story = failed('listPaymentMethods');
export const Offline: Story = offline('listPaymentMethods');
export const SessionExpired: Story = sessionExpired('listPaymentMethods');
export const Stale: Story = { ...stale(), play: shows('[part=list]') };
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  await expect(find(canvasElement).has('[part=list]')).toBe(true);
  await expect(find(canvasElement).has('[part=add]')).toBe(false);
});

/** What can be done with a card that is not the one in use. */
export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('li:nth-child(2) [part=manage]')).click();
    await page.element('[part=menu]');
  },
};
/** Removing says what it means, and asks. */
export const Removes: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('li:nth-child(2) [part=manage]')).click();
    (await page.element('[part=menu] .danger')).click();
    (await page.element('[part=remove]')).click();
    await page.gone('li:nth-child(2) [part=manage]');
  },
};
/** In the sandbox, test cards by name: no number is ever typed into our page. */
export const Adds: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('[part=add]')).click();
    await page.element('input[type=radio]');
  },
};
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-payment-method></billing-payment-method>`, DENSE, OWN_LOOK),
};
/** The menu is opened with the keyboard. */
export const Accessibility: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const page = find(canvasElement);
    const manage = await page.element('li:nth-child(2) [part=manage]');
    manage.focus();
    await userEvent.keyboard('{Enter}');
    await page.button('Remove');
  },
};
