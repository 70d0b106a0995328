/** What is listed, to be taken away: as a table, and as the documents themselves. */
import { html, nothing } from 'lit';
import { invoiceFileMessages } from '../../src/i18n/en/invoice-files.ts';
import { listMessages } from '../../src/i18n/en/lists.ts';
import type { English } from '../../src/i18n/messages.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { InvoiceListQuery } from '../../src/state/invoice-resources.ts';
import { downloadIcon } from '../shared/action-icons.ts';
import type { ExportFile } from '../shared/export-file.ts';
import { icon } from '../shared/icons.ts';
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
  const takeTable = (): void => void file.take(store, { kind: 'invoices', format: 'csv', ...query });
  return html`<span class="files">
      <button
        class="button small"
        part="export"
        type="button"
        aria-label=${texts.of(listMessages, isPreparing ? 'preparing' : 'downloadCsv')}
        aria-disabled=${isPreparing ? 'true' : 'false'}
        @click=${takeTable}
      >
        ${icon(downloadIcon, 'small')}<span class="short">CSV</span>
        <span class="button-label">
          <span aria-hidden=${isPreparing ? 'true' : 'false'}>${texts.of(listMessages, 'downloadCsv')}</span>
          <span aria-hidden=${isPreparing ? 'false' : 'true'}>${texts.of(listMessages, 'preparing')}</span>
        </span>
      </button>
      ${
        store.can('invoice_documents')
          ? html`<button
              class="button small"
              part="export-pdfs"
              type="button"
              aria-label=${texts.of(invoiceFileMessages, 'downloadPdfs')}
              aria-disabled=${archive.isBusy ? 'true' : 'false'}
              @click=${() => void archive.take(store, query)}
            >
              ${icon(downloadIcon, 'small')}<span class="short">PDF</span>
              <span class="button-label">${texts.of(invoiceFileMessages, 'downloadPdfs')}</span>
            </button>`
          : nothing
      }
    </span>
    ${file.status === 'failed' ? html`<p role="alert">${texts.of(listMessages, 'exportFailed')}</p>` : nothing}
    ${renderArchive(archive, texts)}`;
}

/** How far the file of the documents is, and what became of it. */
function renderArchive(archive: PdfArchive, texts: MessagesController<English>) {
  const { count, done, status } = archive;
  switch (status) {
    case 'idle':
      return nothing;
    case 'done':
      return html`<p class="archive">${texts.of(invoiceFileMessages, 'pdfsDownloaded', { count })}</p>`;
    case 'none':
      return html`<p class="archive" role="alert">${texts.of(invoiceFileMessages, 'pdfsNone')}</p>`;
    case 'tooMany':
      return html`<p class="archive" role="alert">${texts.of(invoiceFileMessages, 'pdfsTooMany', { count })}</p>`;
    case 'failed':
      return html`<p class="archive" role="alert">${texts.of(listMessages, 'exportFailed')}</p>`;
    default:
      return html`<div class="archive" part="export-progress">
        ${
          status === 'preparing'
            ? html`<progress aria-label=${texts.of(invoiceFileMessages, 'downloadPdfs')}></progress>
                <span>${texts.of(listMessages, 'preparing')}</span>`
            : html`<progress
                  aria-label=${texts.of(invoiceFileMessages, 'downloadPdfs')}
                  max=${count}
                  value=${done}
                ></progress>
                <span class="amount">${texts.of(invoiceFileMessages, 'pdfProgress', { count, done })}</span>`
        }
        <button class="link" type="button" @click=${() => archive.cancel()}>
          ${texts.of(invoiceFileMessages, 'cancelDownload')}
        </button>
      </div>`;
  }
}
