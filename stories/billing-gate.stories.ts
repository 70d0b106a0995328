import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { BillingGate } from '../components/gate/billing-gate.ts';
import { rememberResume } from '../src/state/remember-resume.ts';
import { renderAnatomy } from './support/anatomy.ts';
import { opensDialog, PRIMARY } from './support/dialog.ts';
import { find } from './support/find.ts';
import { billed } from './support/states.ts';

type Args = Pick<BillingGate, 'feature' | 'quantity'>;

/**
 * Holds back the page's own button while capacity is short, sells exactly what is missing, and then presses the same button
 * again. Nothing of what the customer was doing is lost.
 */
const meta = {
  title: 'Elements/Gate',
  component: 'billing-gate',
  args: { feature: 'image_generation', quantity: 1 },
  parameters: opensDialog,
  render: ({ feature, quantity }) => {
    const handleClick = (event: Event): void => {
      const log = (event.currentTarget as Element).closest('.story-stack')?.querySelector('output');
      if (log) log.value = `The action ran (${quantity}).`;
    };
    return html`<div class="story-stack">
      <billing-gate .feature=${feature} .quantity=${quantity}>
        <button type="button" class="story-button" @click=${handleClick}>Generate</button>
      </billing-gate>
      <output></output>
    </div>`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const pressed: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await find(canvasElement).press('Generate');
};
const passes: NonNullable<Story['play']> = async (context) => {
  await pressed(context);
  await find(context.canvasElement).text('The action ran');
};
const asks: NonNullable<Story['play']> = async (context) => {
  await pressed(context);
  await find(context.canvasElement).element(`${PRIMARY}[aria-disabled=false]`);
};

export const Playground: Story = {};
export const Anatomy: Story = {
  ...billed({ customer: 'free-no-card' }),
  render: () =>
    renderAnatomy(
      'billing-gate',
      html`<billing-gate feature="video_render">
        <button type="button" class="story-button">Generate</button>
      </billing-gate>`,
      {
        parts: { message: 'Why the action cannot run, or the offer to go on.' },
        slots: { '': 'The page’s own button or link.' },
      },
    ),
  play: async (context) => {
    await pressed(context);
    await find(context.canvasElement).element('[part=message]');
  },
};

/** Enough is left: the press goes through, and nothing is seen of the gate. */
export const Passes: Story = { ...billed({ customer: 'many-invoices' }), play: passes };

/** Nothing is left: the dialog says what is missing and sells exactly that. */
export const AsksForCredits: Story = { ...billed({ customer: 'credits-empty' }), play: asks };

/** The same on a balance. */
export const AsksForFunds: Story = {
  ...billed({ customer: 'balance' }),
  args: { feature: 'video_render', quantity: 500 },
  play: asks,
};

/** Paid: the very same button is pressed again, and the action runs. */
export const Resumes: Story = {
  ...billed({ customer: 'credits-empty' }),
  play: async (context) => {
    await asks(context);
    const page = find(context.canvasElement);
    (await page.element(PRIMARY)).click();
    await page.element('dialog[open] [part=outcome]');
    (await page.element(PRIMARY)).click();
    await page.text('The action ran');
  },
};

/** After a reload, the action that had been stopped is offered again. */
export const AfterAReload: Story = {
  ...billed({ customer: 'many-invoices' }),
  loaders: [
    () => {
      rememberResume({ feature: 'image_generation', quantity: '1', resumeToken: 'gate:image_generation' });
    },
  ],
  play: async ({ canvasElement }) => {
    await find(canvasElement).element('[part=message]');
  },
};

/** The customer leaves: the action does not run, and nothing was charged. */
export const GivesUp: Story = {
  ...billed({ customer: 'credits-empty' }),
  play: async (context) => {
    await asks(context);
    const page = find(context.canvasElement);
    await page.press('Cancel');
    await page.gone('dialog[open]');
    await expect(page.shown()).not.toContain('The action ran');
  },
};

/** The plan does not have it: more credits would not help, so none are offered. */
export const NotInThePlan: Story = {
  ...billed({ customer: 'free-no-card' }),
  args: { feature: 'video_render', quantity: 1 },
  play: async (context) => {
    await pressed(context);
    await find(context.canvasElement).element('[part=message]');
  },
};

/** Another plan has it: chosen here, paid for, and the action goes on. */
export const ChoosesAPlan: Story = {
  ...billed({ customer: 'free-no-card' }),
  args: { feature: 'video_render', quantity: 1 },
  play: async (context) => {
    await pressed(context);
    const page = find(context.canvasElement);
    await page.press('Choose a plan');
    await page.button('Choose Starter');
  },
};

/** It could not be asked: the action runs, because the page's own backend has the last word. */
export const CannotCheck: Story = {
  ...billed({ customer: 'credits-empty', refusing: { check: 'service_unavailable' } }),
  play: passes,
};

/** The session has ended: that is no reason to stop the customer either. */
export const SessionExpired: Story = {
  ...billed({ customer: 'credits-empty', refusing: { check: 'session_expired' } }),
  play: passes,
};

/** Who may not pay is told so, and the action stays where it is. */
export const NoPermission: Story = {
  ...billed({ customer: 'credits-empty', permissions: ['view', 'spend'] }),
  play: pressed,
};

/** Another action of the same page, which uses more at once. */
export const Options: Story = {
  ...billed({ customer: 'credits-empty' }),
  args: { quantity: 40 },
  play: asks,
};

/** The page's button stays the page's: its role, its name, its place in the order of focus. */
export const Accessibility: Story = {
  ...billed({ customer: 'many-invoices' }),
  play: async ({ canvasElement, userEvent }) => {
    const page = find(canvasElement);
    (await page.button('Generate')).focus();
    await userEvent.keyboard('{Enter}');
    await page.text('The action ran');
  },
};
