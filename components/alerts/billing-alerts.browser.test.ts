import { expect } from '@open-wc/testing';
import type { AlertInput, SpendCapInput } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { creditsAccount, euroBalance, euros } from '../purchase/testing/fixtures.ts';
import { ControlsApi, controlsAccount, spendCap } from '../shared/testing/controls-api.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingAlerts } from './billing-alerts.ts';
import './define.ts';

const AT_20: AlertInput = { threshold: { kind: 'percent', percent: 20 }, channels: ['portal', 'email'] };
const AT_TEN: AlertInput = { threshold: { kind: 'amount', amount: euros(1_000) }, channels: ['email'] };
const A_MONTH: SpendCapInput = { period: 'month', mode: 'soft', limit: euros(2_000), scope: null };

function createApi(alerts: AlertInput[] = [AT_20, AT_TEN], caps: SpendCapInput[] = [A_MONTH]): ControlsApi {
  const api = new ControlsApi();
  api.alerts = { items: alerts.map((input) => ({ ...input, crossed: false, crossedAt: null, level: null })) };
  api.caps = { ...api.caps, items: caps.map(spendCap) };
  return api;
}

async function render(api: ControlsApi): Promise<BillingAlerts> {
  const { element } = await renderInProvider('billing-alerts', api);
  await waitUntil(() => /Alerts and limits/.test(shownText(element) ?? ''));
  await settled(element);
  return element;
}

async function shows(element: HTMLElement, text: string | RegExp): Promise<void> {
  await waitUntil(() => new RegExp(text).test(shownText(element) ?? ''), `never shows ${text}`);
}

async function form(element: HTMLElement, button: string, tag: string): Promise<HTMLElement> {
  labelled(element, button).click();
  await waitUntil(() => deepQuery(element, `${tag}`)?.shadowRoot?.querySelector('form') != null, 'no form');
  return deepQuery(element, tag)!;
}

function labelled(element: HTMLElement, name: string): HTMLButtonElement {
  return element.shadowRoot!.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`) ?? buttonWith(element, name);
}

function type(within: HTMLElement, id: string, text: string): void {
  const field = deepQuery<HTMLInputElement>(within, `#${id}`)!;
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

const save = (within: HTMLElement) => deepQuery(within, '[part=save]')!.click();

describe('<billing-alerts>', () => {
  describe('alerts', () => {
    it('says when and where each is told, where it stands now, and which is reached', async () => {
      const api = createApi();
      api.alerts = {
        items: [
          { ...AT_20, crossed: false, crossedAt: null, level: euroBalance(760) },
          { ...AT_TEN, crossed: true, crossedAt: '2026-11-20T10:00:00.000Z', level: euroBalance(1_000) },
          {
            threshold: { kind: 'days_left', days: 3 },
            channels: ['portal'],
            crossed: false,
            crossedAt: null,
            level: null,
          },
        ],
      };
      const text = shownText(await render(api))!;
      expect(text).to.match(/At 20% left .*On this page and by e-mail .*Now at €7\.60/);
      expect(text).to.match(/At €10\.00 left .*By e-mail .*Reached on 20 November/);
      expect(text).to.match(/At 3 days left .*On this page .*Your pace is not known yet/);
      expect(text).to.contain('Each is told once, and again after there was clearly more.');
    });

    it('teaches what an alert is good for while there is none', async () => {
      const element = await render(createApi([], []));
      expect(shownText(element)).to.contain('No alerts yet. Be told in time');
      expect(shownText(element)).to.contain('No limits yet. Set one for a day, a week or a month');
      await expect(element).to.be.accessible();
    });

    it('adds one, and puts the focus back', async () => {
      const api = createApi([AT_20]);
      const element = await render(api);
      const editor = await form(element, 'Add alert', 'billing-alert-form');
      await waitUntil(() => editor.shadowRoot!.activeElement?.id === 'kind');
      await expect(element).to.be.accessible();
      type(editor, 'kind', 'amount');
      await waitUntil(() => /Amount left/.test(shownText(editor)!));
      type(editor, 'value', '12.50');
      deepQuery<HTMLInputElement>(editor, '[name=byEmail]')!.click();
      save(editor);
      await shows(element, 'Alert saved.');
      expect(api.callsTo('putAlerts')).to.deep.equal([
        [AT_20, { threshold: { kind: 'amount', amount: euros(1_250) }, channels: ['portal'] }],
      ]);
      await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('part') === 'add-alert');
    });

    it('changes one in its place and leaves the others alone', async () => {
      const at45: AlertInput = { ...AT_20, threshold: { kind: 'percent', percent: 45 } };
      const api = createApi([at45, AT_TEN]);
      const element = await render(api);
      const editor = await form(element, 'Change the alert “At 45% left”', 'billing-alert-form');
      expect(deepQuery<HTMLInputElement>(editor, '#value')!.value).to.equal('45');
      type(editor, 'value', '35');
      save(editor);
      await shows(element, 'At 35% left');
      expect(api.callsTo('putAlerts')).to.deep.equal([
        [{ ...AT_20, threshold: { kind: 'percent', percent: 35 } }, AT_TEN],
      ]);
    });

    it('removes one at once, and takes it back', async () => {
      const api = createApi();
      const element = await render(api);
      labelled(element, 'Remove the alert “At €10.00 left”').click();
      await shows(element, 'Alert removed.');
      expect(shownText(element)).to.not.contain('At €10.00 left');
      await waitUntil(() => element.shadowRoot!.activeElement?.textContent?.trim() === 'Undo');
      buttonWith(element, 'Undo').click();
      await shows(element, 'The alert is back.');
      element.closest('billing-provider')!.lang = 'de';
      await shows(element, 'Der Hinweis ist wieder da.');
      expect(api.callsTo('putAlerts')).to.deep.equal([[AT_20], [AT_20, AT_TEN]]);
      expect(() => buttonWith(element, 'Undo')).to.throw();
    });

    it('ties a mistake to its field, and refuses the same alert twice', async () => {
      const api = createApi([AT_20]);
      const element = await render(api);
      const editor = await form(element, 'Add alert', 'billing-alert-form');
      save(editor);
      await shows(editor, 'There is such an alert already.');
      type(editor, 'value', '101');
      save(editor);
      await shows(editor, 'Enter a whole number from 1 to 100.');
      const field = deepQuery<HTMLInputElement>(editor, '#value')!;
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      await waitUntil(() => editor.shadowRoot!.activeElement === field);
      expect(api.callsTo('putAlerts')).to.have.length(0);
    });

    it('says that nothing was saved, and keeps what was typed', async () => {
      const api = createApi([AT_20]);
      const element = await render(api);
      const editor = await form(element, 'Add alert', 'billing-alert-form');
      type(editor, 'value', '35');
      api.failures.set('putAlerts', new BillingError('offline', 'down'));
      save(editor);
      await shows(element, 'Nothing was saved. Try again.');
      expect(deepQuery<HTMLInputElement>(element, '#value')!.value).to.equal('35');
    });
  });

  describe('limits', () => {
    it('draws what was spent of each, whose it is, and when it starts anew', async () => {
      const api = createApi([], []);
      api.caps = {
        ...api.caps,
        items: [
          spendCap(A_MONTH),
          { ...spendCap({ ...A_MONTH, period: 'day', mode: 'hard' }), held: euroBalance(250), state: 'near' },
          spendCap({ ...A_MONTH, period: 'week', scope: { dimension: 'member', value: 'Mara' } }),
          spendCap({ ...A_MONTH, mode: 'hard', scope: { dimension: 'project', value: null } }),
        ],
      };
      const element = await render(api);
      const text = shownText(element)!;
      expect(text).to.match(/Tells you at €20\.00 a month .*€10\.00 of €20\.00 spent .*Starts anew on 1 December/);
      expect(text).to.match(/Stops at €20\.00 a day .*€2\.50 is reserved by what is running.*Nearly reached/);
      expect(text).to.match(/Tells you at €20\.00 a week .*For the member Mara/);
      expect(text).to.match(/Stops at €20\.00 a month .*For each project/);
      expect(text).to.contain('takes effect with the next use. What running jobs have reserved counts');
      const meters = [...element.shadowRoot!.querySelectorAll('billing-usage-meter')];
      expect(meters.map(({ used }) => used)).to.deep.equal([500, 500, 500]);
      await expect(element).to.be.accessible();
    });

    it('says when a limit has stopped everything, and until when', async () => {
      const api = createApi([], []);
      const hard = spendCap({ ...A_MONTH, mode: 'hard' });
      api.caps = {
        ...api.caps,
        items: [{ ...hard, state: 'reached', spent: euroBalance(2_500), belowCurrentSpend: true }],
      };
      const text = shownText(await render(api))!;
      expect(text).to.match(/Reached Nothing can be used until 1 December 2026.*unless you raise it\./);
    });

    it('says before saving that more was spent already, and what that does', async () => {
      const api = createApi([], []);
      const element = await render(api);
      const editor = await form(element, 'Add limit', 'billing-spend-cap-form');
      type(editor, 'limit', '30');
      await shows(editor, '€35.84 was spent this month already.');
      expect(shownText(editor)).to.not.contain('Saving stops all use at once.');
      deepQuery<HTMLInputElement>(editor, '[value=hard]')!.click();
      await shows(editor, 'Saving stops all use at once.');
      type(editor, 'period', 'day');
      await waitUntil(() => !/already/.test(shownText(editor)!));
      await expect(element).to.be.accessible();
    });

    it('adds one for a member, changes it, removes it and takes it back', async () => {
      const api = createApi([], []);
      const element = await render(api);
      const editor = await form(element, 'Add limit', 'billing-spend-cap-form');
      type(editor, 'period', 'week');
      type(editor, 'limit', '40');
      type(editor, 'who', 'member');
      await waitUntil(() => deepQuery(editor, '#name') !== null);
      type(editor, 'name', ' Mara ');
      save(editor);
      await shows(element, 'Limit saved.');
      const saved: SpendCapInput = {
        period: 'week',
        mode: 'soft',
        limit: euros(4_000),
        scope: { dimension: 'member', value: 'Mara' },
      };
      expect(api.callsTo('putSpendCaps')).to.deep.equal([[saved]]);
      labelled(element, 'Remove the limit “Tells you at €40.00 a week · For the member Mara”').click();
      await shows(element, 'Limit removed.');
      buttonWith(element, 'Undo').click();
      await shows(element, 'The limit is back.');
      expect(api.callsTo('putSpendCaps')).to.deep.equal([[saved], [], [saved]]);
    });

    it('counts in credits on a credits plan', async () => {
      const { capabilities } = controlsAccount();
      const api = new ControlsApi(controlsAccount({ ...creditsAccount(), capabilities }));
      const element = await render(api);
      const editor = await form(element, 'Add limit', 'billing-spend-cap-form');
      type(editor, 'limit', '1,500');
      save(editor);
      await shows(element, 'Tells you at 1,500 credits a month');
    });
  });

  it('shows only what the backend can do', async () => {
    const account = controlsAccount();
    const only = (capability: 'alerts' | 'spend_caps') => new ControlsApi({ ...account, capabilities: [capability] });
    expect(shownText(await render(only('alerts')))).to.not.contain('Spending limits');
    expect(shownText(await render(only('spend_caps')))).to.not.contain('No alerts yet');
    const { element } = await renderInProvider('billing-alerts', new ControlsApi({ ...account, capabilities: [] }));
    expect(shownText(element)).to.equal('');
  });

  it('lets nobody change anything who may not', async () => {
    const api = createApi();
    api.account = { ...api.account, permissions: ['view', 'pay'] };
    const element = await render(api);
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    expect(shownText(element)).to.contain('Someone who manages billing can change them.');
  });

  it('loses only the part that could not be loaded', async () => {
    const api = createApi();
    api.failures.set('listSpendCaps', new BillingError('internal_error', 'down'));
    const element = await render(api);
    await shows(element, 'This could not be loaded.');
    expect(shownText(element)).to.contain('At 20% left');
    expect(shownText(element)).to.match(/Spending limits This could not be loaded\./);
    buttonWith(element, 'Try again').click();
    await shows(element, 'Tells you at €20.00 a month');
  });
});

embeddableSuite('billing-alerts', { createApi: () => createApi(), shows: 'At 20% left' });
