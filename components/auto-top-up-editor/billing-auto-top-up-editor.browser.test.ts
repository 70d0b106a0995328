import { expect } from '@open-wc/testing';
import type { AutoTopUp, TopUpRuleInput } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, euros, MASTERCARD, VISA } from '../purchase/testing/fixtures.ts';
import { ControlsApi, controlsAccount, OFF, ON, PREVIEW, RULE } from '../shared/testing/controls-api.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingAutoTopUpEditor } from './billing-auto-top-up-editor.ts';
import './define.ts';

async function render(api: ControlsApi, view: AutoTopUp = OFF): Promise<BillingAutoTopUpEditor> {
  const { element } = await renderInProvider('billing-auto-top-up-editor', api, (made) => (made.view = view));
  await shows(element, 'One charge now would be');
  return element;
}

async function shows(element: HTMLElement, text: string | RegExp): Promise<void> {
  const found = () => new RegExp(text).test(shownText(element) ?? '');
  await waitUntil(found, () => `never shows ${text}: ${shownText(element)}`);
}

const part = (element: HTMLElement, name: string) => deepQuery<HTMLInputElement>(element, `[part=${name}]`)!;
const field = (element: HTMLElement, id: string) => deepQuery<HTMLInputElement>(element, `#${id}`)!;

async function type(element: BillingAutoTopUpEditor, id: string, text: string): Promise<void> {
  const input = field(element, id);
  input.value = text;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await element.updateComplete;
}

async function leave(element: BillingAutoTopUpEditor, id: string): Promise<void> {
  field(element, id).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function choose(element: BillingAutoTopUpEditor, value: string): Promise<void> {
  deepQuery<HTMLInputElement>(element, `[type=radio][value=${value}]`)!.click();
  await element.updateComplete;
}

function save(element: HTMLElement): void {
  if (!part(element, 'agree').checked) part(element, 'agree').click();
  part(element, 'save').click();
}

async function savedRule(api: ControlsApi, element: HTMLElement): Promise<TopUpRuleInput> {
  save(element);
  await waitUntil(() => api.callsTo('putAutoTopUp').length === 1, 'nothing was saved');
  return (api.callsTo('putAutoTopUp')[0] as { rule: TopUpRuleInput }).rule;
}

const onCredits = () =>
  new ControlsApi(controlsAccount({ ...creditsAccount(), capabilities: controlsAccount().capabilities }));

describe('<billing-auto-top-up-editor>', () => {
  it('is saved once, however often it is pressed, and can be pressed again after a failure', async () => {
    const api = new ControlsApi();
    const element = await render(api);
    expect(part(element, 'save').textContent!.trim()).to.equal('Switch on automatic top-up');
    expect(part(element, 'save').ariaDisabled).to.equal('false');
    expect(part(element, 'save').ariaBusy).to.equal('false');
    const held = holdBack(api, 'putAutoTopUp');
    api.failures.set('putAutoTopUp', FakeBillingApi.problem('internal_error'));
    save(element);
    await waitUntil(() => part(element, 'save').ariaBusy === 'true');
    expect(part(element, 'save').ariaDisabled).to.equal('true');
    expect(part(element, 'save').textContent!.trim()).to.equal('Saving…');
    expect(field(element, 'cap').matches(':disabled')).to.equal(true);
    part(element, 'save').click();
    held.letGo();
    await shows(element, 'Nothing was saved, and nothing was charged.');
    expect(held.asked).to.equal(1);
    expect(part(element, 'save').ariaDisabled).to.equal('false');
    expect(field(element, 'cap').matches(':disabled')).to.equal(false);
    await type(element, 'cap', '90');
    expect(shownText(element)).to.not.contain('Nothing was saved');
    save(element);
    await waitUntil(() => held.asked === 2);
  });

  it('begins where it begins, under its name, and not in a field', async () => {
    const element = await render(new ControlsApi(), ON);
    const form = element.shadowRoot!.querySelector('form')!;
    await waitUntil(() => element.shadowRoot!.activeElement === form);
    expect(form.getAttribute('aria-label')).to.equal('Automatic top-up');
    expect(part(element, 'save').textContent!.trim()).to.equal('Save changes');
  });

  it('finds fault with a field only once it is left', async () => {
    const element = await render(new ControlsApi());
    expect(shownText(element)).to.contain('€5 to €500, plus tax');
    await type(element, 'level', 'ten');
    expect(shownText(element)).to.not.contain('Enter an amount');
    await leave(element, 'level');
    expect(shownText(element)).to.contain('Enter an amount such as €25.00.');
    expect(field(element, 'level').getAttribute('aria-describedby')).to.contain('level-error');
    expect(field(element, 'amount').ariaInvalid).to.equal('false');
    await type(element, 'level', '10');
    await type(element, 'amount', '501');
    save(element);
    await shows(element, 'Enter at most €500.00.');
    await waitUntil(() => element.shadowRoot!.activeElement === field(element, 'amount'));
  });

  it('ties the missing permission to its box, until it is given', async () => {
    const element = await render(new ControlsApi());
    const box = part(element, 'agree');
    expect(box.ariaInvalid).to.equal('false');
    expect(box.getAttribute('aria-describedby')).to.equal('consent-text');
    part(element, 'save').click();
    await shows(element, 'Nothing can be charged without your permission.');
    expect(box.ariaInvalid).to.equal('true');
    expect(box.getAttribute('aria-describedby')).to.equal('consent-text consent-error');
    box.click();
    await waitUntil(() => !/without your permission/.test(shownText(element)!));
    expect(box.ariaInvalid).to.equal('false');
  });

  it('says what the server refuses', async () => {
    const api = new ControlsApi();
    const element = await render(api);
    for (const [problem, told] of [
      [FakeBillingApi.problem('amount_too_small', { limit: euros(700) }), 'Enter at least €7.00.'],
      [FakeBillingApi.problem('amount_too_large', { limit: euros(80_000) }), 'Enter at most €800.00.'],
      [FakeBillingApi.problem('payment_method_unavailable'), 'This method can no longer be charged.'],
      [FakeBillingApi.problem('invalid_request', { limit: euros(1) }), 'Nothing was saved, and nothing was charged.'],
    ] as const) {
      api.failures.set('putAutoTopUp', problem);
      save(element);
      await shows(element, told);
      expect(part(element, 'agree').checked).to.equal(true);
    }
  });

  it('keeps to the highest cap there may be, to the cent', async () => {
    const view = { ...OFF, limits: { ...OFF.limits, maximumMonthlyCap: euros(30_000) } };
    const element = await render(new ControlsApi(), view);
    expect(shownText(element)).to.contain('Tax included, €300.00 at most.');
    await type(element, 'cap', '300.01');
    await leave(element, 'cap');
    expect(shownText(element)).to.contain('Enter at most €300.00.');
    await type(element, 'cap', '300');
    expect(shownText(element)).to.not.contain('Enter at most');
  });

  it('says when it first runs, but not beside the charge that is made at once', async () => {
    const api = new ControlsApi();
    await shows(await render(api), 'At your pace it first runs on about 14 December');
    api.preview = { ...PREVIEW, chargesNow: true, warnings: ['charges_now'] };
    expect(shownText(await render(api))).to.not.contain('it first runs');
  });

  it('does not show what another rule would mean while it asks anew', async () => {
    const api = new ControlsApi();
    const element = await render(api);
    expect(part(element, 'preview').ariaBusy).to.equal('false');
    await type(element, 'amount', '40');
    expect(part(element, 'preview').ariaBusy).to.equal('true');
    expect(shownText(element)).to.not.match(/One charge now would be|With your last 30 days/);
    await shows(element, 'One charge now would be');
  });

  it('charges with what the rule names, and offers what can be charged', async () => {
    const api = new ControlsApi();
    const expired = { ...MASTERCARD, id: 'pm_old', status: 'expired' } as const;
    api.paymentMethods = [VISA, MASTERCARD, expired];
    const element = await render(api, { ...ON, backupPaymentMethodId: VISA.id });
    const options = () => [...field(element, 'method').querySelectorAll('option')];
    expect(options().map(({ value }) => value)).to.deep.equal(['', MASTERCARD.id]);
    expect(shownText(element)).to.contain('If it is declined, Visa ···· 4242 is tried once.');
    await type(element, 'method', MASTERCARD.id);
    expect((await savedRule(api, element)).paymentMethodId).to.equal(MASTERCARD.id);

    const chosen = await render(api, { ...ON, rule: { ...RULE, paymentMethodId: expired.id } });
    expect(field(chosen, 'method').value).to.equal(expired.id);
    await type(chosen, 'method', '');
    save(chosen);
    await waitUntil(() => api.callsTo('putAutoTopUp').length === 2);
    expect((api.callsTo('putAutoTopUp')[1] as { rule: TopUpRuleInput }).rule.paymentMethodId).to.equal(null);
  });

  it('fills in the rule there is', async () => {
    const days = { kind: 'predictive', days: 21 } as const;
    const predictive = { ...RULE, trigger: { kind: 'days_left', days: 6 }, mode: days } as const;
    const element = await render(new ControlsApi(), { ...ON, rule: predictive });
    expect(field(element, 'daysLeft').value).to.equal('6');
    expect(field(element, 'days').value).to.equal('21');
    expect(field(element, 'daysLeft').inputMode).to.equal('numeric');
    expect(field(element, 'cap').inputMode).to.equal('decimal');

    const target = { ...RULE, mode: { kind: 'to_target', target: euros(7_750) } } as const;
    const other = await render(new ControlsApi(), { ...ON, rule: target });
    expect(field(other, 'target').value).to.equal('77.5');
    expect(deepQuery<HTMLInputElement>(other, '[value=to_target]')!.checked).to.equal(true);

    const packs = { ...RULE, pack: 'small', mode: { kind: 'fixed', amount: null, quantity: 3 } } as const;
    const third = await render(onCredits(), { ...ON, rule: packs });
    expect(field(third, 'quantity').value).to.equal('3');
    expect(field(third, 'pack').value).to.equal('small');
  });

  it('speaks of packs and credits on a credits plan', async () => {
    const api = onCredits();
    const element = await render(api);
    expect(field(element, 'pack').value).to.equal('medium');
    expect(field(element, 'level').value).to.equal('100');
    expect(field(element, 'level').inputMode).to.equal('numeric');
    expect(shownText(element)).to.contain('At a number of credits');
    expect(shownText(element)).to.contain('Small: 200 credits, €5.00');
    await type(element, 'quantity', '6');
    await type(element, 'pack', 'small');
    await leave(element, 'quantity');
    expect(shownText(element)).to.contain('Enter a whole number from 1 to 5.');
    await type(element, 'quantity', '5');
    await type(element, 'level', '1.5');
    await leave(element, 'level');
    expect(shownText(element)).to.contain('Enter a whole number of credits.');
    await type(element, 'level', '150');
    expect(await savedRule(api, element)).to.deep.include({
      trigger: { kind: 'below', amount: { units: '150', exponent: 0 } },
      mode: { kind: 'fixed', amount: null, quantity: 5 },
      pack: 'small',
    });
  });

  it('buys up to a number of credits that is above the level', async () => {
    const api = onCredits();
    const element = await render(api);
    await choose(element, 'to_target');
    await type(element, 'target', '100');
    await leave(element, 'target');
    expect(shownText(element)).to.contain('The target has to be above the level at which it runs.');
    await type(element, 'target', '101');
    expect((await savedRule(api, element)).mode).to.deep.equal({
      kind: 'to_target',
      target: { units: '101', exponent: 0 },
    });
  });
});
