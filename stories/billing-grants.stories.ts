import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { renderAnatomy } from './support/anatomy.ts';
import { find } from './support/find.ts';
import {
  billed,
  failed,
  offline,
  onlyLooking,
  says,
  sessionExpired,
  shows,
  skeleton,
  stale,
  wentOffline,
} from './support/states.ts';

/** The lots behind credits or a balance: what is used first, what expires when, and what happens when nothing is left. */
const meta = {
  title: 'Elements/Lots',
  component: 'billing-grants',
  parameters: { billing: { customer: 'team' } },
  render: () => html`<billing-grants></billing-grants>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const opensPast: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const page = find(canvasElement);
  await page.press('Show what is used up or expired');
  await page.element('[part=past] li');
};

export const Playground: Story = {
  args: { customer: 'team' },
  argTypes: {
    customer: { control: 'select', options: ['team', 'balance-team', 'held', 'disputed', 'trial', 'balance-debt'] },
  },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-grants', html`<billing-grants></billing-grants>`, {
      parts: {
        timeline: 'What expires when; the numbers are those of the list.',
        list: 'What can be used, in its order; what starts later comes last.',
      },
    }),
};

/** Plan, promotion, given, purchased, and one that starts later: the first is marked. */
export const OrderOfUse: Story = { play: says('Used next') };
/** The same for money. */
export const OnABalance: Story = billed({ customer: 'balance-team' }, says('Used next'));
/** Used up, expired and taken back: hidden until somebody asks. */
export const WhatIsOver: Story = { play: opensPast };
/** A part is reserved for work that runs: it is neither spent nor free. */
export const Held: Story = billed({ customer: 'held' }, says('reserved for work in progress'));
/** The bank asks about a payment: what it bought waits. */
export const Frozen: Story = billed({ customer: 'disputed' }, says('On hold while its payment is in doubt'));
/** Nothing to use, and when what is below zero is charged. */
export const InDebt: Story = billed({ customer: 'balance-debt' }, says('There is nothing that could be used now.'));
/** A plan that brings nothing, and nothing bought: what would stand here. */
export const Empty: Story = billed(
  { answers: { listGrants: () => ({ items: [], nextCursor: null }) } },
  says('What comes with your plan'),
);

export const Skeleton: Story = skeleton();
export const Failed: Story = failed('listGrants');
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
export const OnlyLooking: Story = onlyLooking(shows('[part=list]'));

/** Tones are those of the bar of credits. */
export const Options: Story = {
  render: () => html`
    <style>
      .own billing-grants {
        --billing-color-promo: light-dark(#be185d, #f9a8d4);
      }
    </style>
    <div class="own"><billing-grants></billing-grants></div>
  `,
};

/** An ordered list, so that the order is heard; the line of dates above it is a picture and not read. */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.element('ol li');
    const line = await page.element('[part=timeline]');
    await expect(line.getAttribute('aria-hidden')).toBe('true');
    const button = await page.button('Show what is used up or expired');
    await expect(button.getAttribute('aria-expanded')).toBe('false');
  },
};
