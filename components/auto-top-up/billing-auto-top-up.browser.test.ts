import { aTimeout, expect } from '@open-wc/testing';
import type { AutoTopUp, Permission } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, euros, MASTERCARD, VISA } from '../purchase/testing/fixtures.ts';
import { ControlsApi, controlsAccount, logEntry, OFF, ON, PREVIEW, RULE } from '../shared/testing/controls-api.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingAutoTopUp } from './billing-auto-top-up.ts';
import './define.ts';

function createApi(view: AutoTopUp = OFF, permissions?: Permission[]): ControlsApi {
  const api = new ControlsApi(controlsAccount(permissions === undefined ? {} : { permissions }));
  api.view = view;
  return api;
}

async function render(api: ControlsApi): Promise<BillingAutoTopUp> {
  const { element } = await renderInProvider('billing-auto-top-up', api);
  await shows(element, /Runs when|Off\.|Nothing can/);
  await settled(element);
  return element;
}

async function shows(element: HTMLElement, text: string | RegExp): Promise<void> {
  const found = () => new RegExp(text).test(shownText(element) ?? '');
  await waitUntil(found, () => `never shows ${text}: ${shownText(element)}`);
}

async function edit(element: BillingAutoTopUp): Promise<HTMLElement> {
  deepQuery(element, '[part=change]')!.click();
  await waitUntil(() => deepQuery(element, 'form') !== null, 'no editor');
  const editor = element.shadowRoot!.querySelector('billing-auto-top-up-editor')!;
  await waitUntil(() => /With your last 30 days/.test(shownText(editor) ?? ''), 'no preview');
  return editor;
}

const part = (editor: HTMLElement, name: string) => deepQuery<HTMLInputElement>(editor, `[part=${name}]`)!;

function type(editor: HTMLElement, id: string, text: string): void {
  const field = deepQuery<HTMLInputElement>(editor, `#${id}`)!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function openDetails(element: HTMLElement, summary: string): void {
  const found = [...element.shadowRoot!.querySelectorAll('summary')].find((each) =>
    each.textContent!.includes(summary),
  );
  found!.click();
}

describe('<billing-auto-top-up>', () => {
  describe('where it stands', () => {
    it('is off until the customer says otherwise', async () => {
      const element = await render(createApi());
      expect(shownText(element)).to.contain('Off. Nothing is charged unless you buy it yourself.');
      expect(() => buttonWith(element, 'Turn off')).to.throw();
      await expect(element).to.be.accessible();
    });

    it('says the rule, what it took this month, and when it runs next', async () => {
      const element = await render(createApi(ON));
      await shows(element, 'At your pace it runs next on about 14 December.');
      const text = shownText(element)!;
      expect(text).to.contain('Runs when your balance falls to €10.00. Adds €25.00 each time, at most €100.00 a month');
      expect(text).to.contain('€59.50 of €100.00');
      expect(text).to.contain('2 automatic charges · Starts anew on 1 December');
      const meter = deepQuery(element, '[role=meter]')!;
      expect(meter.getAttribute('aria-valuenow')).to.equal('595');
      await expect(element).to.be.accessible();
    });

    it('says it in credits, with the name of the pack', async () => {
      const account = controlsAccount({ ...creditsAccount(), capabilities: controlsAccount().capabilities });
      const api = new ControlsApi(account);
      const credits = { units: '200', exponent: 0 };
      const mode = { kind: 'fixed', amount: null, quantity: 2 } as const;
      api.view = { ...ON, rule: { ...RULE, trigger: { kind: 'below', amount: credits }, mode, pack: 'medium' } };
      const element = await render(api);
      await shows(element, 'Runs when 200 credits are left. Buys 2 × Medium each time, at most €100.00 a month');
      api.view = { ...ON, rule: { ...RULE, pack: 'medium', mode: { kind: 'to_target', target: credits } } };
      const other = await render(api);
      await shows(other, 'Buys Medium until there are 200 credits');
      api.view = {
        ...ON,
        rule: { ...RULE, trigger: { kind: 'days_left', days: 1 }, mode: { kind: 'predictive', days: 14 } },
      };
      await shows(await render(api), 'lasts 1 more day. Adds what 14 days need at your pace');
    });

    it('warns where the cap may keep it from running', async () => {
      const api = createApi(ON);
      api.preview = { ...PREVIEW, warnings: ['cap_nearly_used'] };
      await shows(await render(api), 'no room for two charges this month, so the rule may not run');
    });

    it('says why it is held back, what helps, and when it is looked at again', async () => {
      const status = { state: 'held', reason: 'cooldown', until: '2026-11-22T14:05:00.000Z' } as const;
      const element = await render(createApi({ ...ON, status }));
      expect(shownText(element)).to.match(
        /It is due, and held back\. The last charge was a short while ago\..*It is looked at again on 22 November 2026/,
      );
      await expect(element).to.be.accessible();
    });

    it('has a sentence for a reason it does not know', async () => {
      const status = { state: 'held', reason: 'moon_phase', until: null } as unknown as AutoTopUp['status'];
      await shows(await render(createApi({ ...ON, status })), 'Something stands in the way');
    });

    it('says what it charges and what was agreed to, with the hash of the text', async () => {
      const api = createApi({ ...ON, backupPaymentMethodId: MASTERCARD.id });
      const element = await render(api);
      openDetails(element, 'How it charges');
      await shows(element, /Charges Visa ···· 4242\. If it is declined, Mastercard ···· 4444 is tried once\./);
      const text = shownText(element)!;
      expect(text).to.contain('At least 5 minutes lie between two charges.');
      expect(text).to.contain('I allow automatic charges, as this seller words it.');
      expect(text).to.match(/You agreed on 2 November 2026/);
      expect(text).to.contain('Recorded for session:ses_1, version 2099-01-01 of the text. SHA-256 abcdef012345');
      await expect(element).to.be.accessible();
    });

    it('takes no space where the backend cannot do it', async () => {
      const api = new ControlsApi(controlsAccount({ capabilities: [] }));
      const { element } = await renderInProvider('billing-auto-top-up', api);
      expect(shownText(element)).to.equal('');
      expect(api.callsTo('getAutoTopUp')).to.have.length(0);
    });

    it('says when it could not be loaded, and tries again', async () => {
      const api = createApi(ON);
      api.failures.set('getAutoTopUp', new BillingError('internal_error', 'down'));
      const { element } = await renderInProvider('billing-auto-top-up', api);
      await shows(element, 'This could not be loaded.');
      buttonWith(element, 'Try again').click();
      await shows(element, 'Runs when your balance falls to');
    });
  });

  describe('one press', () => {
    it('switches it off at once, and says that it stays so', async () => {
      const api = createApi(ON);
      const element = await render(api);
      buttonWith(element, 'Turn off automatic top-up').click();
      await shows(element, 'Automatic top-up is off. It stays off until you switch it on again.');
      expect(api.callsTo('disableAutoTopUp')).to.have.length(1);
      await waitUntil(() => element.shadowRoot!.activeElement?.textContent?.includes('Set up') === true);
      await waitUntil(() => document.body.textContent!.includes('It stays off until you switch it on again.'));
      element.closest('billing-provider')!.lang = 'de';
      await shows(element, 'Sie bleibt aus, bis Sie sie wieder einschalten.');
    });

    it('says that nothing changed when it could not be switched off', async () => {
      const api = createApi(ON);
      const element = await render(api);
      api.failures.set('disableAutoTopUp', new BillingError('internal_error', 'down'));
      buttonWith(element, 'Turn off automatic top-up').click();
      await shows(element, 'That did not work, and nothing was changed.');
      expect(shownText(element)).to.contain('Runs when your balance falls to');
    });

    it('goes on after it has paused itself', async () => {
      const status = { state: 'paused', reason: 'payment_failed', until: null } as const;
      const api = createApi({ ...ON, status });
      const element = await render(api);
      expect(shownText(element)).to.contain('It has paused itself. Several charges in a row failed.');
      buttonWith(element, 'Resume automatic top-up').click();
      await shows(element, 'Automatic top-up goes on.');
      expect(api.callsTo('resumeAutoTopUp')).to.have.length(1);
    });

    it('lets who may pay switch it off, and only who manages set it up', async () => {
      const payer = await render(createApi(ON, ['view', 'pay']));
      expect(buttonWith(payer, 'Turn off automatic top-up')).to.not.equal(null);
      expect(() => buttonWith(payer, 'Change')).to.throw();
      const reader = await render(createApi(ON, ['view']));
      expect(reader.shadowRoot!.querySelector('button')).to.equal(null);
      expect(shownText(reader)).to.contain('Someone who manages billing can change it.');
    });
  });

  describe('setting it up', () => {
    it('never ticks the box for the customer, and saves nothing without it', async () => {
      const api = createApi();
      const element = await render(api);
      const editor = await edit(element);
      expect(part(editor, 'agree').checked).to.equal(false);
      part(editor, 'save').click();
      await shows(editor, 'Nothing can be charged without your permission.');
      expect(editor.shadowRoot!.activeElement).to.equal(part(editor, 'agree'));
      expect(api.callsTo('putAutoTopUp')).to.have.length(0);
      await expect(editor).to.be.accessible();
    });

    it('saves the rule with the version of the text that was agreed to, and says so', async () => {
      const api = createApi();
      const element = await render(api);
      const editor = await edit(element);
      expect(shownText(editor)).to.contain('I allow automatic charges, as this seller words it.');
      type(editor, 'level', '20');
      type(editor, 'amount', '€30');
      type(editor, 'cap', '150.50');
      part(editor, 'agree').click();
      part(editor, 'save').click();
      await shows(element, 'Automatic top-up is on.');
      expect(api.callsTo('putAutoTopUp')).to.deep.equal([
        {
          rule: {
            trigger: { kind: 'below', amount: euros(2_000) },
            mode: { kind: 'fixed', amount: euros(3_000), quantity: null },
            pack: null,
            monthlyCap: euros(15_050),
            paymentMethodId: null,
          },
          consent: { textVersion: '2099-01-01', accepted: true },
        },
      ]);
      await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('part') === 'change');
    });

    it('asks again on every change: no box is ticked from before', async () => {
      const element = await render(createApi(ON));
      const editor = await edit(element);
      expect(part(editor, 'agree').checked).to.equal(false);
      expect(deepQuery<HTMLInputElement>(editor, '#level')!.value).to.equal('10');
    });

    it('says what a charge is, what the last days would have been, and what speaks against it', async () => {
      const api = createApi();
      api.preview = { ...PREVIEW, warnings: ['below_spend_of_a_day', 'cap_nearly_used'] };
      api.simulation = { ...api.simulation, heldByCap: 1, ranOutDays: 2 };
      const editor = await edit(await render(api));
      const text = shownText(editor)!;
      expect(text).to.contain('One charge now would be €29.75, with €4.75 tax. €40.50 of the cap is left this month.');
      expect(text).to.contain('It would have charged 2 times, €59.50 with tax.');
      expect(text).to.contain('The cap would have held 1 charge back. You would still have run out on 2 days.');
      expect(text).to.contain('You use more than this in a day');
      expect(text).to.contain('no room for two charges this month');
      const days = deepQuery<SVGElement>(editor, '.days')!;
      expect(days.getAttribute('aria-label')).to.equal('Charged on 3 November and 12 November');
      expect(days.querySelectorAll('.charged')).to.have.length(2);
    });

    it('says before saving that it would charge at once, and puts the total on the button', async () => {
      const api = createApi();
      api.preview = { ...PREVIEW, chargesNow: true, warnings: ['charges_now'] };
      const editor = await edit(await render(api));
      expect(shownText(editor)).to.contain('The level is reached already: saving charges €29.75 at once.');
      expect(part(editor, 'save').textContent!.trim()).to.equal('Save and pay €29.75 now');
    });

    it('ties a mistake to its field, and asks the server nothing about it', async () => {
      const api = createApi();
      const editor = await edit(await render(api));
      const asked = api.callsTo('previewAutoTopUp').length;
      type(editor, 'amount', '2');
      await shows(editor, 'Enter at least €5.00.');
      const field = deepQuery<HTMLInputElement>(editor, '#amount')!;
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.contain('amount-error');
      part(editor, 'agree').click();
      part(editor, 'save').click();
      await waitUntil(() => editor.shadowRoot!.activeElement === field);
      expect(api.callsTo('putAutoTopUp')).to.have.length(0);
      expect(api.callsTo('previewAutoTopUp')).to.have.length(asked);
    });

    it('shows the text that is in force when another one was agreed to, with the box empty again', async () => {
      const api = createApi();
      const editor = await edit(await render(api));
      api.failures.set('putAutoTopUp', FakeBillingApi.problem('invalid_request', { param: 'consent.textVersion' }));
      api.view = { ...OFF, consentText: { version: '2100-01-01', text: 'A newer text.' } };
      part(editor, 'agree').click();
      part(editor, 'save').click();
      await shows(editor, 'The text has changed. Please read it again.');
      await shows(editor, 'A newer text.');
      expect(part(editor, 'agree').checked).to.equal(false);
    });

    it('keeps everything that was typed when it could not be saved', async () => {
      const api = createApi();
      const editor = await edit(await render(api));
      type(editor, 'level', '33');
      api.failures.set('putAutoTopUp', new BillingError('offline', 'No connection'));
      part(editor, 'agree').click();
      part(editor, 'save').click();
      await shows(editor, 'Nothing was saved, and nothing was charged. Try again.');
      expect(deepQuery<HTMLInputElement>(editor, '#level')!.value).to.equal('33');
      expect(part(editor, 'agree').checked).to.equal(true);
    });

    it('lets the page ask who it is before it may charge', async () => {
      const api = createApi();
      const element = await render(api);
      const asked: string[] = [];
      element.addEventListener('billing-identity-request', (event) => {
        asked.push(event.detail.action);
        event.respondWith(Promise.resolve(false));
      });
      const editor = await edit(element);
      part(editor, 'agree').click();
      part(editor, 'save').click();
      await shows(editor, 'Nothing was saved');
      expect(asked).to.deep.equal(['allow_automatic_charges']);
      expect(api.callsTo('putAutoTopUp')).to.have.length(0);
    });

    it('is left without a trace', async () => {
      const api = createApi();
      const element = await render(api);
      const editor = await edit(element);
      buttonWith(editor, 'Cancel').click();
      await shows(element, 'Off. Nothing is charged');
      await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('part') === 'change');
      expect(api.callsTo('putAutoTopUp')).to.have.length(0);
    });

    it('offers only methods that can be charged while nobody is there', async () => {
      const api = createApi();
      api.paymentMethods = [VISA, { ...MASTERCARD, chargeableOffSession: false }];
      const editor = await edit(await render(api));
      const options = [...deepQuery(editor, '#method')!.querySelectorAll('option')];
      expect(options.map(({ textContent }) => textContent!.trim().replace(/\s/g, ' '))).to.deep.equal([
        'Visa ···· 4242, used for payments',
      ]);
      expect(shownText(editor)).to.contain('There is no backup.');
    });
  });

  describe('the log', () => {
    it('says why each charge was made or held back, and what helps', async () => {
      const api = createApi(ON);
      const held = { outcome: 'held', reason: 'monthly_cap_reached', times: 4 } as const;
      api.log = [
        logEntry({ id: 'a', ...held, nextAttemptAt: '2026-12-01T00:00:00.000Z' }),
        logEntry({ id: 'b', usedBackup: true }),
        logEntry({ id: 'c', outcome: 'failed', reason: 'insufficient_funds' }),
        logEntry({ id: 'd', outcome: 'enabled', total: null }),
      ];
      const element = await render(api);
      openDetails(element, 'Why was I charged');
      await shows(element, 'A charge of €29.75 was held back.');
      expect(shownText(element)).to.match(
        /Raise the cap.*€29\.75 of €100\.00 had been used that month\. Looked at 4 times.*Looked at again on 1 December/,
      );
      expect(shownText(element)).to.match(
        /€29\.75 was charged, because €9\.40 was left\. The backup payment method was charged\./,
      );
      buttonWith(element.shadowRoot!.querySelector('billing-auto-top-up-log')!, 'Show more').click();
      await shows(
        element,
        /did not go through\. You were not charged\. Use another card, or try again once there is enough/,
      );
      expect(shownText(element)).to.contain('It was switched on.');
      await expect(element).to.be.accessible();
    });

    it('teaches what will stand there while nothing has happened', async () => {
      const element = await render(createApi(ON));
      openDetails(element, 'Why was I charged');
      await shows(element, 'Nothing has happened yet.');
    });
  });

  it('asks the server after a pause in typing, not for each letter', async () => {
    const api = createApi();
    const editor = await edit(await render(api));
    const before = api.callsTo('previewAutoTopUp').length;
    for (const text of ['2', '20', '200']) type(editor, 'level', text);
    await waitUntil(() => api.callsTo('previewAutoTopUp').length > before, 'never asked');
    await aTimeout(0);
    expect(api.callsTo('previewAutoTopUp')).to.have.length(before + 1);
  });
});

embeddableSuite('billing-auto-top-up', {
  createApi: () => createApi(ON),
  shows: 'Runs when your balance falls to',
});
