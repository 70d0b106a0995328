import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { BillingProvider } from '../components/provider/billing-provider.ts';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import { billed } from './support/states.ts';

type Args = Pick<BillingProvider, 'density'>;

/** One customer's billing for all elements inside it, wherever the page puts them. It draws nothing of its own. */
const meta = {
  title: 'Elements/Provider',
  component: 'billing-provider',
  args: { density: 'comfortable' },
  argTypes: { density: { control: 'inline-radio', options: ['comfortable', 'compact'] } },
  render: ({ density }) => html`
    <billing-provider .density=${density}>
      <div class="story-row">
        <div class="story-cell"><billing-credits></billing-credits></div>
        <div class="story-cell"><billing-payment-method></billing-payment-method></div>
      </div>
    </billing-provider>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};
export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-provider', html`<billing-provider><billing-credits></billing-credits></billing-provider>`, {
      slots: { '': 'The page, or the part of it in which elements of ours stand.' },
    }),
};
export const Compact: Story = { args: { density: 'compact' } };

/** Every text can be the page's own. */
export const OwnWords: Story = {
  render: () => html`
    <billing-provider .messages=${{ 'capacity.creditsTitle': 'Pixels', 'capacity.creditsLeft': '{amount} to go' }}>
      <billing-credits></billing-credits>
    </billing-provider>
  `,
  play: async ({ canvasElement }) => {
    await find(canvasElement).text('to go');
  },
};

/** Another language for one part of the page. */
export const OwnLanguage: Story = {
  render: () => html`<billing-provider locale="de"><billing-credits></billing-credits></billing-provider>`,
  play: async ({ canvasElement }) => {
    await find(canvasElement).button(/kaufen/);
  },
};

/** Without a backend: an account that is made up and lives in memory. */
export const Demo: Story = {
  parameters: { billing: false },
  render: () => html`<billing-provider demo scenario="trial"><billing-credits></billing-credits></billing-provider>`,
};

export const OverHttp: Story = billed({ overHttp: true });

/** Language, words and density at once: what stands inside follows. */
export const Options: Story = {
  render: () => html`
    <billing-provider locale="fr" density="compact" .messages=${{ 'capacity.creditsTitle': 'Pixels' }}>
      <div class="story-row">
        <div class="story-cell"><billing-credits></billing-credits></div>
        <div class="story-cell"><billing-payment-method></billing-payment-method></div>
      </div>
    </billing-provider>
  `,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.text('Pixels');
    await page.button(/Acheter/);
  },
};

/** It draws nothing and is no landmark: only what stands inside is read. */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement).button('Buy credits');
    const provider = canvasElement.querySelector('.story-room billing-provider billing-provider');
    await expect(provider).not.toBeNull();
    await expect(provider).not.toHaveAttribute('role');
    const own = [...(provider?.shadowRoot?.querySelectorAll<HTMLElement>('*:not(slot)') ?? [])];
    await expect(own.filter(({ offsetHeight }) => offsetHeight > 0)).toEqual([]);
  },
};
