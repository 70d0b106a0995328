import { expect, oneEvent } from '@open-wc/testing';
import type { Account } from 'billing-portal-contract';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { mockBackend } from '../shared/testing/mock-api.ts';
import {
  buttonWith,
  deepQuery,
  renderInProvider,
  shownText,
  standsStill,
} from '../shared/testing/render-in-provider.ts';
import { linkTo, requestText } from './request-text.ts';
import './define.ts';

describe('<billing-ask-admin>', () => {
  it('asks through the page, with what is wanted and where it can be done', async () => {
    const { element, provider } = await renderInProvider('billing-ask-admin', mockBackend('member').api);
    provider.addEventListener('billing-permission-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Ask your admin').click());
    const { detail } = await oneEvent(provider, 'billing-permission-request');
    expect(detail.permission).to.equal('pay');
    expect(detail.intent).to.deep.equal({ kind: 'credit_pack', source: 'ask-admin' });
    expect(detail.text).to.contain('Lindqvist Illustration needs more credits, so that I can go on.');
    expect(detail.text).to.contain(detail.url);
    expect(detail.url).to.match(/#billing=buy-credits$/);
    await waitUntil(() => shownText(element)!.includes('Your request was passed on.'));
    expect(deepQuery(element, 'dialog[open]')).to.equal(null);
  });

  it('shows a message to copy or to send where the page does not pass it on', async () => {
    const { element } = await renderInProvider('billing-ask-admin', mockBackend('member').api);
    buttonWith(element, 'Ask your admin').click();
    await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
    const dialog = deepQuery<HTMLDialogElement>(element, 'dialog[open]')!;
    expect(dialog.querySelector('textarea')!.value).to.contain('needs more credits');
    const mail = dialog.querySelector<HTMLAnchorElement>('a[part=email]')!.href;
    expect(decodeURIComponent(mail)).to.contain('subject=Billing for Lindqvist Illustration');
    const task = deepQuery(element, 'billing-task-dialog')!;
    await standsStill(task);
    await expect(task).to.be.accessible();
  });

  it('takes back that it was passed on when the page does not pass on the next request', async () => {
    const { element, provider } = await renderInProvider('billing-ask-admin', mockBackend('member').api);
    provider.addEventListener('billing-permission-request', (event) => event.preventDefault(), { once: true });
    buttonWith(element, 'Ask your admin').click();
    await waitUntil(() => shownText(element)!.includes('Your request was passed on.'), 'not said');
    buttonWith(element, 'Ask your admin').click();
    await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
    expect(shownText(element)).not.to.contain('Your request was passed on.');
  });

  it('copies the message, and says so or why not', async () => {
    const copied: string[] = [];
    let isAllowed = false;
    const { clipboard } = navigator;
    const writeText = (text: string) =>
      isAllowed ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('not allowed'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      const { element } = await renderInProvider('billing-ask-admin', mockBackend('member').api);
      buttonWith(element, 'Ask your admin').click();
      await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
      const dialog = deepQuery<HTMLDialogElement>(element, 'dialog[open]')!;
      const said = dialog.querySelector('p[role=status]')!;
      expect(said.textContent.trim()).to.equal('');
      buttonWith(dialog, 'Copy the message').click();
      await waitUntil(() => said.textContent.includes('could not be copied'), 'not said that it was not');
      expect(buttonWith(dialog, 'Copy the message').isConnected).to.equal(true);
      isAllowed = true;
      buttonWith(dialog, 'Copy the message').click();
      await waitUntil(() => said.textContent.trim() === 'Copied', 'not said that it was');
      expect(copied).to.deep.equal([dialog.querySelector('textarea')!.value]);
      expect(shownText(element)).not.to.contain('passed on');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('asks for funds where the plan spends money, and for nothing where nothing is sold', async () => {
    const member = (change: (account: Account) => Account) => {
      const { api } = mockBackend('balance');
      const { getAccount } = api;
      api.getAccount = async (...call) => change(await getAccount(...call));
      return api;
    };
    const permissions: Account['permissions'] = ['view', 'spend'];
    const { element, provider } = await renderInProvider(
      'billing-ask-admin',
      member((account) => ({ ...account, permissions })),
    );
    provider.addEventListener('billing-permission-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Ask your admin').click());
    const { detail } = await oneEvent(provider, 'billing-permission-request');
    expect(detail.intent).to.deep.equal({ kind: 'balance_topup', source: 'ask-admin' });
    expect(detail.text).to.contain('Riverside Motion needs more funds, so that I can go on.');
    await waitUntil(() => document.body.textContent.includes('Your request was passed on.'), 'it was not announced');

    const nothing = await renderInProvider(
      'billing-ask-admin',
      member((account) => ({ ...account, permissions, buying: { ...account.buying, balanceTopup: null } })),
    );
    expect(shownText(nothing.element)).to.equal('');
  });

  it('names what is missing, and each thing that somebody else may do', () => {
    const texts = {
      of: (_area: unknown, key: string) => key,
      format: {},
    } as never;
    const account = { customer: { name: 'Acme' } } as Account;
    const asked = (intent: Partial<PurchaseIntent>) =>
      requestText(texts, account, { source: 'page', ...intent } as PurchaseIntent, 'link').split('\n')[0];
    const credits = { units: '116', exponent: 0 };
    const money = { micro: '12400000', currency: 'USD' };
    expect(asked({ kind: 'credit_pack', shortfall: { shortfall: credits } as never })).to.equal('needCredits');
    expect(asked({ kind: 'balance_topup', shortfall: { shortfall: money } as never })).to.equal('needFunds');
    expect(asked({ kind: 'credit_pack' })).to.equal('wantCredits');
    expect(asked({ kind: 'balance_topup' })).to.equal('wantFunds');
    expect(asked({ kind: 'invoice_payment' })).to.equal('wantPaid');
    expect(asked({ kind: 'plan_change' })).to.equal('wantPlan');
  });

  it('is there neither for those who may pay, nor for those who may only look', async () => {
    for (const scenario of ['credits-low', 'viewer']) {
      const { element } = await renderInProvider('billing-ask-admin', mockBackend(scenario).api);
      expect(element.offsetHeight, scenario).to.equal(0);
    }
  });

  it('leads to the right dialog, beside what the page keeps in its address', () => {
    const intent = { kind: 'balance_topup', source: 'gate' } as const;
    const at = (href: string) => linkTo(intent, new URL(href));
    expect(at('https://a.example/b?c=1')).to.equal('https://a.example/b?c=1#billing=add-funds');
    expect(at('https://a.example/#/billing')).to.equal('https://a.example/#/billing&billing=add-funds');
    expect(at('https://a.example/#/x&billing=plans')).to.equal('https://a.example/#/x&billing=add-funds');
    expect(at('https://a.example/#billing=plans')).to.equal('https://a.example/#billing=add-funds');
    expect(at('https://a.example/#?billing=plans')).to.equal('https://a.example/#billing=add-funds');
    expect(at('https://a.example/b#')).to.equal('https://a.example/b#billing=add-funds');
  });
});

embeddableSuite('billing-ask-admin', { createApi: () => mockBackend('member').api, shows: 'Ask your admin' });
