import type { PaymentMethod, PaymentMethodSetup } from 'billing-portal-contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BillingStore } from '../../src/state/billing-store.ts';

type SetupStatus = 'closed' | 'loading' | 'choosing' | 'saving' | 'unavailable';

/** Adding a payment method, step by step. No card number ever passes through here. */
export class MethodSetup implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #status: SetupStatus = 'closed';
  #setup: PaymentMethodSetup | null = null;
  hasFailed = false;
  /** Key of the test card that is chosen. */
  testCard: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  get status(): SetupStatus {
    return this.#status;
  }

  get testCards() {
    return this.#setup?.provider === 'sandbox' ? this.#setup.testCards : [];
  }

  async open(store: BillingStore): Promise<void> {
    this.hasFailed = false;
    this.#set('loading');
    try {
      this.#setup = (await store.api.createPaymentMethodSetup?.()) ?? null;
    } catch {
      this.#setup = null;
    }
    if (this.#status !== 'loading') return; // Closed meanwhile.
    this.testCard = this.testCards[0]?.key ?? null;
    this.#set(this.testCard === null ? 'unavailable' : 'choosing');
  }

  close(): void {
    this.#setup = null;
    this.#set('closed');
  }

  choose(testCard: string): void {
    this.testCard = testCard;
    this.#host.requestUpdate();
  }

  /** The method that was saved; `null` when it was not, and `hasFailed` says so. */
  async save(store: BillingStore): Promise<PaymentMethod | null> {
    if (this.#status !== 'choosing' || this.#setup === null || this.testCard === null) return null;
    this.hasFailed = false;
    this.#set('saving');
    try {
      const method = await store.api.completePaymentMethodSetup?.(this.#setup.id, { testCard: this.testCard });
      if (method === undefined) throw new Error('This backend cannot save payment methods');
      await Promise.all([store.paymentMethods().refresh(), store.refresh()]);
      this.close();
      return method;
    } catch {
      this.hasFailed = true;
      this.#set('choosing');
      return null;
    }
  }

  #set(status: SetupStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
