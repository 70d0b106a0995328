import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AutoTopUp } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { ControlsApi, OFF, ON } from './testing/controls-api.ts';
import { calledBy, focusComesTo, focused, press, tabTo } from './testing/keyboard.ts';
import { mockBackend } from './testing/mock-api.ts';
import { deepQuery, renderInProvider, settled, shownText } from './testing/render-in-provider.ts';
import '../define-all.ts';

async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  api: Parameters<typeof renderInProvider>[1],
  text: string | RegExp,
) {
  const { element } = await renderInProvider(tag, api);
  const shows = (wanted: string | RegExp) =>
    waitUntil(
      () => new RegExp(wanted).test(shownText(element) ?? ''),
      () => `never shows ${wanted}: ${shownText(element)}`,
    );
  await shows(text);
  await settled(element);
  return { element, shows };
}

function controls(view: AutoTopUp): ControlsApi {
  const api = new ControlsApi();
  api.view = view;
  return api;
}

/** The one live region of the page says it. */
async function isAnnounced(text: string): Promise<void> {
  const said = () => [...document.querySelectorAll('body > [aria-live=polite]')].map(({ textContent }) => textContent);
  await waitUntil(
    () => said().join('') === text,
    () => `announced is "${said().join(' | ')}" instead of "${text}"`,
  );
}

describe('by keyboard alone', () => {
  it('automatic top-up is set up with consent, and turned off', async () => {
    const api = controls(OFF);
    const { shows } = await show('billing-auto-top-up', api, 'Off. Nothing is charged');
    await tabTo('Set up');
    await press('Enter');
    await shows('With your last 30 days');
    await focusComesTo('Automatic top-up');
    const consent = await tabTo('I have read this and agree');
    expect((consent as HTMLInputElement).checked).to.equal(false);
    await press(' ');
    await tabTo('Switch on automatic top-up');
    await press('Enter');
    await shows('Runs when');
    expect(api.callsTo('putAutoTopUp')).to.have.length(1);
    await focusComesTo('Change');
    await isAnnounced('Automatic top-up is on.');
    await tabTo('Turn off automatic top-up');
    await press('Enter');
    await shows('Off. Nothing is charged');
    await focusComesTo('Set up');
    await isAnnounced('Automatic top-up is off. It stays off until you switch it on again.');
  });

  it('automatic top-up goes on after a pause', async () => {
    const api = controls({ ...ON, status: { state: 'paused', reason: 'payment_failed', until: null } });
    const { shows } = await show('billing-auto-top-up', api, 'Resume');
    await tabTo(/Resume/);
    await press('Enter');
    await waitUntil(() => api.callsTo('resumeAutoTopUp').length === 1);
    await focusComesTo('Change');
    await isAnnounced('Automatic top-up goes on.');
    await shows('Runs when');
  });

  it('an alert and a limit are added, and what is missing has the focus', async () => {
    const api = new ControlsApi();
    const { shows } = await show('billing-alerts', api, 'Alerts and limits');
    await tabTo('Add alert');
    await press('Enter');
    await focusComesTo('Tell me');
    await tabTo('Save alert');
    await press('Enter');
    await focusComesTo('Add alert');
    expect(api.callsTo('putAlerts')).to.have.length(1);
    await isAnnounced('Alert saved.');

    await tabTo('Add limit');
    await press('Enter');
    await focusComesTo('Period');
    await tabTo('Save limit');
    await press('Enter');
    await focusComesTo('Most that may be spent');
    const field = focused() as HTMLInputElement;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const error = (field.getRootNode() as ShadowRoot).getElementById(
      field.getAttribute('aria-describedby')!.split(' ').at(-1)!,
    );
    expect(error?.textContent).to.match(/\w/);
    await sendKeys({ type: '12.50' });
    await press('Enter');
    await focusComesTo('Add limit');
    expect(api.callsTo('putSpendCaps')).to.have.length(1);
    await shows('12.50');
  });

  it('Escape leaves a form in the page, but never with what was typed', async () => {
    const walks: readonly [
      element: keyof HTMLElementTagNameMap,
      text: string,
      opener: string | RegExp,
      first: string,
    ][] = [
      ['billing-alerts', 'Alerts and limits', 'Add alert', 'Tell me'],
      ['billing-alerts', 'Alerts and limits', 'Add limit', 'Period'],
      ['billing-auto-top-up', 'Off. Nothing is charged', 'Set up', 'Automatic top-up'],
    ];
    for (const [element, text, opener, first] of walks) {
      const api = element === 'billing-alerts' ? new ControlsApi() : controls(OFF);
      const { element: shown } = await show(element, api, text);
      await tabTo(opener);
      await press('Enter');
      await focusComesTo(first);
      await press('Escape');
      await focusComesTo(opener);
      await press('Enter');
      await focusComesTo(first);
      const field = await tabTo(/^(Percent left|Most that may be spent|Balance)/);
      (field as HTMLInputElement).select();
      await sendKeys({ type: '7' });
      await press('Escape');
      expect(focused()).to.equal(field);
      expect((field as HTMLInputElement).value).to.equal('7');
      await tabTo('Cancel');
      await press('Enter');
      await focusComesTo(opener);
      shown.remove();
    }
  });

  it('Escape leaves billing details that nobody has touched', async () => {
    const { shows } = await show('billing-details', mockBackend('credits-low').api, 'Edit');
    await tabTo('Edit');
    await press('Enter');
    await focusComesTo('Name or company');
    await press('Escape');
    await focusComesTo('Edit');
    await press('Enter');
    await focusComesTo('Name or company');
    await sendKeys({ type: 'x' });
    await press('Escape');
    expect(calledBy(focused())).to.equal('Name or company');
    await tabTo('Cancel');
    await press('Enter');
    await focusComesTo('Edit');
    await shows('Lindqvist');
  });

  it('a payment method is managed, and Escape takes back one step', async () => {
    const { shows } = await show('billing-payment-method', mockBackend('credits-low').api, 'Visa');
    await tabTo(/^Manage Visa/);
    await press('Enter');
    await tabTo(/^Remove Visa/);
    await press('Enter');
    await focusComesTo(/^Keep/);
    await press('Escape');
    await focusComesTo(/^Manage Visa/);
    expect(focused().getAttribute('aria-expanded')).to.equal('true');
    await press('Escape');
    await waitUntil(() => focused().getAttribute('aria-expanded') === 'false');
    await tabTo('Add payment method');
    await press('Enter');
    await focusComesTo(/payment method/i);
    await tabTo('Cancel');
    await press('Enter');
    await focusComesTo('Add payment method');
    await shows('Visa');
  });

  it('the chip opens its lines and closes them', async () => {
    await show('billing-balance-chip', mockBackend('credits-low').api, '84');
    await tabTo(/84 credits/);
    const chip = focused();
    await press('Enter');
    await press('Tab');
    await focusComesTo('Buy credits');
    await press('Escape');
    await waitUntil(() => focused() === chip, 'the focus does not come back');

    await press('Enter');
    await tabTo('Buy credits');
    await press('Enter');
    await waitUntil(() => deepQuery(document.body, 'dialog[open]') !== null, 'no dialog');
    await waitUntil(() => focused() !== chip, 'the focus does not go in');
    await press('Escape');
    await waitUntil(() => focused() === chip, 'the focus does not come back from buying');
  });

  it('an invoice is found, opened, and left again', async () => {
    const { element } = await show('billing-invoice-list', mockBackend('many-invoices').api, 'HS-003003');
    // The first key has what narrows the list fetched, above it.
    await tabTo('Invoice HS-003003');
    await waitUntil(() => deepQuery(element, '[name=search]') !== null, 'nothing to search with');
    await tabTo('Search', 'Shift+Tab');
    await sendKeys({ type: 'HS-000002' });
    await waitUntil(() => !shownText(element)!.includes('HS-003003'), 'not narrowed');
    await tabTo('Invoice HS-000002');
    for (const isOpen of ['true', 'false']) {
      await press('Enter');
      await waitUntil(() => focused().getAttribute('aria-expanded') === isOpen, `it is not ${isOpen}`);
      expect(calledBy(focused())).to.equal('Invoice HS-000002');
    }
  });

  it('a code is given, and refused in words', async () => {
    const { shows } = await show('billing-redeem-code', mockBackend('credits-low').api, 'Have a code');
    await tabTo('Have a code');
    await press('Enter');
    await focusComesTo(/Code/i);
    await sendKeys({ type: 'NOPE' });
    await press('Enter');
    await shows('This code is not valid');
    await focusComesTo(/Code/i);
    expect(focused().getAttribute('aria-invalid')).to.equal('true');
  });

  it('billing details say what is missing, at the field', async () => {
    const { shows } = await show('billing-details', mockBackend('credits-low').api, 'Lindqvist');
    await tabTo(/Change|Edit/);
    await press('Enter');
    await tabTo(/Name|Company/i);
    (focused() as HTMLInputElement).select();
    await press('Delete');
    await press('Enter');
    await waitUntil(() => focused().getAttribute('aria-invalid') === 'true', 'no field is marked');
    await tabTo('Cancel');
    await press('Enter');
    await focusComesTo(/Change|Edit/);
    await shows('Lindqvist');
  });
});
