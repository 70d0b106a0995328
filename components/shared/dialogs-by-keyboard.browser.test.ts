import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { bought, type MockBackend, mockBackend } from './testing/mock-api.ts';
import { calledBy, focusComesTo, focused, press, tabTo } from './testing/keyboard.ts';
import { deepQuery, renderInProvider, settled, shownText } from './testing/render-in-provider.ts';
import '../define-all.ts';

interface Walk {
  readonly element: keyof HTMLElementTagNameMap;
  readonly backend: () => MockBackend | Promise<MockBackend>;
  /** What opens the dialog. */
  readonly opener: string;
  /** What it is folded away in. */
  readonly under?: string;
  /** What has the focus first: the question, or what is to be chosen, but never what carries it out. */
  readonly first: string | RegExp;
}

const FIFTY = { minor: '5000', currency: 'USD', exponent: 2 };

const WALKS: readonly Walk[] = [
  {
    element: 'billing-subscription',
    backend: () => mockBackend('credits-low'),
    opener: 'Change plan',
    first: 'Choose a plan',
  },
  {
    element: 'billing-subscription',
    backend: () => mockBackend('credits-low'),
    opener: 'Cancel plan',
    first: 'Cancel Starter',
  },
  {
    element: 'billing-subscription',
    backend: () => mockBackend('credits-low'),
    opener: 'Pause',
    first: 'Pause Starter',
  },
  {
    element: 'billing-subscription',
    backend: () => mockBackend('metered'),
    opener: 'Change seats',
    first: 'Change seats',
  },
  {
    element: 'billing-credits',
    backend: () => mockBackend('credits-low'),
    opener: 'Buy credits',
    first: /^[\d,]+ credits/,
  },
  { element: 'billing-balance', backend: () => mockBackend('balance'), opener: 'Add funds', first: /^US\$\d+/ },
  {
    element: 'billing-plan-picker',
    backend: () => mockBackend('credits-low'),
    opener: 'Choose Pro',
    first: 'Change to Pro',
  },
  { element: 'billing-add-ons', backend: () => mockBackend('credits-low'), opener: 'Add', first: 'Add Credit boost' },
  {
    element: 'billing-ask-admin',
    backend: () => mockBackend('member'),
    opener: 'Ask your admin',
    first: 'Ask your admin',
  },
  {
    element: 'billing-add-ons',
    backend: () => bought('credits-low', { kind: 'addon', addOn: 'boost' }),
    opener: 'End',
    first: 'End Credit boost',
  },
  {
    element: 'billing-undo-purchase',
    backend: () => bought('credits-low', { kind: 'credit_pack', pack: 'small' }),
    opener: 'Undo this purchase',
    first: 'Undo this purchase',
  },
  {
    element: 'billing-bank-transfers',
    backend: () => bought('balance', { kind: 'balance_topup', amount: FIFTY, payBy: 'bank_transfer' }),
    opener: 'Cancel the transfer',
    under: 'How to pay',
    first: /transfer/,
  },
];

function openDialog(): HTMLDialogElement | null {
  return deepQuery<HTMLDialogElement>(document.body, 'dialog[open]');
}

function isInside(outer: Element, inner: Element): boolean {
  for (let one: Node | null = inner; one !== null; one = one.parentNode ?? (one as ShadowRoot).host ?? null) {
    if (one === outer) return true;
  }
  return false;
}

describe('every dialog by keyboard', () => {
  for (const { backend, element: tag, first, opener, under } of WALKS) {
    it(`${opener} in <${tag}>: keeps the focus, and gives it back at Escape`, async () => {
      const { api } = await backend();
      const { element } = await renderInProvider(tag, api);
      await waitUntil(
        () => (shownText(element) ?? '').includes(opener),
        () => shownText(element) ?? '',
      );
      await settled(element);
      if (under !== undefined) {
        await tabTo(under);
        await press('Enter');
      }
      const button = await tabTo(opener);
      await press('Enter');
      await waitUntil(() => openDialog() !== null, 'no dialog');
      const dialog = openDialog()!;
      await waitUntil(() => isInside(dialog, focused()), 'the focus does not go in');
      await settled(dialog);
      const stops = [calledBy(focused())];
      expect(stops[0]).to.match(new RegExp(first));
      expect(focused().matches('[part=primary]')).to.equal(false);
      for (let step = 0; step < 6; step += 1) {
        await press('Tab');
        stops.push(calledBy(focused()));
        // Past its last stop the browser leads on through its own bar.
        expect(focused() === document.body || isInside(dialog, focused()), stops.join(' | ')).to.equal(true);
      }
      await press('Escape');
      await waitUntil(() => openDialog() === null, 'Escape does not close it');
      await focusComesTo(calledBy(button));
      expect(focused()).to.equal(button);
    });
  }
});
