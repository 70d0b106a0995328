import type { PaymentMethod } from 'billing-portal-contract';
import type { ReactiveControllerHost } from 'lit';
import { BillingError } from '../../src/api/billing-error.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { paymentMethodsOf } from '../../src/state/resources.ts';

export type MethodChange = 'default' | 'backup' | 'remove';

/** What became of the last change. */
export type ChangeResult =
  | {
      readonly status: 'done';
      readonly change: MethodChange;
      readonly method: PaymentMethod;
      readonly undo: (() => void) | null;
    }
  /** `inUse`: refused, because something still charges it. */
  | { readonly status: 'failed' | 'inUse'; readonly change: MethodChange; readonly method: PaymentMethod };

/** Changes what is done with a saved payment method, one change at a time, and remembers how to take it back. */
export class MethodChanges {
  /** Id of the method that is being changed. */
  running: { readonly id: string; readonly change: MethodChange } | null = null;
  result: ChangeResult | null = null;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  forget(): void {
    this.result = null;
    this.#host.requestUpdate();
  }

  /** `before` held the place until now; `null`: nobody did, so it cannot be given back. */
  async makeDefault(store: BillingStore, method: PaymentMethod, before: PaymentMethod | null): Promise<void> {
    await this.#run(store, 'default', method, () => store.api.setDefaultPaymentMethod?.(method.id));
    if (before !== null) this.#offerUndo(() => void this.makeDefault(store, before, null));
  }

  async makeBackup(store: BillingStore, method: PaymentMethod, before: PaymentMethod | null): Promise<void> {
    await this.#run(store, 'backup', method, () => store.api.setBackupPaymentMethod?.(method.id));
    if (before !== null) this.#offerUndo(() => void this.makeBackup(store, before, null));
  }

  /** Cannot be taken back: the payment service forgets it, too. */
  async remove(store: BillingStore, method: PaymentMethod): Promise<void> {
    await this.#run(store, 'remove', method, () => store.api.removePaymentMethod?.(method.id));
  }

  async #run(
    store: BillingStore,
    change: MethodChange,
    method: PaymentMethod,
    work: () => Promise<unknown> | undefined,
  ): Promise<void> {
    if (this.running !== null) return;
    this.running = { id: method.id, change };
    this.result = null;
    this.#host.requestUpdate();
    try {
      await work();
      await Promise.all([paymentMethodsOf(store).refresh(), store.refresh()]);
      this.result = { status: 'done', change, method, undo: null };
    } catch (error) {
      const isInUse = BillingError.from(error).code === 'payment_method_in_use';
      this.result = { status: isInUse ? 'inUse' : 'failed', change, method };
      // It may have happened all the same, or somebody else has changed something.
      void paymentMethodsOf(store).refresh();
    } finally {
      this.running = null;
      this.#host.requestUpdate();
    }
  }

  #offerUndo(undo: () => void): void {
    if (this.result?.status !== 'done') return;
    this.result = { ...this.result, undo };
    this.#host.requestUpdate();
  }
}
