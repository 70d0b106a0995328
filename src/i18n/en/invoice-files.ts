import { defineMessages } from '../messages.ts';

/** The PDFs of the list as one file. Part of the words of the list, fetched with its bar. */
export const invoiceFileMessages = defineMessages('invoices', {
  downloadPdfs: 'Download PDFs',
  pdfProgress: '{done} of {count} PDFs',
  pdfsDownloaded: { one: '{count} PDF downloaded', other: '{count} PDFs downloaded' },
  pdfsTooMany: 'One file holds up to {count} PDFs. Choose a shorter period, such as one year.',
  pdfsNone: 'None of these invoices has a PDF yet.',
  cancelDownload: 'Cancel',
});
