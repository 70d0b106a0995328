import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Invoice } from '../../contract/invoice.ts';
import { renderInvoice } from './invoice-pdf.ts';

const money = (minor: string, exponent = 2, currency = 'EUR') => ({ minor, currency, exponent });
const line = {
  type: 'credit_pack' as const,
  description: 'Large',
  quantity: 2,
  amount: money('24000'),
  periodStart: null,
  periodEnd: null,
};
const invoice: Invoice = {
  id: 'in_1',
  number: 'HS-000042',
  type: 'credit_purchase',
  status: 'paid',
  overdue: false,
  issuedAt: '2026-11-22T23:30:00.000Z',
  dueAt: null,
  paidAt: '2026-11-22T23:30:00.000Z',
  subtotal: money('24000'),
  tax: money('4560'),
  total: money('28560'),
  amountPaid: money('28560'),
  payable: false,
  amountRefunded: money('0'),
  dispute: null,
  description: 'Large',
  lines: [line],
  taxLines: [
    {
      name: 'VAT',
      ratePercent: '19',
      jurisdiction: 'DE',
      inclusive: false,
      reverseCharge: false,
      amount: money('4560'),
    },
  ],
  purchaseId: 'p1',
  correctsInvoiceId: null,
  creditNotes: [],
  seller: { name: 'Halide Studio', address: ['Oranienstraße 24', '10999 Berlin'], taxId: 'DE999999999' },
  buyer: {
    name: 'Łódź Ελλάς Привет Đặng हिन्दी',
    email: 'ada@example.com',
    address: ['ул. Тверская 1'],
    taxId: null,
    purchaseOrder: 'PO-7',
  },
};
const render = (change: Partial<Invoice> = {}) => renderInvoice({ ...invoice, ...change }, { timeZone: 'Asia/Tokyo' });

/** The fonts that were embedded, and how many pages there are. */
function inspect(pdf: Buffer): { fonts: string[]; pages: number } {
  const text = pdf.toString('latin1');
  const fonts = [...text.matchAll(/\/FontName \/[A-Z]+\+?([\w-]+)/g)].map(([, name = '']) => name);
  return { fonts: [...new Set(fonts)], pages: [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length };
}

test('names in other scripts are drawn with embedded fonts', async () => {
  const pdf = await render();
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  const plain = await render({ buyer: { ...invoice.buyer, name: 'Ada', address: [] } });
  assert.ok(inspect(pdf).fonts.length >= 1);
  // Each script brings a font file of its own; nothing is replaced by a question mark.
  const count = (body: Buffer) => [...body.toString('latin1').matchAll(/\/FontFile2? /g)].length;
  assert.ok(count(pdf) >= count(plain) + 4, `${count(pdf)} font files instead of ${count(plain)}`);
});

test('letters that are drawn as shapes can still be copied and read aloud', async () => {
  const pdf = await render({ buyer: { ...invoice.buyer, name: '株式会社', address: [] } });
  // As PDF keeps text: two bytes a letter, marked as such.
  const spoken = Buffer.from(`\uFEFF株式会社`, 'utf16le').swap16();
  const streams = [...pdf.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  assert.ok(streams.some((stream) => stream.includes(spoken.toString('latin1')) || stream.includes('/ActualText')));
});

test('a long invoice goes on on further pages', async () => {
  const pdf = await render({ lines: Array.from({ length: 60 }, () => line) });
  assert.equal(inspect(pdf).pages, 3);
  assert.equal(inspect(await render()).pages, 1);
});

test('the page content is real drawing, not empty', async () => {
  const pdf = await render({ total: money('90071992547409931'), amountPaid: money('1234', 3, 'KWD') });
  const start = pdf.indexOf('stream\n') + 'stream\n'.length;
  const content = inflateSync(pdf.subarray(start, pdf.indexOf('\nendstream', start))).toString('latin1');
  assert.ok((content.match(/ Tf/g) ?? []).length > 20);
});
