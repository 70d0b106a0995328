import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { type MockBackend, mockBackend } from './testing/mock-api.ts';
import { deepQuery, renderInProvider, settled } from './testing/render-in-provider.ts';
import '../define-all.ts';

const FIFTY = { minor: '5000', currency: 'USD', exponent: 2 };

async function withTransfer(): Promise<MockBackend> {
  const backend = mockBackend('balance');
  const { id } = await backend.api.createQuote({ kind: 'balance_topup', amount: FIFTY, payBy: 'bank_transfer' });
  await backend.api.createPurchase({ quoteId: id });
  return backend;
}

const UNFOLDING: readonly (readonly [keyof HTMLElementTagNameMap, () => MockBackend | Promise<MockBackend>])[] = [
  ['billing-credits', () => mockBackend('credits-low')],
  ['billing-balance', () => mockBackend('balance')],
  ['billing-usage-chart', () => mockBackend('metered')],
  ['billing-redeem-code', () => mockBackend('credits-low')],
  ['billing-auto-top-up', () => mockBackend('auto-top-up')],
  ['billing-bank-transfers', withTransfer],
];

const WITHOUT_MARK = new CSSStyleSheet();
WITHOUT_MARK.replaceSync('summary::after { display: none; }');

describe('what unfolds', () => {
  it('never breaks a line for its mark alone', async () => {
    const { element, provider } = await renderInProvider('billing-auto-top-up', mockBackend('auto-top-up').api);
    await waitUntil(() => deepQuery(element, 'summary') !== null, 'nothing to unfold');
    await settled(element);
    const summary = deepQuery(element, 'details:last-of-type > summary')!;
    const root = summary.getRootNode() as ShadowRoot;
    const sheets = [...root.adoptedStyleSheets];
    for (let width = 200; width <= 340; width += 2) {
      provider.parentElement!.style.setProperty('inline-size', `${width}px`);
      root.adoptedStyleSheets = sheets;
      const withMark = summary.clientHeight;
      root.adoptedStyleSheets = [...sheets, WITHOUT_MARK];
      expect(withMark, `at ${width} px`).to.equal(summary.clientHeight);
    }
  });

  for (const [tag, backend] of UNFOLDING) {
    it(`has the one mark in <${tag}>, which turns when it is open`, async () => {
      const { api } = await backend();
      const { element } = await renderInProvider(tag, api);
      await waitUntil(() => deepQuery(element, 'summary') !== null, 'nothing to unfold');
      await settled(element);
      const summary = deepQuery(element, 'summary')!;
      const mark = getComputedStyle(summary, '::after');
      expect(getComputedStyle(summary).listStyleType, 'the triangle of the browser').to.equal('none');
      expect([mark.borderBottomStyle, mark.rotate]).to.deep.equal(['solid', '45deg']);
      expect(summary.querySelector('svg'), 'a second one').to.equal(null);
      (summary.parentElement as HTMLDetailsElement).open = true;
      expect(getComputedStyle(summary, '::after').rotate).to.equal('225deg');
    });
  }
});
