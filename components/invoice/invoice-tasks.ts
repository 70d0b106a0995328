import type { Invoice } from 'billing-portal-contract';
import type { ReactiveElement } from 'lit';
import { BillingError } from '../../src/api/billing-error.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { openDocument } from '../shared/open-document.ts';

export type InvoiceTask = 'document' | 'receipt' | 'send';

/** What is done with an invoice beside reading it: one thing at a time, and how it ended. */
export class InvoiceTasks {
  running: InvoiceTask | null = null;
  failed: InvoiceTask | null = null;
  /** Where it was sent to. */
  sentTo: string | null = null;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** It is another invoice now. */
  forget(): void {
    this.failed = null;
    this.sentTo = null;
  }

  openFile(store: BillingStore, { id, number }: Invoice, document: 'invoice' | 'receipt'): Promise<void> {
    return this.#run(document === 'receipt' ? 'receipt' : 'document', () =>
      openDocument({ store, invoiceId: id, number, from: this.#host, document }),
    );
  }

  send({ api }: BillingStore, { id }: Invoice): Promise<void> {
    return this.#run('send', async () => {
      const sent = await api.sendInvoice?.(id);
      if (sent === undefined) throw new BillingError('not_supported', 'This backend sends no invoices');
      this.sentTo = sent.email;
    });
  }

  async #run(task: InvoiceTask, work: () => Promise<void>): Promise<void> {
    if (this.running !== null) return;
    this.running = task;
    this.failed = null;
    this.#host.requestUpdate();
    try {
      await work();
    } catch {
      this.failed = task;
    } finally {
      this.running = null;
      this.#host.requestUpdate();
    }
  }
}
