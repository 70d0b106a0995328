import { expect } from '@open-wc/testing';
import type { AlertInput, SpendCap, SpendCapInput } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { creditsAccount, euroBalance, euros, wholeCredits } from '../purchase/testing/fixtures.ts';
import { ControlsApi, controlsAccount, spendCap } from '../shared/testing/controls-api.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingAlerts } from './billing-alerts.ts';
import './define.ts';

const AT_20: AlertInput = { threshold: { kind: 'percent', percent: 20 }, channels: ['portal', 'email'] };
const AT_TEN: AlertInput = { threshold: { kind: 'amount', amount: euros(1_000) }, channels: ['email'] };
const A_MONTH: SpendCapInput = { period: 'month', mode: 'soft', limit: euros(2_000), scope: null };
const A_WEEK: SpendCapInput = { period: 'week', mode: 'hard', limit: euros(3_000), scope: null };

function createApi(alerts: AlertInput[] = [AT_20, AT_TEN], caps: SpendCap[] = [A_MONTH, A_WEEK].map(spendCap)) {
  const api = new ControlsApi();
  api.alerts = { items: alerts.map((input) => ({ ...input, crossed: false, crossedAt: null, level: null })) };
  api.caps = { ...api.caps, items: caps };
  return api;
}

async function render(api: ControlsApi, inPortal = false): Promise<BillingAlerts> {
  const { element } = await renderInProvider('billing-alerts', api, (made) => (made.inPortal = inPortal));
  await settled(element);
  return element;
}

async function shows(element: HTMLElement, text: string): Promise<void> {
  await waitUntil(
    () => shownText(element)!.includes(text),
    () => `never shows ${text}: ${shownText(element)}`,
  );
}

function press(element: HTMLElement, name: string): void {
  const labelled = element.shadowRoot!.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);
  (labelled ?? buttonWith(element, name)).click();
}

async function form(element: HTMLElement, tag: string, name: string): Promise<HTMLElement> {
  press(element, name);
  await waitUntil(() => deepQuery(element, tag)?.shadowRoot?.querySelector('form') != null, 'no form');
  return deepQuery(element, tag)!;
}

function type(within: HTMLElement, id: string, text: string): void {
  const field = deepQuery<HTMLInputElement>(within, `#${id}`)!;
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

const save = (within: HTMLElement) => deepQuery(within, '[part=save]')!;
const focused = (element: HTMLElement) => element.shadowRoot!.activeElement;

describe('<billing-alerts> keeps its promises', () => {
  it('removes one at a time, and none by a second press on the way', async () => {
    const api = createApi();
    const element = await render(api);
    const removers = () => [...element.shadowRoot!.querySelectorAll('[aria-label^="Remove the alert"]')];
    expect(removers().map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal(['false', 'false']);
    const held = holdBack(api, 'putAlerts');
    press(element, 'Remove the alert “At 20% left”');
    await waitUntil(() => removers().every(({ ariaDisabled }) => ariaDisabled === 'true'));
    press(element, 'Remove the alert “At €10.00 left”');
    held.letGo();
    await shows(element, 'Alert removed.');
    expect(api.callsTo('putAlerts')).to.deep.equal([[AT_TEN]]);
    expect(removers().map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal(['false']);
    await waitUntil(() => document.body.textContent!.includes('Alert removed.'), 'nothing is announced');
    press(element, 'Remove the alert “At €10.00 left”');
    await waitUntil(() => api.callsTo('putAlerts').length === 2);
  });

  it('saves once, however often it is pressed', async () => {
    for (const [tag, name, operation] of [
      ['billing-alert-form', 'Add alert', 'putAlerts'],
      ['billing-spend-cap-form', 'Add limit', 'putSpendCaps'],
    ] as const) {
      const api = createApi([], []);
      const element = await render(api);
      const editor = await form(element, tag, name);
      if (operation === 'putSpendCaps') type(editor, 'limit', '12');
      expect(save(editor).ariaDisabled).to.equal('false');
      const held = holdBack(api, operation);
      save(editor).click();
      save(editor).click();
      await waitUntil(() => save(editor).ariaBusy === 'true');
      expect(save(editor).ariaDisabled).to.equal('true');
      expect(save(editor).textContent!.trim()).to.equal('Saving…');
      held.letGo();
      await waitUntil(() => deepQuery(element, tag) === null);
      expect(held.asked).to.equal(1);
    }
  });

  it('says with an alert that nothing was changed, and takes that back', async () => {
    const api = createApi();
    const element = await render(api);
    api.failures.set('putSpendCaps', new BillingError('offline', 'down'));
    press(element, 'Remove the limit “Stops at €30.00 a week”');
    await waitUntil(() => deepQuery(element, '[role=alert]')?.textContent === 'Nothing was saved. Try again.');
    expect(shownText(element)).to.contain('Stops at €30.00 a week');
    expect(() => buttonWith(element, 'Undo')).to.throw();
    await form(element, 'billing-spend-cap-form', 'Add limit');
    expect(deepQuery(element, '[role=alert]')).to.equal(null);
  });

  it('carries the focus to what was changed, added, or can be undone', async () => {
    const element = await render(createApi());
    const alert = await form(element, 'billing-alert-form', 'Change the alert “At €10.00 left”');
    buttonWith(alert, 'Cancel').click();
    await waitUntil(() => focused(element)?.ariaLabel === 'Change the alert “At €10.00 left”');
    const limit = await form(element, 'billing-spend-cap-form', 'Change the limit “Stops at €30.00 a week”');
    buttonWith(limit, 'Cancel').click();
    await waitUntil(() => focused(element)?.ariaLabel === 'Change the limit “Stops at €30.00 a week”');
    const added = await form(element, 'billing-spend-cap-form', 'Add limit');
    type(added, 'limit', '12');
    type(added, 'period', 'day');
    save(added).click();
    await waitUntil(() => focused(element)?.getAttribute('part') === 'add-cap');
    press(element, 'Remove the limit “Stops at €30.00 a week”');
    await waitUntil(() => focused(element)?.textContent === 'Undo');
    expect(focused(element)!.getAttribute('data-undo')).to.equal('cap');
  });

  it('changes a limit in its place, from what it was', async () => {
    const api = createApi([AT_20]);
    const element = await render(api);
    const editor = await form(element, 'billing-spend-cap-form', 'Change the limit “Stops at €30.00 a week”');
    expect(deepQuery<HTMLInputElement>(editor, '#limit')!.value).to.equal('30');
    expect(deepQuery<HTMLInputElement>(editor, '[value=hard]')!.checked).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('[part=cap]')).to.have.length(1);
    type(editor, 'limit', '30');
    save(editor).click();
    await shows(element, 'Limit saved.');
    expect(api.callsTo('putSpendCaps')).to.deep.equal([[A_MONTH, A_WEEK]]);
    expect(deepQuery(element, 'billing-spend-cap-form')).to.equal(null);
  });

  it('keeps the form and what was typed when a limit was not saved', async () => {
    const api = createApi([], []);
    const element = await render(api);
    const editor = await form(element, 'billing-spend-cap-form', 'Add limit');
    type(editor, 'limit', '17');
    api.failures.set('putSpendCaps', new BillingError('offline', 'down'));
    save(editor).click();
    await shows(element, 'Nothing was saved. Try again.');
    expect(deepQuery<HTMLInputElement>(element, '#limit')!.value).to.equal('17');
  });

  it('refuses the same alert and the same limit twice, but not to save one as it is', async () => {
    const api = createApi();
    const element = await render(api);
    save(await form(element, 'billing-alert-form', 'Change the alert “At 20% left”')).click();
    await shows(element, 'Alert saved.');
    const limit = await form(element, 'billing-spend-cap-form', 'Add limit');
    type(limit, 'limit', '99');
    save(limit).click();
    await shows(element, 'There is such a limit already.');
    expect(api.callsTo('putSpendCaps')).to.have.length(0);
  });

  it('says how soon a limit takes effect, where one stops', async () => {
    const said = async (mode: SpendCapInput['mode'], enforcement: ControlsApi['caps']['enforcement']) => {
      const api = createApi([], [spendCap({ ...A_MONTH, mode })]);
      api.caps = { ...api.caps, enforcement };
      return deepQuery(await render(api), '[part=enforcement]')?.textContent ?? null;
    };
    const now = { lagSeconds: 0, holds: 'counted_when_reserved' } as const;
    expect(await said('soft', now)).to.equal(null);
    expect(await said('hard', now)).to.match(
      /takes effect with the next use\.\s+What running jobs have reserved counts/,
    );
    expect(await said('hard', { lagSeconds: 30, holds: 'not_counted' })).to.match(
      /takes effect within 30 seconds\.\s+Jobs that are running may pass it\./,
    );
  });

  it('says where a limit stands', async () => {
    const at = async (more: Partial<SpendCap>) =>
      shownText(await render(createApi([], [{ ...spendCap(A_MONTH), ...more }])))!;
    expect(await at({ state: 'reached' })).to.contain('Reached');
    expect(await at({ state: 'reached' })).to.not.match(/Nothing can be used|More was spent/);
    expect(await at({ state: 'reached', belowCurrentSpend: true })).to.contain('More was spent than this.');
    expect(await at({ held: euroBalance(0) })).to.not.match(/is reserved|Reached|Nearly/);
    expect(await at({ resetsAt: '2026-12-01T09:00:00.000Z' })).to.match(/Starts anew on 1 December(?! 2026|,| at)/);
    expect(await at({ period: 'day', resetsAt: '2026-12-01T09:00:00.000Z' })).to.match(
      /Starts anew on 1 December.*10:00/,
    );
    const credits = { limit: wholeCredits(200), spent: wholeCredits(50) };
    expect(await at(credits)).to.contain('50 of 200 used');
  });

  it('speaks of credits on a credits plan, and repeats no level that is in the alert already', async () => {
    const { capabilities } = controlsAccount();
    const api = createApi([{ ...AT_TEN, threshold: { kind: 'amount', amount: wholeCredits(300) } }], []);
    api.account = controlsAccount({ ...creditsAccount(), capabilities });
    const element = await render(api);
    expect(shownText(element)).to.contain('At 300 credits left');
    expect(shownText(element)).to.not.contain('pace is not known');
  });

  it('offers no more than there may be', async () => {
    const alert = (percent: number): AlertInput => ({ threshold: { kind: 'percent', percent }, channels: ['portal'] });
    const most = Array.from({ length: 20 }, (_, index) => alert(index + 1));
    const full = await render(createApi(most));
    expect(() => buttonWith(full, 'Add alert')).to.throw();
    expect(buttonWith(full, 'Add limit')).to.not.equal(null);
    expect(buttonWith(await render(createApi(most.slice(1))), 'Add alert')).to.not.equal(null);
  });

  it('has its title outside of the portal alone, and its name in both', async () => {
    const alone = await render(createApi());
    expect(alone.shadowRoot!.querySelector('h2')!.textContent).to.equal('Alerts and limits');
    const inside = await render(createApi(), true);
    expect(inside.shadowRoot!.querySelector('h2')).to.equal(null);
    expect(inside.shadowRoot!.querySelector('section')!.ariaLabel).to.equal('Alerts and limits');
  });

  it('asks for nothing that the backend cannot do', async () => {
    const api = createApi();
    api.account = { ...api.account, capabilities: ['spend_caps'] };
    const element = await render(api);
    expect(api.callsTo('listAlerts')).to.have.length(0);
    expect(buttonWith(element, 'Add limit')).to.not.equal(null);
    expect(shownText(element)).to.not.contain('Someone who manages billing');
  });
});
