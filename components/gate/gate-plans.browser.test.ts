import { expect, fixture, html } from '@open-wc/testing';
import { saveTestCard } from '../../mocks/world/payment-methods.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import type { BillingProvider } from '../provider/billing-provider.ts';
import { type MockBackend, mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, deepQuery, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingGate } from './billing-gate.ts';
import '../provider/define.ts';
import './define.ts';

const DIALOG = 'dialog[open]';

/** A customer on the free plan, with a card, who presses what only a plan with a price has. */
async function pressWhatIsNotInThePlan({ api }: MockBackend) {
  let runs = 0;
  const provider = await fixture<BillingProvider>(html`
    <billing-provider lang="en-GB" .api=${api}>
      <billing-gate feature="private_gallery"><button @click=${() => (runs += 1)}>Hide it</button></billing-gate>
    </billing-provider>
  `);
  const gate = provider.querySelector('billing-gate')!;
  await waitUntil(() => provider['accountResource'].status === 'ready', 'the account never arrives');
  gate.querySelector('button')!.click();
  await waitUntil(() => (shownText(gate) ?? '').includes('This is not part of your plan.'));
  return { gate, provider, runs: () => runs };
}

async function choose(gate: BillingGate, plan: string): Promise<void> {
  await waitUntil(() => deepQuery(gate, '[part=plans]') !== null, 'no plans are offered');
  deepQuery<HTMLButtonElement>(gate, '[part=plans]')!.click();
  const task = await appears(gate, 'billing-task-dialog');
  const picker = await appears(task, 'billing-plan-picker');
  await waitUntil(() => (shownText(picker) ?? '').includes(plan), 'the plans never come');
  buttonWith(picker, plan).click();
}

async function appears(root: Element, selector: string): Promise<HTMLElement> {
  await waitUntil(() => deepQuery(root, selector) !== null, `no ${selector} appears`);
  return deepQuery(root, selector)!;
}

function onFree(permissions: MockBackend['customer']['permissions'] = ['view', 'spend', 'pay', 'manage']): MockBackend {
  const backend = mockBackend('free-no-card');
  saveTestCard(backend.world.context, backend.customer, 'visa_ok', { makeDefault: true });
  backend.world.add({ ...backend.customer, permissions });
  return backend;
}

describe('<billing-gate> and another plan', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  // The first of all: the plans are not fetched yet.
  it('is left in peace when the message is dismissed before the plans are there', async () => {
    const lost: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      lost.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const provider = await fixture<BillingProvider>(html`
      <billing-provider lang="en-GB" .api=${onFree().api}>
        <billing-gate feature="private_gallery"><button>Hide it</button></billing-gate>
      </billing-provider>
    `);
    const gate = provider.querySelector('billing-gate')!;
    await waitUntil(() => provider['accountResource'].status === 'ready', 'the account never arrives');
    const dismissed = new Promise<void>((resolve) => {
      new MutationObserver((_changes, observer) => {
        if (gate.shadowRoot!.querySelector('[part=message]') === null) return;
        observer.disconnect();
        buttonWith(gate, 'Not now').click();
        resolve();
      }).observe(gate.shadowRoot!, { childList: true, subtree: true });
    });
    gate.querySelector('button')!.click();
    await dismissed;
    await import('./gate-plans.ts');
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('unhandledrejection', note);
    expect(lost).to.deep.equal([]);
    expect(gate.shadowRoot!.querySelector('[part=message]') === null, 'it came back').to.equal(true);
  });

  it('sells the plan that has what was wanted, then runs the action that was stopped', async () => {
    const { gate, provider, runs } = await pressWhatIsNotInThePlan(onFree());
    await choose(gate, 'Choose Starter');
    const pay = await appears(provider, 'billing-pay-dialog');
    await waitUntil(() => deepQuery(pay, '[part=primary][aria-disabled=false]') !== null, 'it has no price');
    expect(runs(), 'not before it is paid').to.equal(0);
    deepQuery<HTMLButtonElement>(pay, '[part=primary]')!.click();
    await appears(pay, '[part=outcome]');
    deepQuery<HTMLButtonElement>(pay, '[part=primary]')!.click();
    await waitUntil(() => runs() === 1, 'the action never runs');
    expect(deepQuery(gate, '[part=message]'), 'nothing is left to say').to.equal(null);
  });

  it('stays where it is when no plan is chosen', async () => {
    const { gate, runs } = await pressWhatIsNotInThePlan(onFree());
    await waitUntil(() => deepQuery(gate, '[part=plans]') !== null);
    deepQuery<HTMLButtonElement>(gate, '[part=plans]')!.click();
    const task = await appears(gate, 'billing-task-dialog');
    await appears(task, DIALOG);
    buttonWith(task, 'Close').click();
    await waitUntil(() => deepQuery(gate, 'billing-task-dialog') === null, 'the plans stay open');
    expect(shownText(gate)).to.include('This is not part of your plan.');
    expect(runs()).to.equal(0);
  });

  it('opens the plans once, however often it is pressed', async () => {
    const { gate } = await pressWhatIsNotInThePlan(onFree());
    await waitUntil(() => deepQuery(gate, '[part=plans]') !== null);
    const button = deepQuery<HTMLButtonElement>(gate, '[part=plans]')!;
    button.click();
    button.click();
    await appears(gate, 'billing-plan-picker');
    expect(gate.shadowRoot!.querySelectorAll('billing-task-dialog')).to.have.length(1);
  });

  it('says why in the language of the page as it is now', async () => {
    const { gate, provider } = await pressWhatIsNotInThePlan(onFree());
    provider.lang = 'de';
    await waitUntil(
      () => shownText(gate)!.includes('Das gehört nicht zu Ihrem Tarif.'),
      () => shownText(gate)!,
    );
  });

  it('offers no plans to those who may not change the plan', async () => {
    const { gate } = await pressWhatIsNotInThePlan(onFree(['view', 'spend', 'pay']));
    // By then it would have been loaded and offered.
    await import('./gate-plans.ts');
    await gate.updateComplete;
    expect(buttonWith(gate, 'Not now')).to.exist;
    expect(deepQuery(gate, '[part=plans]')).to.equal(null);
  });
});
