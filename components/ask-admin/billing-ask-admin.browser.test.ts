import { expect, oneEvent } from '@open-wc/testing';
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
import { linkTo } from './request-text.ts';
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
  });
});

embeddableSuite('billing-ask-admin', { createApi: () => mockBackend('member').api, shows: 'Ask your admin' });
