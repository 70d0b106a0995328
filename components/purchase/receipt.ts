import type { Purchase } from 'billing-portal-contract';
import type { ReactiveElement } from 'lit';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { openDocument } from '../shared/open-document.ts';

/** Opening the receipt of a purchase: at most one at a time, and whether it worked. */
export class Receipt {
  status: 'closed' | 'opening' | 'failed' = 'closed';
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  forget(): void {
    this.#set('closed');
  }

  async open(store: BillingStore | undefined, { invoiceId, invoiceNumber }: Purchase): Promise<void> {
    if (store === undefined || invoiceId === null || this.status === 'opening') return;
    this.#set('opening');
    try {
      await openDocument({ store, invoiceId, number: invoiceNumber, from: this.#host });
      this.#set('closed');
    } catch {
      this.#set('failed');
    }
  }

  #set(status: Receipt['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
