/** What is listed, to be taken away: as a table, and as the documents themselves. */
import { html, nothing } from 'lit';
import { invoiceFileMessages } from '../../src/i18n/en/invoice-files.ts';
import { listMessages } from '../../src/i18n/en/lists.ts';
import type { English } from '../../src/i18n/messages.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { InvoiceListQuery } from '../../src/state/invoice-resources.ts';
import type { ExportFile } from '../shared/export-file.ts';
import { renderFileButton } from '../shared/file-button.ts';
import type { PdfArchive } from './pdf-archive.ts';

export interface FileButtons {
  readonly texts: MessagesController<English>;
  readonly store: BillingStore;
  readonly query: InvoiceListQuery;
  readonly file: ExportFile;
  readonly archive: PdfArchive;
}

export function renderFileButtons({ archive, file, query, store, texts }: FileButtons) {
  if (!store.can('exports')) return nothing;
  const isPreparing = file.status === 'preparing';
  return html`<span class="files">
      ${renderFileButton({
        texts,
        part: 'export',
        label: texts.of(listMessages, 'downloadCsv'),
        short: 'CSV',
        isPreparing,
        isBusy: isPreparing,
        take: () => void file.take(store, { kind: 'invoices', format: 'csv', ...query }),
      })}
      ${
        store.can('invoice_documents')
          ? renderFileButton({
              texts,
              part: 'export-pdfs',
              label: texts.of(invoiceFileMessages, 'downloadPdfs'),
              short: 'PDF',
              isPreparing: archive.status === 'preparing',
              isBusy: archive.status !== 'idle',
              take: () => void archive.take(store, query),
            })
          : nothing
      }
    </span>
    ${file.status === 'failed' ? html`<p role="alert">${texts.of(listMessages, 'exportFailed')}</p>` : nothing}
    ${renderArchive(archive, texts)}`;
}

/** How far the file of the documents is, and what became of it. */
function renderArchive(archive: PdfArchive, texts: MessagesController<English>) {
  const { count, done, outcome, status } = archive;
  if (status === 'loading') {
    return html`<div class="archive" part="export-progress">
      <progress aria-label=${texts.of(invoiceFileMessages, 'downloadPdfs')} max=${count} value=${done}></progress>
      <span class="amount">${texts.of(invoiceFileMessages, 'pdfProgress', { count, done })}</span>
      <button class="link" type="button" @click=${() => archive.cancel()}>
        ${texts.of(invoiceFileMessages, 'cancelDownload')}
      </button>
    </div>`;
  }
  if (outcome === null) return nothing;
  const text =
    outcome === 'failed'
      ? texts.of(listMessages, 'exportFailed')
      : texts.of(invoiceFileMessages, outcome as 'pdfsTooMany', { count });
  return html`<p class="archive" role=${outcome === 'pdfsDownloaded' ? nothing : 'alert'}>${text}</p>`;
}
