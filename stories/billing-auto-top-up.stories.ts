import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { AutoTopUp, TopUpPreview } from 'billing-portal-contract';
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

/** What is charged without asking: the rule in words, what it took this month, why it does not run, and one press to switch it off. */
const meta = {
  title: 'Elements/Automatic top-up',
  component: 'billing-auto-top-up',
  parameters: { billing: { scenario: 'auto-top-up' } },
  render: () => html`<billing-auto-top-up></billing-auto-top-up>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const SCENARIOS = [
  'auto-top-up',
  'auto-top-up-credits',
  'auto-top-up-predictive',
  'auto-top-up-paused',
  'auto-top-up-capped',
  'auto-top-up-cooldown',
  'auto-top-up-off',
];

export const Playground: Story = {
  args: { scenario: 'auto-top-up' },
  argTypes: { scenario: { control: 'select', options: SCENARIOS } },
};

export const Anatomy: Story = {
  ...billed({ scenario: 'auto-top-up-paused' }),
  render: () =>
    renderAnatomy('billing-auto-top-up', html`<billing-auto-top-up></billing-auto-top-up>`, {
      parts: {
        state: 'Where it stands, in one word.',
        rule: 'When it runs, what it does, and what it never passes.',
        obstacle: 'Why it does not run now, and what helps.',
        month: 'What it took of the monthly cap.',
        resume: 'Lets it go on.',
        change: 'Opens the editor.',
        'turn-off': 'Switches it off, at once.',
      },
    }),
};

/** It is off until the customer says otherwise. No purchase switches it on. */
export const Off: Story = { ...billed({ scenario: 'balance' }, says('Off. Nothing is charged')) };
/** Switched off again: the log stays. */
export const SwitchedOff: Story = { ...billed({ scenario: 'auto-top-up-off' }, says('Off. Nothing is charged')) };
/** Waits for its level, and says when it will be reached. */
export const On: Story = { play: says('At your pace it runs next') };
/** Packs and credits, never money added to a balance. */
export const OnCredits: Story = { ...billed({ scenario: 'auto-top-up-credits' }, says('Buys 1 × Small each time')) };
/** As much as the next days need, at the customer's own pace. */
export const Predictive: Story = { ...billed({ scenario: 'auto-top-up-predictive' }, says('Adds what 14 days need')) };
/** Two charges in a row were declined: it stops by itself, and goes on with one press. */
export const Paused: Story = { ...billed({ scenario: 'auto-top-up-paused' }, says('It has paused itself.')) };
/** The cap of the month leaves no room: said, with the way out. */
export const CapReached: Story = {
  ...billed({ scenario: 'auto-top-up-capped' }, says('This month’s cap leaves no room')),
};
/** A charge was just made. The wait is said, not hidden. */
export const Cooldown: Story = {
  ...billed({ scenario: 'auto-top-up-cooldown' }, says('The last charge was a short while')),
};
/** The charge is under way: nobody has to pay by hand. */
export const Charging: Story = {
  ...billed(
    {
      answers: {
        getAutoTopUp: (view: AutoTopUp) => ({ ...view, status: { state: 'charging', reason: null, until: null } }),
      },
    },
    says('A charge is on its way.'),
  ),
};
/** On a metered plan nothing runs out, so nothing is topped up. */
export const NotOffered: Story = {
  ...billed({ customer: 'metered', scenario: 'metered' }, says('Nothing can be topped up')),
};

/** Each charge, and each one that was held back, with its reason and what helps. */
export const WhyOrWhyNot: Story = {
  ...billed({ scenario: 'auto-top-up-capped' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('summary')).click();
    await page.text('was held back.');
    await page.text('was charged, because');
  }),
};

/** Who agreed to which wording, and when. */
export const ConsentRecord: Story = {
  play: async ({ canvasElement }) => {
    const page = find(canvasElement);
    (await page.element('details:last-of-type > summary')).click();
    await page.text('You agreed on');
    await page.text('SHA-256');
  },
};

/** Setting it up: the price of a charge and the customer's own last days stand beside the fields. The box is never ticked. */
export const Editor: Story = {
  ...billed({ scenario: 'balance' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Set up automatic top-up');
    await page.text('With your last 30 days');
    await expect(await page.element('[part=agree]')).not.toBeChecked();
  }),
};

export const EditorForCredits: Story = {
  ...billed({ scenario: 'credits-low' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Set up automatic top-up');
    await page.text('With your last 30 days');
  }),
};

/** The level is reached already: said before, and the total stands on the button. */
export const ChargesNow: Story = {
  ...billed({ scenario: 'balance' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Set up automatic top-up');
    await page.type('#level', '60');
    await page.text('The level is reached already');
    await page.button(/Save and pay \$/);
  }),
};

/** Everything that may keep it from running when it is needed. */
export const Warned: Story = {
  ...billed(
    {
      scenario: 'auto-top-up',
      answers: {
        previewAutoTopUp: (answer: TopUpPreview) => ({
          ...answer,
          warnings: ['cap_nearly_used', 'below_spend_of_a_day', 'payment_method_not_chargeable'],
        }),
      },
    },
    says('the rule may not run when you need it'),
  ),
};

/** Nothing is saved without permission, and the mistake is tied to its box. */
export const WithoutPermission: Story = {
  ...billed({ scenario: 'balance' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Set up automatic top-up');
    await page.press('Switch on automatic top-up');
    await page.text('Nothing can be charged without your permission.');
  }),
};

/** From off to on and off again. */
export const OnAndOffAgain: Story = {
  ...billed({ scenario: 'balance' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.press('Set up automatic top-up');
    await page.choose('I have read this and agree');
    await page.press('Switch on automatic top-up');
    await page.text('Automatic top-up is on.');
    await page.press('Turn off automatic top-up');
    await page.text('It stays off until you switch it on again.');
  }),
};

export const Skeleton: Story = skeleton();
export const Failed: Story = failed('getAutoTopUp');
export const Offline: Story = offline();
export const SessionExpired: Story = sessionExpired();
export const Stale: Story = stale();
export const WentOffline: Story = wentOffline();
/** Who may only look sees the rule and no button. */
export const NoPermission: Story = onlyLooking(async ({ canvasElement }) => {
  const page = find(canvasElement);
  await page.text('Someone who manages billing can change it.');
  await expect(page.shown()).not.toContain('Turn off');
});
/** Whoever may pay can always stop it. */
export const MayOnlyTurnOff: Story = {
  ...billed({ permissions: ['view', 'pay'] }, async ({ canvasElement }) => {
    await find(canvasElement).button('Turn off automatic top-up');
  }),
};

/** Inside the portal the title is the portal's. */
export const Options: Story = { render: () => html`<billing-auto-top-up in-portal></billing-auto-top-up>` };

/** The editor is opened and left with the keyboard, and the focus comes back. */
export const Accessibility: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const page = find(canvasElement);
    const change = await page.element('[part=change]');
    change.focus();
    await userEvent.keyboard('{Enter}');
    const cancel = await page.element('[part=cancel]');
    cancel.focus();
    await userEvent.keyboard('{Enter}');
    const back = await page.element('[part=change]');
    await expect((back.getRootNode() as ShadowRoot).activeElement).toBe(back);
  },
};
