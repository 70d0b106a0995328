import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderAnatomy } from './support/anatomy.ts';
import { opensDialog } from './support/dialog.ts';
import { find } from './support/find.ts';
import { DENSE, OWN_LOOK, renderOptions, severalAtOnce } from './support/options.ts';
import { billed, failed, offline, onlyLooking, sessionExpired, shows, skeleton, stale } from './support/states.ts';

/** The plans a customer can move between: what each includes and costs, which is theirs, and what choosing another would do. */
const meta = {
  title: 'Elements/Plan picker',
  component: 'billing-plan-picker',
  render: () => html`<billing-plan-picker></billing-plan-picker>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const PLAN = '[part=plan]';

export const Playground: Story = {
  args: { customer: 'credits-low' },
  argTypes: {
    customer: { control: 'select', options: ['credits-low', 'free-no-card', 'balance', 'metered', 'trial', 'jpy'] },
  },
};
export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-plan-picker', html`<billing-plan-picker></billing-plan-picker>`, {
      parts: { plan: 'One plan.', interval: 'Monthly or yearly.', choose: 'Chooses the plan.' },
    }),
  play: shows(PLAN),
};
export const OnStarter: Story = billed({ customer: 'credits-low' }, shows(PLAN));
export const OnFree: Story = billed({ customer: 'free-no-card' }, shows(PLAN));
export const OnABalance: Story = billed({ customer: 'balance' }, shows(PLAN));
export const OnMetered: Story = billed({ customer: 'metered' }, shows(PLAN));
export const Trial: Story = billed({ customer: 'trial' }, shows(PLAN));
export const ChangeScheduled: Story = billed({ scenario: 'plan-change-scheduled' }, shows(PLAN));
export const Yen: Story = billed({ customer: 'jpy' }, shows(PLAN));
export const Skeleton: Story = skeleton('listPlans');
export const Failed: Story = failed('listPlans');
export const Offline: Story = offline('listPlans');
export const SessionExpired: Story = sessionExpired('listPlans');
export const Stale: Story = { ...stale(), play: shows(PLAN) };
export const OnlyLooking: Story = onlyLooking(shows(PLAN));
/** A dearer plan leads to what it does and costs now. */
export const ChoosesADearerPlan: Story = {
  parameters: opensDialog,
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('li:nth-child(3) [part=choose]')).click();
    await page.element('dialog[open]');
  },
};
/** In a page's own look. */
export const Options: Story = {
  parameters: severalAtOnce,
  render: () => renderOptions(html`<billing-plan-picker></billing-plan-picker>`, DENSE, OWN_LOOK),
};
/** Monthly and yearly are a group of radio buttons: the arrow keys change them. */
export const Accessibility: Story = { play: shows(PLAN) };
