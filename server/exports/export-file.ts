/** The file behind a signed link. */
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { exportRequest, type ExportLink, type ExportRequest } from '../../contract/billing-details.ts';
import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import { exportRows, type ExportRow } from './export-rows.ts';
import { archivedInvoices, openArchive } from './invoice-archive.ts';

const LINK_VALID_MS = 10 * 60_000;

export const EXPORT_PATH = '/documents/exports/:customerId/:kind';

/**
 * `baseUrl`: where the customer's browser reaches this server, without a slash at the end. Throws `invalid_request` and
 * `export_too_large`.
 */
export async function createExport(
  billing: Billing,
  input: { readonly customerId: string; readonly request: ExportRequest; readonly baseUrl: string },
): Promise<ExportLink> {
  const { customerId, request, baseUrl } = input;
  const { kind, from, to } = request;
  if (from !== undefined && to !== undefined && from >= to) {
    throw new DomainProblem('invalid_request', { param: 'to', detail: 'The end must be after the beginning.' });
  }
  const held = request.format === 'pdf' ? await archivedInvoices(billing, customerId, request) : null;
  const expiresAt = new Date(billing.now().getTime() + LINK_VALID_MS);
  const expires = Math.floor(expiresAt.getTime() / 1000).toString();
  const asked = JSON.stringify(request);
  const signature = billing.signer.sign('document', signedText({ customerId, kind, request: asked, expires }));
  const query = new URLSearchParams({ request: asked, expires, signature });
  return {
    url: `${baseUrl}/documents/exports/${customerId}/${kind}?${query}`,
    expiresAt: expiresAt.toISOString(),
    ...(held !== null && { count: held.length }),
  };
}

export interface ExportLinkParts {
  readonly customerId: string;
  readonly kind: string;
  /** The `ExportRequest`, as JSON. */
  readonly request: string;
  readonly expires: string;
  readonly signature: string;
}

export interface ExportFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: ReadableStream<Uint8Array>;
}

/** What a link was made for. Throws `not_found` for one that is expired, changed or was never given out. */
export function readExportLink(billing: Billing, link: ExportLinkParts): ExportRequest {
  const isOurs = billing.signer.isSigned('document', signedText(link), link.signature);
  const isInTime = isOurs && Number.parseInt(link.expires, 10) * 1000 > billing.now().getTime();
  if (!isInTime) throw new DomainProblem('not_found');
  return exportRequest.parse(JSON.parse(link.request));
}

const FORMATS = {
  csv: { extension: 'csv', contentType: 'text/csv; charset=utf-8' },
  json: { extension: 'json', contentType: 'application/json' },
  pdf: { extension: 'zip', contentType: 'application/zip' },
} as const;

/** Throws `export_too_large` when there are more by now. */
export async function openExport(billing: Billing, customerId: string, request: ExportRequest): Promise<ExportFile> {
  const { contentType, extension } = FORMATS[request.format];
  const day = billing.now().toISOString().slice(0, 10);
  const body = await openBody(billing, customerId, request);
  return {
    fileName: `${request.kind}-${day}.${extension}`,
    contentType,
    body: Readable.toWeb(body) as ReadableStream<Uint8Array>,
  };
}

function openBody(billing: Billing, customerId: string, request: ExportRequest): Readable | Promise<Readable> {
  if (request.format === 'pdf') return openArchive(billing, customerId, request);
  const rows = exportRows(billing, customerId, request);
  return request.format === 'csv' ? toCsv(rows) : toJson(rows);
}

/** The byte order mark tells a spreadsheet that it is UTF-8. */
function toCsv(rows: AsyncIterable<ExportRow>): Readable {
  const text = stringify({ header: true, bom: true, record_delimiter: 'windows' });
  return Readable.from(rows).map(withoutFormulas).pipe(text);
}

/** What people wrote stays a text when it begins like a formula (CSV injection, OWASP). Negative amounts stay numbers. */
function withoutFormulas(row: ExportRow): ExportRow {
  const description = row['description'] ?? '';
  return { ...row, description: /^[=+\-@\t\r]/.test(description) ? `'${description}` : description };
}

function toJson(rows: AsyncIterable<ExportRow>): Readable {
  async function* lines(): AsyncGenerator<string> {
    let separator = '[\n';
    for await (const row of rows) {
      yield separator + JSON.stringify(row);
      separator = ',\n';
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
  }
  return Readable.from(lines()).map((line: string) => Buffer.from(line));
}

function signedText(link: Omit<ExportLinkParts, 'signature'>): string {
  return ['export', link.customerId, link.kind, link.expires, link.request].join(':');
}
