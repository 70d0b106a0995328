import PDFDocument from 'pdfkit';
import type { Invoice } from '../../contract/invoice.ts';
import type { Money } from '../../contract/money.ts';
import { PdfText, type TextStyle } from './pdf-text.ts';

const MARGIN = 56;
const PAGE = { width: 595.28, height: 841.89 };
const RIGHT = PAGE.width - MARGIN;
const BOTTOM = PAGE.height - MARGIN;
const COLUMNS = { description: MARGIN, quantity: 400, amount: RIGHT } as const;

const TITLE: TextStyle = { size: 22, weight: '700' };
const HEADING: TextStyle = { size: 9, weight: '700', color: '#595959' };
const BODY: TextStyle = { size: 10 };
const STRONG: TextStyle = { size: 10, weight: '700' };
const SMALL: TextStyle = { size: 8.5, color: '#595959' };

const STATUS_WORDS: Readonly<Record<Invoice['status'], string>> = {
  draft: 'Draft',
  outstanding: 'Outstanding',
  paid: 'Paid',
  void: 'Void',
  uncollectible: 'Uncollectible',
};

export interface DocumentOptions {
  readonly timeZone: string;
  readonly country?: string | null;
  /** A proof of payment instead: when, how much, and with what. */
  readonly receipt?: { readonly paidWith: string | null } | null;
}

/** An A4 document with everything a tax office asks of an invoice. Dates are those of the customer's time zone. */
export async function renderInvoice(invoice: Invoice, options: DocumentOptions): Promise<Buffer> {
  const { receipt = null } = options;
  const title = titleOf(invoice, receipt !== null);
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    lang: 'en',
    info: {
      Title: `${title} ${invoice.number ?? ''}`.trim(),
      Author: invoice.seller.name,
      // And not now: one invoice is one file, byte for byte, whenever and however it is taken away.
      CreationDate: new Date(invoice.issuedAt),
    },
  });
  const body = collect(document);
  const paidWith = receipt?.paidWith ?? null;
  const texts = paidWith === null ? textsIn(invoice) : [...textsIn(invoice), paidWith];
  const text = await PdfText.open(document, texts, options.country ?? null);
  const date = dateFormat(options.timeZone);
  const facts = receipt === null ? invoiceFacts(invoice, date) : receiptFacts(invoice, date, paidWith);
  let y = drawHead(text, invoice.seller.name, title, facts);
  y = drawParties(text, invoice, y + 28);
  y = drawLines(document, text, invoice, date, y + 28);
  drawTotals(document, text, invoice, y + 10);
  document.end();
  return body;
}

function titleOf({ type }: Invoice, isReceipt: boolean): string {
  if (isReceipt) return 'Receipt';
  return type === 'credit_note' ? 'Credit note' : 'Invoice';
}

type Facts = readonly (readonly [label: string, value: string | null])[];

function invoiceFacts(invoice: Invoice, date: (at: string) => string): Facts {
  return [
    ['Number', invoice.number],
    ['Date', date(invoice.issuedAt)],
    ['Due', invoice.dueAt && date(invoice.dueAt)],
    ['Your reference', invoice.buyer.purchaseOrder],
    ['Status', STATUS_WORDS[invoice.status]],
    ['Paid on', invoice.paidAt && date(invoice.paidAt)],
  ];
}

function receiptFacts(invoice: Invoice, date: (at: string) => string, paidWith: string | null): Facts {
  return [
    ['Amount paid', formatMoney(invoice.amountPaid)],
    ['Paid on', invoice.paidAt && date(invoice.paidAt)],
    ['Paid with', paidWith],
    ['For invoice', invoice.number],
    ['Your reference', invoice.buyer.purchaseOrder],
  ];
}

function drawHead(text: PdfText, seller: string, title: string, facts: Facts): number {
  text.line(seller, RIGHT, MARGIN, { size: 14, weight: '700' }, 'right');
  let y = text.line(title, MARGIN, MARGIN, TITLE) + 8;
  for (const [label, value] of facts) {
    if (value === null) continue;
    text.line(label, MARGIN, y, HEADING);
    y = text.line(value, MARGIN + 80, y - 1, BODY);
  }
  return y;
}

function drawParties(text: PdfText, { seller, buyer }: Invoice, top: number): number {
  const block = (heading: string, lines: readonly (string | null)[], x: number): number => {
    const start = text.line(heading, x, top, HEADING) + 2;
    const width = (RIGHT - MARGIN) / 2 - 20;
    return lines.reduce((y, line) => (line ? text.paragraph(line, x, y, width, BODY) : y), start);
  };
  const taxId = (id: string | null): string | null => id && `Tax ID ${id}`;
  return Math.max(
    block('From', [seller.name, ...seller.address.filter((line) => line !== seller.name), taxId(seller.taxId)], MARGIN),
    block('To', [buyer.name, ...buyer.address, buyer.email, taxId(buyer.taxId)], MARGIN + (RIGHT - MARGIN) / 2),
  );
}

type Document = InstanceType<typeof PDFDocument>;

function drawLines(
  document: Document,
  text: PdfText,
  invoice: Invoice,
  date: (at: string) => string,
  top: number,
): number {
  text.line('Description', COLUMNS.description, top, HEADING);
  text.line('Quantity', COLUMNS.quantity, top, HEADING, 'right');
  let y = text.line('Amount', COLUMNS.amount, top, HEADING, 'right') + 4;
  for (const line of invoice.lines) {
    y = rule(document, y) + 6;
    if (y > BOTTOM - 60) {
      document.addPage();
      y = MARGIN;
    }
    text.line(String(line.quantity), COLUMNS.quantity, y, BODY, 'right');
    text.line(formatMoney(line.amount), COLUMNS.amount, y, BODY, 'right');
    y = text.paragraph(line.description, COLUMNS.description, y, COLUMNS.quantity - COLUMNS.description - 60, BODY);
    if (line.periodStart !== null && line.periodEnd !== null) {
      y = text.line(`${date(line.periodStart)} – ${date(line.periodEnd)}`, COLUMNS.description, y, SMALL);
    }
    y += 4;
  }
  return rule(document, y);
}

function drawTotals(document: Document, text: PdfText, invoice: Invoice, top: number): void {
  let y = top;
  if (y > BOTTOM - 140) {
    document.addPage();
    y = MARGIN;
  }
  const row = (label: string, amount: Money, style: TextStyle): void => {
    text.line(label, COLUMNS.quantity, y, style, 'right');
    y = text.line(formatMoney(amount), COLUMNS.amount, y, style, 'right') + 3;
  };
  row('Subtotal', invoice.subtotal, BODY);
  for (const tax of invoice.taxLines) {
    const included = tax.inclusive && !tax.reverseCharge ? ', included in the prices' : '';
    row(`${tax.name} ${tax.ratePercent}% (${tax.jurisdiction}${included})`, tax.amount, BODY);
  }
  row('Total', invoice.total, { ...STRONG, size: 12 });
  row('Paid', invoice.amountPaid, BODY);
  if (invoice.taxLines.some((tax) => tax.reverseCharge)) {
    text.paragraph('Reverse charge: the recipient accounts for the tax.', MARGIN, y + 12, RIGHT - MARGIN, SMALL);
  }
}

function rule(document: Document, y: number): number {
  document.moveTo(MARGIN, y).lineTo(RIGHT, y).lineWidth(0.5).strokeColor('#cccccc').stroke();
  return y;
}

/** Exact: Intl gets the decimal as text, and the digits from the amount itself. */
function formatMoney({ minor, currency, exponent }: Money): string {
  const isNegative = minor.startsWith('-');
  const digits = minor.replace('-', '').padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = exponent > 0 ? `.${digits.slice(-exponent)}` : '';
  const decimal = `${isNegative ? '-' : ''}${whole}${fraction}` as `${number}`;
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(decimal);
}

function dateFormat(timeZone: string): (at: string) => string {
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone });
  return (at) => format.format(new Date(at));
}

/** Every text of the invoice, so that the fonts it needs are there before the first is written. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function collect(document: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.once('end', () => resolve(Buffer.concat(chunks)));
    document.once('error', reject);
  });
}
