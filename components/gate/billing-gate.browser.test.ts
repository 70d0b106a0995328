import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import type { BillingProvider } from '../provider/billing-provider.ts';
import '../provider/define.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount } from '../purchase/testing/fixtures.ts';
import { OpenDialog } from '../purchase/testing/open-dialog.ts';
import '../buy-credits-dialog/define.ts';
import type { BillingGate } from './billing-gate.ts';
import './define.ts';

interface GateFixture {
  readonly api: FakeBillingApi;
  readonly provider: BillingProvider;
  readonly gate: BillingGate;
  readonly button: HTMLButtonElement;
  readonly runs: () => number;
}

/** The one live region of the page says it. */
async function isAnnounced(text: string): Promise<void> {
  const said = () => [...document.querySelectorAll('body > [aria-live=polite]')].map(({ textContent }) => textContent);
  await waitUntil(
    () => said().join('') === text,
    () => `announced is "${said().join(' | ')}" instead of "${text}"`,
  );
}

async function renderGate(
  quantity: number,
  api = new FakeBillingApi(creditsAccount()),
  resumeToken = '',
): Promise<GateFixture> {
  let runs = 0;
  const provider = await fixture<BillingProvider>(html`
    <billing-provider .api=${api}>
      <billing-gate feature="image_generation" quantity=${quantity} resume-token=${resumeToken}>
        <button @click=${() => (runs += 1)}>Generate</button>
      </billing-gate>
    </billing-provider>
  `);
  const gate = provider.querySelector('billing-gate')!;
  await waitUntil(() => /ready|failed/.test(provider['accountResource'].status), 'no account');
  await gate.updateComplete;
  return { api, provider, gate, button: gate.querySelector('button')!, runs: () => runs };
}

/** The dialog that the provider opened over the page. */
async function dialogOf(provider: BillingProvider): Promise<OpenDialog> {
  const find = () => provider.shadowRoot!.querySelector('billing-buy-credits-dialog');
  await waitUntil(() => find() !== null, 'no dialog was opened');
  return new OpenDialog(find()!, new Promise(() => undefined));
}

describe('<billing-gate>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('lets the action run when there is enough, once per click', async () => {
    const { api, button, gate, runs } = await renderGate(1);
    button.click();
    expect(runs(), 'not before it was checked').to.equal(0);
    expect(gate.matches(':state(checking)')).to.equal(true);
    await waitUntil(() => runs() === 1);
    await waitUntil(() => !gate.matches(':state(checking)'));
    button.click();
    expect(runs(), 'each click is checked').to.equal(1);
    await waitUntil(() => runs() === 2);
    expect(api.callsTo('check')).to.have.length(2);
  });

  it('sells what is missing, then runs the action that was stopped', async () => {
    // 130 images at 10 credits, with 1,240 credits: 60 are missing.
    const { api, button, provider, runs } = await renderGate(130);
    button.click();
    const dialog = await dialogOf(provider);
    await dialog.shows('You need 60 more credits for this.');
    expect(dialog.radio('200 credits').checked).to.equal(true);
    await dialog.press('Buy 200 credits · €5.95');
    await dialog.shows('200 credits added.');
    await waitUntil(() => runs() === 1, 'the work need not wait until the receipt was read');
    await isAnnounced('There is enough again. Your task goes on.');
    await dialog.press('Back to what you were doing');
    expect(runs()).to.equal(1);
    expect(api.callsTo('createPurchase').length).to.equal(1);
  });

  it('runs it after a decline, another card and 3-D Secure, too', async () => {
    const { api, button, provider, runs } = await renderGate(130);
    api.behaviours.set('pm_visa', 'insufficient_funds');
    api.behaviours.set('pm_mastercard', 'challenge');
    button.click();
    const dialog = await dialogOf(provider);
    await dialog.press('Buy 200 credits · €5.95');
    await dialog.press('Pay €5.95 again');
    await dialog.shows('Approve the payment with your bank');
    const bank = dialog.root.querySelector('billing-sandbox-challenge')!;
    bank.shadowRoot!.querySelector<HTMLButtonElement>('[part=approve]')!.click();
    await dialog.press('Back to what you were doing');
    await waitUntil(() => runs() === 1);
    expect(api.purchases.size).to.equal(1);
  });

  it('does not run it when the customer leaves, and works again at the next click', async () => {
    const { button, provider, runs } = await renderGate(130);
    button.click();
    const dialog = await dialogOf(provider);
    await dialog.shows('You need 60 more credits for this.');
    await dialog.press('Cancel');
    await waitUntil(() => provider.shadowRoot!.querySelector('billing-buy-credits-dialog') === null);
    expect(runs()).to.equal(0);
    await isAnnounced('Nothing was bought. Your task is still waiting.');
    button.click();
    await (await dialogOf(provider)).shows('You need 60 more credits for this.');
  });

  it('asks once for any number of clicks', async () => {
    const { api, button, provider } = await renderGate(130);
    button.click();
    button.click();
    await (await dialogOf(provider)).shows('You need 60 more credits for this.');
    expect(api.callsTo('check').length).to.equal(1);
  });

  it('says why when buying would not help', async () => {
    for (const [reason, words] of [
      ['feature_not_in_plan', 'This is not part of your plan.'],
      ['included_limit_reached', 'used up for this period'],
      ['subscription_required', 'A plan is needed for this.'],
    ] as const) {
      const api = new FakeBillingApi(creditsAccount());
      api.check = (request) =>
        Promise.resolve({
          ...request,
          allowed: false,
          cost: null,
          available: null,
          shortfall: null,
          reason,
          suggestedPurchase: null,
        });
      const { button, gate, runs } = await renderGate(1, api);
      button.click();
      await waitUntil(
        () => gate.shadowRoot!.textContent!.includes(words),
        () => gate.shadowRoot!.textContent!,
      );
      expect(runs()).to.equal(0);
      await expect(gate).to.be.accessible();
    }
  });

  it('does not stop the page when billing is out of reach: its own backend has the last word', async () => {
    const api = new FakeBillingApi(creditsAccount());
    api.failures.set('check', new BillingError('service_unavailable', 'down'));
    const { button, provider, runs } = await renderGate(1, api);
    setTimeout(() => button.click());
    const { detail } = await oneEvent(provider, 'billing-error');
    expect(detail.source).to.equal('gate');
    await waitUntil(() => runs() === 1);
  });

  it('offers to go on after a reload in the middle', async () => {
    const first = await renderGate(130);
    first.button.click();
    await (await dialogOf(first.provider)).shows('You need 60 more credits for this.');
    // A reload: everything is gone but the storage of the browser. The purchase went through meanwhile.
    first.provider.remove();
    const account = creditsAccount();
    const credits = { ...account.capacity!.credits!, available: { units: '5000', exponent: 0 } };
    const api = new FakeBillingApi({ ...account, capacity: { ...account.capacity!, credits } });
    const { gate, runs } = await renderGate(130, api);
    await waitUntil(() => gate.shadowRoot!.textContent!.includes('go on where you stopped'));
    expect(runs(), 'never by itself').to.equal(0);
    const other = await renderGate(130, api, 'another');
    expect(other.gate.shadowRoot!.textContent, 'that of another action').not.to.contain('go on');
    [...gate.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent!.includes('Go on'))!.click();
    await waitUntil(() => runs() === 1);
  });

  it('offers it once: what was dismissed does not come back', async () => {
    const first = await renderGate(130);
    first.button.click();
    await (await dialogOf(first.provider)).shows('You need 60 more credits for this.');
    first.provider.remove();
    const { gate, provider } = await renderGate(130);
    const shown = () => gate.shadowRoot!.querySelector('[part=message]');
    await waitUntil(() => shown() !== null, 'not offered');
    [...gate.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent!.includes('Not now'))!.click();
    await waitUntil(() => shown() === null);
    await provider.refresh();
    gate.requestUpdate();
    await gate.updateComplete;
    expect(shown()).to.equal(null);
  });
});
