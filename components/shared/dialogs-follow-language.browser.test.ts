import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { bought, type MockBackend, mockBackend } from './testing/mock-api.ts';
import { press } from './testing/keyboard.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from './testing/render-in-provider.ts';
import '../define-all.ts';

interface Opening {
  readonly element: keyof HTMLElementTagNameMap;
  readonly backend: () => MockBackend | Promise<MockBackend>;
  /** What opens the dialog. */
  readonly opener: string;
  /** What is worked out once it is open, in German. */
  readonly comesLater?: string;
}

const FIFTY = { minor: '5000', currency: 'USD', exponent: 2 };

const OPENINGS: readonly Opening[] = [
  { element: 'billing-subscription', backend: () => mockBackend('credits-low'), opener: 'Change plan' },
  { element: 'billing-subscription', backend: () => mockBackend('credits-low'), opener: 'Cancel plan' },
  { element: 'billing-subscription', backend: () => mockBackend('credits-low'), opener: 'Pause' },
  { element: 'billing-subscription', backend: () => mockBackend('metered'), opener: 'Change seats' },
  { element: 'billing-plan-picker', backend: () => mockBackend('credits-low'), opener: 'Choose Pro' },
  { element: 'billing-add-ons', backend: () => mockBackend('credits-low'), opener: 'Add' },
  { element: 'billing-ask-admin', backend: () => mockBackend('member'), opener: 'Ask your admin' },
  {
    element: 'billing-credits',
    backend: () => mockBackend('credits-low'),
    opener: 'Buy credits',
    comesLater: 'Ein größerer Tarif käme Sie günstiger',
  },
  { element: 'billing-balance', backend: () => mockBackend('balance'), opener: 'Add funds' },
  {
    element: 'billing-add-ons',
    backend: () => bought('credits-low', { kind: 'addon', addOn: 'boost' }),
    opener: 'End',
  },
  {
    element: 'billing-undo-purchase',
    backend: () => bought('credits-low', { kind: 'credit_pack', pack: 'small' }),
    opener: 'Undo this purchase',
  },
  {
    element: 'billing-bank-transfers',
    backend: () => bought('balance', { kind: 'balance_topup', amount: FIFTY, payBy: 'bank_transfer' }),
    opener: 'Cancel the transfer',
  },
];

function openDialog(): HTMLDialogElement | null {
  return deepQuery<HTMLDialogElement>(document.body, 'dialog[open]');
}

/** Everything that is read in the open dialog, once it is there. */
async function wordsOfDialog(comesLater = ''): Promise<string> {
  await waitUntil(() => openDialog() !== null, 'no dialog');
  const { host } = openDialog()!.getRootNode() as ShadowRoot;
  await settled(host);
  await waitUntil(() => shownText(host)!.includes(comesLater), `it never says "${comesLater}"`);
  const message = openDialog()!.querySelector('textarea')?.value ?? '';
  return `${shownText(host)!} ${message}`;
}

describe('every open dialog', () => {
  for (const { backend, comesLater = '', element: tag, opener } of OPENINGS) {
    it(`${opener} in <${tag}>: is read in the language the page changes to, title and all`, async () => {
      const { api } = await backend();
      const { element, provider } = await renderInProvider(tag, api);
      await waitUntil(
        () => (shownText(element) ?? '').includes(opener),
        () => shownText(element) ?? '',
      );
      await settled(element);
      const button = buttonWith(element, opener);
      button.click();
      await wordsOfDialog();
      const title = openDialog()!.querySelector('h2')!;
      const english = title.textContent;
      provider.lang = 'de';
      await waitUntil(() => title.textContent !== english, `the title stays "${english}"`);
      const changed = await wordsOfDialog(comesLater);
      await press('Escape');
      await waitUntil(() => openDialog() === null, 'Escape does not close it');
      button.click();
      expect(changed).to.equal(await wordsOfDialog(comesLater));
    });
  }
});
