import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';
import { planAccount, PlanApi, previewOf } from './testing/plan-api.ts';

async function render(api: PlanApi) {
  const { element } = await renderInProvider('billing-plan-picker', api);
  await waitUntil(() => element.shadowRoot!.querySelector('.plans h3') !== null, 'no plans');
  return element;
}

const shows = (element: Element, text: string) =>
  waitUntil(
    () => shownText(element)?.includes(text),
    () => `never shows "${text}": ${shownText(element)}`,
  );

const dialogOf = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog')!;
const words = (dialog: HTMLDialogElement) => dialog.textContent.replace(/\s+/g, ' ').trim();

async function opened(element: Element): Promise<HTMLDialogElement> {
  await waitUntil(() => deepQuery<HTMLDialogElement>(element, 'dialog')?.open === true, 'no dialog');
  return dialogOf(element);
}

describe('<billing-plan-picker>', () => {
  it('shows the plans in order with what is in each, and marks the own one', async () => {
    const picker = await render(new PlanApi());
    const names = [...picker.shadowRoot!.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['Free', 'Pro', 'Team']);
    const text = shownText(picker)!;
    expect(text).to.contain('Pro Your plan €19 a month 1,000 credits each month Images: 10 credits each');
    expect(text).to.contain('Choose Free');
    expect(text).not.to.contain('Choose Pro');
  });

  it('shows other prices for another interval', async () => {
    const picker = await render(new PlanApi());
    const [, yearly] = picker.shadowRoot!.querySelectorAll<HTMLInputElement>('.intervals input');
    yearly!.click();
    await shows(picker, '€190 a year Save 16%');
    await shows(picker, 'Choose Pro');
  });

  it('leads to the purchase for what costs something now', async () => {
    const picker = await render(new PlanApi());
    picker.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(picker, 'Choose Team').click());
    const { detail } = await oneEvent(picker, 'billing-purchase-request');
    expect(detail).to.deep.equal({ kind: 'plan_change', change: { plan: 'team', interval: 'month' }, source: 'plans' });
  });

  it('says before a change what happens to credits and features, changes, and takes it back', async () => {
    const api = new PlanApi();
    const picker = await render(api);
    buttonWith(picker, 'Choose Free').click();
    const dialog = await opened(picker);
    for (const sentence of [
      'Free from 1 December. Until then nothing changes.',
      'Plan credits: you have 240 until then. From 1 December on there are 50 in each period.',
      'The 1,000 credits you bought stay exactly as they are.',
      'No longer included: Private gallery.',
      'Nothing is charged from then on.',
    ]) {
      expect(words(dialog)).to.contain(sentence);
    }
    expect(api.callsTo('changeSubscription')).to.deep.equal([]);
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await shows(picker, 'Free from 1 December. Undo');
    expect(api.callsTo('changeSubscription')).to.deep.equal([{ plan: 'free' }]);
    buttonWith(picker, 'Undo').click();
    await shows(picker, 'Pro goes on as before.');
    expect(api.callsTo('undoSubscriptionChange')).to.have.length(1);
  });

  it('leaves everything as it is when the customer keeps the plan', async () => {
    const api = new PlanApi();
    const picker = await render(api);
    buttonWith(picker, 'Choose Free').click();
    const dialog = await opened(picker);
    dialog.querySelector<HTMLButtonElement>('[part=secondary]')!.click();
    await waitUntil(() => deepQuery(picker, 'dialog') === null);
    expect(api.callsTo('changeSubscription')).to.deep.equal([]);
  });

  it('explains a change that is refused, in its place', async () => {
    const api = new PlanApi();
    api.failures.set('previewSubscriptionChange', FakeBillingApi.problem('seats_in_use'));
    const picker = await render(api);
    buttonWith(picker, 'Choose Free').click();
    await shows(picker, 'More seats are in use than Free has. Take some away, then change. Nothing was changed.');
    picker.closest('billing-provider')!.lang = 'de';
    await shows(picker, 'Es sind mehr Plätze belegt, als Free hat.');
  });

  it('says it when packs are the cheaper way', async () => {
    const api = new PlanApi();
    api.preview = (request) => ({
      ...previewOf(request),
      advice: {
        cheaper: 'pack',
        basis: 'pace',
        missing: { units: '300', exponent: 0 },
        pack: { key: 'small', name: 'Small', quantity: 2 },
        packPrice: { minor: '1000', currency: 'EUR', exponent: 2 },
        upgradePrice: { minor: '3000', currency: 'EUR', exponent: 2 },
      },
    });
    const picker = await render(api);
    buttonWith(picker, 'Choose Free').click();
    const dialog = await opened(picker);
    expect(words(dialog)).to.contain('you need 300 credits more a month. 2 × Small would cover that for €10.00');
  });

  it('asks once, however often a plan is pressed, and only for that one', async () => {
    const api = new PlanApi();
    const held = holdBack(api, 'previewSubscriptionChange');
    const picker = await render(api);
    const free = buttonWith(picker, 'Choose Free');
    const team = buttonWith(picker, 'Choose Team');
    free.click();
    await waitUntil(() => free.getAttribute('aria-busy') === 'true', 'not busy');
    expect(free.getAttribute('aria-disabled')).to.equal('true');
    expect(team.getAttribute('aria-disabled')).to.equal('true');
    expect(team.getAttribute('aria-busy')).to.equal('false');
    free.click();
    team.click();
    held.letGo();
    const dialog = await opened(picker);
    expect(held.asked).to.equal(1);
    expect(words(dialog)).to.contain('Change to Free');
    expect(free.getAttribute('aria-disabled')).to.equal('false');
    free.click();
    await settled(picker);
    expect(held.asked).to.equal(2);
    await waitUntil(() => free.getAttribute('aria-busy') === 'false', 'still busy');
    expect(picker.shadowRoot!.querySelectorAll('billing-task-dialog')).to.have.length(1);
  });

  it('has no buttons for those who may only look', async () => {
    const picker = await render(new PlanApi(planAccount({}, { permissions: ['view'] })));
    expect(picker.shadowRoot!.querySelectorAll('[part=choose]').length).to.equal(0);
    expect(shownText(picker)).to.contain('Someone who manages billing for Acme Studio can change the plan.');
  });

  it('tries again when the plans could not be loaded', async () => {
    const api = new PlanApi();
    api.failures.set('listPlans', FakeBillingApi.problem('internal_error'));
    const { element } = await renderInProvider('billing-plan-picker', api);
    await waitUntil(() => deepQuery(element, '[role=alert] button') !== null);
    deepQuery<HTMLButtonElement>(element, '[role=alert] button')!.click();
    await shows(element, 'Your plan');
    await settled(element);
  });
});

embeddableSuite('billing-plan-picker', { createApi: () => new PlanApi(), shows: 'Your plan' });
