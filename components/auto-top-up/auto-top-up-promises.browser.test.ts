import { expect } from '@open-wc/testing';
import type { AutoTopUp, Permission } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { euros, MASTERCARD, VISA } from '../purchase/testing/fixtures.ts';
import { ControlsApi, controlsAccount, OFF, ON, PREVIEW, RULE } from '../shared/testing/controls-api.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingAutoTopUp } from './billing-auto-top-up.ts';
import './define.ts';

const PAUSED: AutoTopUp = { ...ON, status: { state: 'paused', reason: 'payment_failed', until: null } };

function createApi(view: AutoTopUp = ON, permissions?: Permission[]): ControlsApi {
  const api = new ControlsApi(controlsAccount(permissions === undefined ? {} : { permissions }));
  api.view = view;
  return api;
}

async function render(api: ControlsApi, inPortal = false): Promise<BillingAutoTopUp> {
  const { element } = await renderInProvider('billing-auto-top-up', api, (made) => (made.inPortal = inPortal));
  await shows(element, /Runs when|Off\.|Nothing can/);
  await settled(element);
  return element;
}

async function shows(element: HTMLElement, text: string | RegExp): Promise<void> {
  const found = () => new RegExp(text).test(shownText(element) ?? '');
  await waitUntil(found, () => `never shows ${text}: ${shownText(element)}`);
}

const part = (element: HTMLElement, name: string) => deepQuery<HTMLElement>(element, `[part=${name}]`);

function openDetails(element: HTMLElement, summary: string): void {
  const all = [...element.shadowRoot!.querySelectorAll('summary')];
  all.find(({ textContent }) => textContent!.includes(summary))!.click();
}

async function factsOf(view: AutoTopUp): Promise<HTMLElement> {
  const element = await render(createApi(view));
  openDetails(element, 'How it charges');
  await shows(element, /Charges .* ···· \d{4}/);
  return element;
}

async function save(element: HTMLElement): Promise<void> {
  part(element, 'change')!.click();
  await waitUntil(() => part(element, 'agree'));
  part(element, 'agree')!.click();
  part(element, 'save')!.click();
}

describe('<billing-auto-top-up> keeps its promises', () => {
  it('does a thing once, however often it is pressed, and says which is at work', async () => {
    const api = createApi(PAUSED);
    const element = await render(api);
    const held = holdBack(api, 'disableAutoTopUp');
    expect(part(element, 'turn-off')!.ariaDisabled).to.equal('false');
    part(element, 'turn-off')!.click();
    part(element, 'turn-off')!.click();
    part(element, 'resume')!.click();
    await waitUntil(() => part(element, 'turn-off')!.ariaBusy === 'true');
    expect(part(element, 'turn-off')!.ariaDisabled).to.equal('true');
    expect(part(element, 'resume')!.ariaDisabled).to.equal('true');
    expect(part(element, 'resume')!.ariaBusy).to.equal('false');
    held.letGo();
    await shows(element, 'It stays off until you switch it on again.');
    expect(held.asked).to.equal(1);
    expect(api.callsTo('resumeAutoTopUp')).to.have.length(0);
  });

  it('can be pressed again after a failure, and takes back what it said', async () => {
    const api = createApi();
    const element = await render(api);
    api.failures.set('disableAutoTopUp', new BillingError('offline', 'down'));
    part(element, 'turn-off')!.click();
    await waitUntil(() => part(element, 'turn-off')!.ariaDisabled === 'false' && deepQuery(element, '[role=alert]'));
    expect(deepQuery(element, '[role=alert]')!.textContent).to.contain('nothing was changed');
    expect(document.body.textContent).to.not.contain('That did not work');
    const held = holdBack(api, 'disableAutoTopUp');
    part(element, 'turn-off')!.click();
    await waitUntil(() => deepQuery(element, '[role=alert]') === null, 'still tells of the failure');
    held.letGo();
    await shows(element, 'Automatic top-up is off.');
    expect(deepQuery(element, '[role=alert]')).to.equal(null);
  });

  it('shows what is when the answer was lost on the way', async () => {
    const api = createApi();
    const element = await render(api);
    api.failures.set('disableAutoTopUp', new BillingError('offline', 'down'));
    api.view = OFF;
    part(element, 'turn-off')!.click();
    await shows(element, 'Off. Nothing is charged unless you buy it yourself.');
  });

  it('says how old it is when it cannot be looked at again', async () => {
    const api = createApi();
    const element = await render(api);
    api.failures.set('getAutoTopUp', new BillingError('offline', 'down'));
    part(element, 'turn-off')!.click();
    await shows(element, 'What you see is from 22 November 2026');
  });

  it('says it once when the account cannot be looked at either', async () => {
    const api = createApi();
    const { element, provider } = await renderInProvider('billing-auto-top-up', api);
    await shows(element, 'Runs when');
    const fails = (): Promise<never> => Promise.reject(new BillingError('offline', 'down'));
    Object.assign(api, { getAutoTopUp: fails, getAccount: fails });
    await provider.refresh();
    await shows(element, 'What you see is from 22 November 2026');
    await settled(element);
    expect(shownText(element)!.split('What you see is from')).to.have.length(2);
  });

  it('looks again at the log that is open, and at no other', async () => {
    const api = createApi();
    const closed = await render(api);
    part(closed, 'turn-off')!.click();
    await shows(closed, 'Automatic top-up is off.');
    expect(api.callsTo('listTopUpLog')).to.have.length(0);

    api.view = ON;
    const open = await render(api);
    openDetails(open, 'Why was I charged');
    await shows(open, 'Nothing has happened yet.');
    expect(api.callsTo('listTopUpLog')).to.have.length(1);
    part(open, 'turn-off')!.click();
    await waitUntil(() => api.callsTo('listTopUpLog').length === 2, 'the log is as it was');
  });

  it('tells a change from switching it on, and nothing of the change before', async () => {
    const api = createApi();
    const element = await render(api);
    await save(element);
    await shows(element, 'Automatic top-up is changed.');
    part(element, 'turn-off')!.click();
    await shows(element, 'Automatic top-up is off.');
    await save(element);
    await shows(element, 'Automatic top-up is on.');
    part(element, 'change')!.click();
    await waitUntil(() => part(element, 'cancel'));
    part(element, 'cancel')!.click();
    await waitUntil(() => part(element, 'change'));
    expect(part(element, 'result')).to.equal(null);
  });

  it('offers nothing that cannot be done', async () => {
    const none = await render(createApi({ ...OFF, offered: false }));
    expect(shownText(none)).to.contain('Nothing can be topped up on this plan.');
    expect(none.shadowRoot!.querySelector('button, details')).to.equal(null);
    const reader = await render(createApi({ ...OFF, offered: false }, ['view']));
    expect(shownText(reader)).to.not.contain('can change it');
    const on = await render(createApi());
    expect(part(on, 'resume')).to.equal(null);
    expect(part(on, 'change')!.textContent!.trim()).to.equal('Change');
    const payer = await render(createApi(PAUSED, ['view', 'pay']));
    expect(part(payer, 'resume')).to.equal(null);
  });

  it('says of a rule that is switched off that it is off, and not how it charges', async () => {
    const element = await render(createApi({ ...ON, enabled: false, status: OFF.status }));
    expect(shownText(element)).to.contain('Off. Nothing is charged');
    expect(shownText(element)).to.contain('Why was I charged, or not?');
    expect(shownText(element)).to.not.match(/Runs when|How it charges/);
  });

  it('says up to what it fills a balance', async () => {
    const rule = { ...RULE, mode: { kind: 'to_target', target: euros(5_000) } } as const;
    const element = await render(createApi({ ...ON, rule }));
    expect(shownText(element)).to.contain('Fills your balance up to €50.00, at most €100.00 a month with tax.');
  });

  it('names no date and warns of nothing that is about the charge to be made right now', async () => {
    const api = createApi();
    api.preview = { ...PREVIEW, chargesNow: true, warnings: ['charges_now', 'purchases_blocked', 'cap_nearly_used'] };
    const element = await render(api);
    await shows(element, 'no room for two charges this month');
    expect(element.shadowRoot!.querySelectorAll('[part=warning]')).to.have.length(1);
    expect(shownText(element)).to.not.contain('it runs next');
  });

  it('has its title outside of the portal alone, and its state in both', async () => {
    const alone = await render(createApi());
    expect(alone.shadowRoot!.querySelector('section')!.getAttribute('aria-labelledby')).to.equal('title');
    expect(alone.shadowRoot!.querySelector('#title')!.textContent).to.equal('Automatic top-up');
    const inside = await render(createApi(), true);
    expect(inside.shadowRoot!.querySelector('h2')).to.equal(null);
    expect(inside.shadowRoot!.querySelector('section')!.hasAttribute('aria-labelledby')).to.equal(false);
    expect(part(inside, 'state')!.textContent).to.contain('On');
  });

  it('says what is charged: the method of the rule, and a backup that is another', async () => {
    const rule = { ...RULE, paymentMethodId: MASTERCARD.id };
    const chosen = await factsOf({ ...ON, rule, backupPaymentMethodId: MASTERCARD.id });
    expect(shownText(chosen)).to.contain('Charges Mastercard ···· 4444. ');
    expect(shownText(chosen)).to.not.contain('is tried once');
    const backed = await factsOf({ ...ON, rule, backupPaymentMethodId: VISA.id });
    expect(shownText(backed)).to.contain(
      'Charges Mastercard ···· 4444. If it is declined, Visa ···· 4242 is tried once.',
    );
  });

  it('says only what limits it, and which text was agreed to', async () => {
    const limits = { ...ON.limits, cooldownMinutes: 0, pauseAfterFailures: 0, maximumMonthlyCap: euros(1) };
    const free = await factsOf({ ...ON, limits });
    expect(shownText(free)).to.not.match(/lie between|pauses itself|You are told/);
    expect(shownText(free)).to.not.contain('newer version');

    const strict = await factsOf({
      ...ON,
      limits: { ...ON.limits, pauseAfterFailures: 2, firstChargeNoticeHours: 24 },
      consentText: { version: '2100-01-01', text: 'A newer text.' },
    });
    expect(shownText(strict)).to.contain('After 2 failed charges in a row it pauses itself.');
    expect(shownText(strict)).to.contain('You are told 24 hours before the first charge.');
    expect(shownText(strict)).to.contain('The text has a newer version since.');
    expect(shownText(strict)).to.not.contain('A newer text.');
    expect(buttonWith(strict, 'Turn off')).to.not.equal(null);
  });
});
