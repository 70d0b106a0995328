import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SpendCapList } from 'billing-portal-contract';
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
  skeleton,
  stale,
  wentOffline,
} from './support/states.ts';

/** Being told in time, and what may be spent at most. Both are set by the customer, and each change can be taken back. */
const meta = {
  title: 'Elements/Alerts and limits',
  component: 'billing-alerts',
  parameters: { billing: { scenario: 'limits' } },
  render: () => html`<billing-alerts></billing-alerts>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Playground: Story = {
  args: { scenario: 'limits' },
  argTypes: {
    scenario: { control: 'select', options: ['limits', 'limits-credits', 'balance', 'credits-low', 'metered'] },
  },
};

export const Anatomy: Story = {
  render: () =>
    renderAnatomy('billing-alerts', html`<billing-alerts></billing-alerts>`, {
      parts: {
        alert: 'When and where it is told, and whether it is reached.',
        cap: 'What it does, how much of it is spent, and when it starts anew.',
        'add-alert': 'Adds an alert.',
        'add-cap': 'Adds a limit.',
      },
    }),
};

/** Nothing is set yet: what each is good for. */
export const Empty: Story = { ...billed({ scenario: 'balance' }, says('No alerts yet.')) };
/** One is reached, one is passed, one is near. */
export const SomeReached: Story = { play: says('Reached on') };
/** On a credits plan everything is counted, nothing is money. */
export const InCredits: Story = { ...billed({ scenario: 'limits-credits' }, says(/credits (a|left)/)) };
/** On a metered plan nothing runs out: there are limits alone. */
export const Metered: Story = {
  ...billed({ scenario: 'metered' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.text('No limits yet.');
    await expect(page.shown()).not.toContain('No alerts yet');
  }),
};
/** A hard limit has stopped all use: until when, and what helps. */
export const Stopped: Story = {
  ...billed(
    {
      answers: {
        listSpendCaps: (list: SpendCapList) => ({
          ...list,
          items: list.items.map((cap) =>
            cap.period === 'day'
              ? { ...cap, state: 'reached', spent: { micro: '20000000', currency: 'USD', exponent: 2 } }
              : cap,
          ),
        }),
      },
    },
    says('Nothing can be used until'),
  ),
};

/** At a share, at an amount, or some days before; here, by e-mail, or both. */
export const AddsAlert: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Add alert');
    await page.type('#value', '45');
    await page.press('Save alert');
    await page.text('At 45% left');
  },
};
/** Said before it is saved: more was spent already, and a hard limit would stop everything. */
export const BelowWhatWasSpent: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Add limit');
    await page.type('#limit', '1');
    await page.choose('Stop all use');
    await page.text('Saving stops all use at once.');
  },
};
/** For one member, as the product reports it. */
export const ForAMember: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Add limit');
    await page.type('#limit', '40');
    const who = await page.element<HTMLSelectElement>('#who');
    who.value = 'member';
    who.dispatchEvent(new Event('change', { bubbles: true }));
    await page.type('#name', 'Jonas');
    await page.press('Save limit');
    await page.text('For the member Jonas');
  },
};
/** Removing needs no question, because it can be taken back. */
export const RemovesAndTakesBack: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press(/^Remove the alert/);
    await page.text('Alert removed.');
    await page.press('Undo');
    await page.text('The alert is back.');
  },
};
/** The mistake is tied to its field. */
export const Mistaken: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Add alert');
    await page.type('#value', '0');
    await page.press('Save alert');
    await page.text('Enter a whole number from 1 to 100.');
  },
};

export const Skeleton: Story = skeleton();
export const Failed: Story = failed('listAlerts', 'listSpendCaps');
/** One part fails alone. */
export const LimitsFail: Story = failed('listSpendCaps');
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
/** Who may only look sees what is set, and who can change it. */
export const NoPermission: Story = onlyLooking(says('Someone who manages billing can change them.'));

/** Inside the portal the title is the portal's. */
export const Options: Story = { render: () => html`<billing-alerts in-portal></billing-alerts>` };

/** A form is opened and left with the keyboard, and the focus comes back. */
export const Accessibility: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const page = find(canvasElement);
    const add = await page.element('[part=add-alert]');
    add.focus();
    await userEvent.keyboard('{Enter}');
    await page.element('#value');
    (await page.button('Cancel')).focus();
    await userEvent.keyboard('{Enter}');
    const back = await page.element('[part=add-alert]');
    await expect((back.getRootNode() as ShadowRoot).activeElement).toBe(back);
  },
};
