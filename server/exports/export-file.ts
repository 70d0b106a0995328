/** The file behind a signed link. */
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { exportRequest, type ExportLink, type ExportRequest } from '../../contract/billing-details.ts';
import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import { exportRows, type ExportRow } from './export-rows.ts';

const LINK_VALID_MS = 10 * 60_000;

export const EXPORT_PATH = '/documents/exports/:customerId/:kind';

/** `baseUrl`: where the customer's browser reaches this server, without a slash at the end. Throws `invalid_request`. */
export function createExport(
  billing: Billing,
  input: { readonly customerId: string; readonly request: ExportRequest; readonly baseUrl: string },
): ExportLink {
  const { customerId, request, baseUrl } = input;
  const { kind, from, to } = request;
  if (from !== undefined && to !== undefined && from >= to) {
    throw new DomainProblem('invalid_request', { param: 'to', detail: 'The end must be after the beginning.' });
  }
  const expiresAt = new Date(billing.now().getTime() + LINK_VALID_MS);
  const expires = Math.floor(expiresAt.getTime() / 1000).toString();
  const asked = JSON.stringify(request);
  const signature = billing.signer.sign('document', signedText({ customerId, kind, request: asked, expires }));
  const query = new URLSearchParams({ request: asked, expires, signature });
  return { url: `${baseUrl}/documents/exports/${customerId}/${kind}?${query}`, expiresAt: expiresAt.toISOString() };
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

/** Throws `not_found` for a link that is expired, changed or was never given out. */
export function openExport(billing: Billing, link: ExportLinkParts): ExportFile {
  const isOurs = billing.signer.isSigned('document', signedText(link), link.signature);
  const isInTime = isOurs && Number.parseInt(link.expires, 10) * 1000 > billing.now().getTime();
  if (!isInTime) throw new DomainProblem('not_found');
  const request = exportRequest.parse(JSON.parse(link.request));
  const rows = exportRows(billing, link.customerId, request);
  const isCsv = request.format === 'csv';
  const day = billing.now().toISOString().slice(0, 10);
  return {
    fileName: `${link.kind}-${day}.${isCsv ? 'csv' : 'json'}`,
    contentType: isCsv ? 'text/csv; charset=utf-8' : 'application/json',
    body: Readable.toWeb(isCsv ? toCsv(rows) : toJson(rows)) as ReadableStream<Uint8Array>,
  };
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
