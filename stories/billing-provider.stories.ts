import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { BillingProvider } from '../components/provider/billing-provider.ts';
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
