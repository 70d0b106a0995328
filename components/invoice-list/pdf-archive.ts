/** The PDFs of the list as one file: made by the backend and read here, so that one sees how far it is and can stop it. */
import type { ReactiveElement } from 'lit';
import { BillingError } from '../../src/api/billing-error.ts';
import { announce } from '../../src/dom/announce.ts';
import { invoiceFileMessages } from '../../src/i18n/en/invoice-files.ts';
import type { English } from '../../src/i18n/messages.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { InvoiceListQuery } from '../../src/state/invoice-resources.ts';
import { download } from '../shared/export-file.ts';
import { fileUrl } from '../shared/open-document.ts';

const FILE_NAME = 'invoices.zip';
/** Until then a browser has begun to write what it was given. */
const KEPT_MS = 60_000;
/** With this each file in a ZIP file begins. */
const BEGINNING = [0x50, 0x4b, 3, 4] as const;

type Outcome = 'pdfsDownloaded' | 'pdfsNone' | 'pdfsTooMany' | 'failed';

export class PdfArchive {
  status: 'idle' | 'preparing' | 'loading' = 'idle';
  /** Of the last one. */
  outcome: Outcome | null = null;
  /** How many have come. */
  done = 0;
  /** How many there will be; of too many: how many there could be. */
  count = 0;
  readonly #host: ReactiveElement;
  readonly #texts: MessagesController<English>;
  #stop = new AbortController();

  constructor(host: ReactiveElement, texts: MessagesController<English>) {
    this.#host = host;
    this.#texts = texts;
  }

  async take({ api }: BillingStore, query: InvoiceListQuery): Promise<void> {
    if (this.status !== 'idle') return;
    this.#set('preparing', null);
    const { signal } = (this.#stop = new AbortController());
    try {
      const link = await api.createExport?.({ kind: 'invoices', format: 'pdf', ...query });
      if (link?.count === undefined) throw new BillingError('not_supported', 'This backend makes no such files');
      this.done = 0;
      this.count = link.count;
      if (link.count > 0) await this.#load(fileUrl(link.url), signal);
      this.#set('idle', link.count > 0 ? 'pdfsDownloaded' : 'pdfsNone');
      if (link.count > 0) this.#say('pdfsDownloaded');
    } catch (error) {
      const { code, problem } = BillingError.from(error);
      this.count = problem?.countMax ?? 0;
      this.#set('idle', signal.aborted ? null : code === 'export_too_large' ? 'pdfsTooMany' : 'failed');
    }
  }

  cancel(): void {
    this.#stop.abort();
  }

  /** What was said of a list that is no longer the one on screen. */
  forget(): void {
    this.outcome = null;
  }

  async #load(url: string, signal: AbortSignal): Promise<void> {
    this.#set('loading', null);
    this.#say('pdfProgress');
    // In the demo it is here already.
    if (url.startsWith('blob:')) return download(url, FILE_NAME);
    const response = await fetch(url, { signal });
    if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
    const headers = { 'Content-Type': 'application/zip' };
    const file = await new Response(response.body.pipeThrough(this.#counting()), { headers }).blob();
    const local = URL.createObjectURL(file);
    download(local, FILE_NAME);
    setTimeout(() => URL.revokeObjectURL(local), KEPT_MS);
  }

  #counting(): TransformStream<Uint8Array, Uint8Array> {
    let matched = 0;
    let begun = 0;
    return new TransformStream({
      transform: (chunk, controller) => {
        for (const byte of chunk) {
          matched = byte === BEGINNING[matched] ? matched + 1 : byte === BEGINNING[0] ? 1 : 0;
          if (matched < BEGINNING.length) continue;
          matched = 0;
          begun += 1;
        }
        // What has begun is not there yet, and a document may hold those four bytes by chance.
        this.done = Math.max(0, Math.min(begun, this.count) - 1);
        this.#host.requestUpdate();
        controller.enqueue(chunk);
      },
    });
  }

  #say(key: 'pdfProgress' | 'pdfsDownloaded'): void {
    const { count, done } = this;
    announce(this.#texts.of(invoiceFileMessages, key, { count, done }));
  }

  #set(status: PdfArchive['status'], outcome: Outcome | null): void {
    const root = this.#host.renderRoot;
    // The button that cancels goes, and must not take the customer's place on the page with it.
    if (root.querySelector('.archive button:focus')) root.querySelector<HTMLElement>('[part=export-pdfs]')?.focus();
    this.status = status;
    this.outcome = outcome;
    this.#host.requestUpdate();
  }
}
