import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { find } from './support/find.ts';

/** What is left of the credits, by where they come from and what is used first. */
const meta = {
  title: 'Elements/Credits',
  component: 'billing-credits',
  render: () => html`<billing-credits></billing-credits>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { customer: 'credits-low' },
  argTypes: { customer: { control: 'select', options: ['credits-low', 'credits-empty', 'trial', 'free-no-card'] } },
};

/** Nobody knows yet what is left; the skeleton takes the same room as the figures. */
export const Skeleton: Story = { parameters: { billing: { hanging: 'all' } } };

export const Failed: Story = { parameters: { billing: { refusing: { all: 'internal_error' } } } };
export const Stale: Story = { parameters: { billing: { later: 'internal_error' } } };
export const BuysCredits: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Buy credits');
    await page.element('dialog[open]');
    await expect(page.shown()).toContain('Buy credits');
  },
};
export const OverHttp: Story = { parameters: { billing: { overHttp: true } } };
