import { expect } from '@open-wc/testing';
import type { Account } from 'billing-portal-contract';
import { html, LitElement } from 'lit';
import type { BillingApi, WatchTopic } from '../api/billing-api.ts';
import { BillingStore } from './billing-store.ts';
import { ContextProvider } from './context.ts';
import { billingStoreContext } from './contexts.ts';
import { followChanges } from './live-updates.ts';
import { paymentMethodsOf } from './resources.ts';
import { StoreController } from './store-controller.ts';

class TestShown extends LitElement {
  readonly source = new StoreController(this, (store) => (this.wantsMethods ? [paymentMethodsOf(store)] : []));
  wantsMethods = false;

  override render() {
    return html`${this.source.account.status} ${this.source.store && paymentMethodsOf(this.source.store).value.status}`;
  }
}
customElements.define('test-shown', TestShown);

class TestStore extends LitElement {
  readonly context = new ContextProvider(this, billingStoreContext);
}
customElements.define('test-store', TestStore);

const ACCOUNT = {
  asOf: '2026-11-22T10:00:00.000Z',
  customer: { id: 'cus_1' },
  permissions: [],
  capabilities: ['events'],
} as unknown as Account;

function createStore(api: Partial<BillingApi> = {}): BillingStore {
  const whole = {
    getAccount: () => Promise.resolve(ACCOUNT),
    listPaymentMethods: () => Promise.resolve([]),
    ...api,
  } as BillingApi;
  return new BillingStore({ api: whole, host: new EventTarget() });
}

function add(store: BillingStore | undefined): { provider: TestStore; element: TestShown } {
  const provider = document.createElement('test-store') as TestStore;
  const element = document.createElement('test-shown') as TestShown;
  provider.context.setValue(store);
  provider.append(element);
  document.body.append(provider);
  return { provider, element };
}

async function shown(element: TestShown): Promise<string> {
  await element.updateComplete;
  return element.shadowRoot!.textContent!.trim();
}

describe('StoreController', () => {
  it('renders again whatever changes in the store', async () => {
    const store = createStore();
    const { element } = add(store);
    expect(await shown(element)).to.equal('idle idle');
    await store.whenReady();
    expect(await shown(element)).to.equal('ready idle');
  });

  it('loads what the element uses, as soon as it does', async () => {
    const store = createStore();
    const { element } = add(store);
    await element.updateComplete;
    element.wantsMethods = true;
    element.requestUpdate();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(await shown(element)).to.equal('idle ready');
  });

  it('goes on with another store, and lets go of the one before', async () => {
    const first = createStore();
    const second = createStore();
    const { provider, element } = add(first);
    await first.whenReady();
    await element.updateComplete;
    provider.context.setValue(second);
    expect(await shown(element)).to.equal('idle idle');
    await first.refresh();
    expect(element.isUpdatePending).to.equal(false);
  });

  it('does not render outside of the page, and catches up when it is back', async () => {
    const store = createStore();
    const { provider, element } = add(store);
    await element.updateComplete;
    element.remove();
    await store.whenReady();
    expect(element.isUpdatePending).to.equal(false);
    provider.append(element);
    expect(await shown(element)).to.equal('ready idle');
  });

  it('needs no provider to exist', async () => {
    const { element } = add(undefined);
    expect(await shown(element)).to.equal('idle');
  });
});

describe('followChanges', () => {
  it('looks at the server once after a burst of changes', async () => {
    let tell = (_topics: readonly WatchTopic[]): void => undefined;
    let calls = 0;
    const store = createStore({
      getAccount: () => {
        calls += 1;
        return Promise.resolve(ACCOUNT);
      },
      watch: (changed) => {
        tell = changed;
        return new Promise(() => undefined);
      },
    });
    await store.whenReady();
    const controller = new AbortController();
    followChanges(store, controller.signal);
    calls = 0;
    for (let index = 0; index < 1000; index += 1) tell(['capacity']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(calls).to.equal(1);
    controller.abort();
  });

  it('asks again when the connection is back, and nothing after the end', async () => {
    let looks = 0;
    const store = createStore({
      getAccount: () => {
        looks += 1;
        return Promise.resolve(ACCOUNT);
      },
    });
    await store.whenReady();
    const controller = new AbortController();
    followChanges(store, controller.signal);
    looks = 0;
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(looks).to.equal(1);
    controller.abort();
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(looks).to.equal(1);
  });

  it('holds the stream only while it is wanted', async () => {
    let signal: AbortSignal | undefined;
    const store = createStore({
      watch: (_changed, options) => {
        signal = options.signal;
        return new Promise(() => undefined);
      },
    });
    await store.whenReady();
    const controller = new AbortController();
    followChanges(store, controller.signal);
    expect(signal?.aborted).to.equal(false);
    controller.abort();
    expect(signal?.aborted).to.equal(true);
  });
});
