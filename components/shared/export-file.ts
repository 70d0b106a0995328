import type { ExportRequest } from 'billing-portal-contract';
import type { ReactiveElement } from 'lit';
import { BillingError } from '../../src/api/billing-error.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { fileUrl } from './open-document.ts';

/** Takes a file of a list: one at a time, and whether it worked. */
export class ExportFile {
  status: 'idle' | 'preparing' | 'failed' = 'idle';
  /** What is being prepared. */
  format: ExportRequest['format'] = 'csv';
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  async take(store: BillingStore, request: ExportRequest): Promise<void> {
    if (this.status === 'preparing') return;
    this.format = request.format;
    this.#set('preparing');
    try {
      const link = await store.api.createExport?.(request);
      if (link === undefined) throw new BillingError('not_supported', 'This backend makes no files');
      download(fileUrl(link.url), `${request.kind}.${request.format}`);
      this.#set('idle');
    } catch {
      this.#set('failed');
    }
  }

  #set(status: ExportFile['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}

export function download(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Another origin may answer with a page instead of a file: that one must not take the place of the customer's.
  if (new URL(url, location.href).origin !== location.origin) link.target = '_blank';
  link.rel = 'noopener';
  link.click();
}
