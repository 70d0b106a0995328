/** One customer with every kind and state of invoice, and with what can become of a payment afterwards. */
import type { AfterSale, Invoice, Line } from 'billing-portal-contract';
import { toAmount, toMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import { computeTax, taxPlace } from '../../server/domain/tax.ts';
import type { MockContext } from '../world/context.ts';
import { partiesOf } from '../world/invoices.ts';
import type { MockCustomer } from '../world/state.ts';
import { takeBack } from '../world/wallet.ts';
import { GALLERY, type GalleryInvoice } from './invoice-gallery-items.ts';

const DAY_MS = 86_400_000;

export function hangGallery(context: MockContext, customer: MockCustomer): void {
  for (const item of GALLERY) customer.invoices.push(galleryInvoice(context, customer, item));
  tellStories(context, customer);
  customer.invoices.sort((one, other) => other.issuedAt.localeCompare(one.issuedAt));
  numberByDate(customer.invoices);
}

/** They were made out of turn; a seller's numbers follow the calendar. */
function numberByDate(invoices: Invoice[]): void {
  const issued = invoices.filter(({ number }) => number !== null).reverse();
  const numbers = issued.map(({ number }) => number ?? '').sort();
  const renamed = new Map(issued.map(({ number }, index) => [number ?? '', numbers[index] ?? '']));
  invoices.forEach((invoice, index) => {
    const rename = (text: string): string => text.replace(/[A-Z]+-\d+/, (number) => renamed.get(number) ?? number);
    invoices[index] = {
      ...invoice,
      number: invoice.number && rename(invoice.number),
      description: rename(invoice.description),
      lines: invoice.lines.map((line) => ({ ...line, description: rename(line.description) })),
      creditNotes: invoice.creditNotes.map((note) => ({ ...note, number: note.number && rename(note.number) })),
    };
  });
}

function galleryInvoice(context: MockContext, customer: MockCustomer, item: GalleryInvoice): Invoice {
  const { currency } = customer;
  const exponent = exponentOf(context.catalogue, currency);
  const money = (minor: bigint): Invoice['total'] => toMoney(minor, currency, exponent);
  const place = {
    ...(taxPlace(context.catalogue, customer) ?? { rate: null, jurisdiction: 'DE', reverseCharge: false }),
  };
  const at = (daysAgo: number): string => new Date(context.now().getTime() - daysAgo * DAY_MS).toISOString();
  const subtotalMinor = item.lines.reduce((sum, line) => sum + BigInt(line.minor), 0n);
  const tax = computeTax({
    ...place,
    reverseCharge: item.reverseCharge === true,
    amountMinor: subtotalMinor,
    behaviour: 'exclusive',
  });
  const { status } = item;
  const isPaid = status === 'paid';
  const lines: Line[] = item.lines.map(({ period = false, quantity = 1, minor, ...line }) => ({
    ...line,
    quantity,
    amount: money(BigInt(minor)),
    periodStart: period ? at(item.daysAgo) : null,
    periodEnd: period ? at(item.daysAgo - 30) : null,
  }));
  return {
    id: context.newId('inv'),
    number: status === 'draft' ? null : context.nextInvoiceNumber(),
    type: item.type,
    status,
    overdue: status === 'outstanding' && (item.dueDaysAgo ?? -1) > 0,
    issuedAt: at(item.daysAgo),
    dueAt: item.dueDaysAgo === undefined ? null : at(item.dueDaysAgo),
    paidAt: isPaid ? at(item.daysAgo) : null,
    lines,
    subtotal: money(subtotalMinor),
    tax: money(tax.taxMinor),
    taxLines: tax.line ? [{ ...withoutMinor(tax.line), amount: money(tax.line.amountMinor) }] : [],
    total: money(tax.totalMinor),
    amountPaid: money(isPaid ? tax.totalMinor : 0n),
    payable: status === 'outstanding',
    amountRefunded: money(0n),
    dispute: null,
    description: item.description,
    purchaseId: null,
    correctsInvoiceId: null,
    creditNotes: [],
    ...partiesOf(context, customer),
    ...(item.reference === undefined
      ? {}
      : { buyer: { ...partiesOf(context, customer).buyer, purchaseOrder: item.reference } }),
  };
}

function withoutMinor({ amountMinor: _amount, ...line }: NonNullable<ReturnType<typeof computeTax>['line']>) {
  return line;
}

type Story = 'refunded' | 'partly_refunded' | 'disputed' | 'lost' | 'won' | 'returned';
const STORIES: readonly Story[] = ['refunded', 'partly_refunded', 'disputed', 'lost', 'won', 'returned'];

/** The packs in the order in which they were bought. */
function tellStories(context: MockContext, customer: MockCustomer): void {
  const bought = [...customer.purchases.values()].filter(({ status }) => status === 'succeeded');
  STORIES.forEach((story, index) => {
    const purchase = bought[index];
    const place = customer.invoices.findIndex(({ id }) => id === purchase?.invoiceId);
    const invoice = customer.invoices[place];
    const lot = customer.wallet?.grants.find(({ purchaseId }) => purchaseId === purchase?.id);
    if (!purchase || !invoice || !lot || !customer.wallet) return;
    const { currency, exponent } = invoice.total;
    const zero = toMoney(0n, currency, exponent);
    const refundedMinor = story === 'refunded' ? BigInt(invoice.total.minor) : story === 'partly_refunded' ? 238n : 0n;
    const isTaken = story === 'refunded' || story === 'lost' || story === 'returned';
    const dispute = story === 'disputed' ? 'open' : story === 'lost' || story === 'won' ? story : null;
    const afterSale: AfterSale = {
      refunded: toMoney(refundedMinor, currency, exponent),
      disputed: dispute === 'open' || dispute === 'lost' ? invoice.total : zero,
      dispute,
      returned: story === 'returned',
      takenBack: toAmount(customer.wallet.unit, isTaken ? lot.amountMicro : 0n, exponent),
      frozen: story === 'disputed',
    };
    purchase.afterSale = afterSale;
    if (story === 'disputed') lot.frozenAt = context.now();
    if (isTaken && lot.remainingMicro > 0n)
      takeBack(context, customer.wallet, lot, { description: WORDS[story], invoiceId: invoice.id });
    const note = refundedMinor === 0n ? null : creditNote(context, invoice, refundedMinor);
    customer.invoices[place] = {
      ...invoice,
      dispute,
      amountRefunded: afterSale.refunded,
      ...(afterSale.returned && { status: 'uncollectible' as const, amountPaid: zero }),
      creditNotes:
        note === null ? [] : [{ id: note.id, number: note.number, issuedAt: note.issuedAt, total: note.total }],
    };
    if (note !== null) customer.invoices.push(note);
  });
}

const WORDS: Readonly<Record<'refunded' | 'lost' | 'returned', string>> = {
  refunded: 'Refunded',
  lost: 'Payment disputed',
  returned: 'Payment returned by the bank',
};

/** Of a part, with the tax in proportion. */
function creditNote(context: MockContext, invoice: Invoice, minor: bigint): Invoice {
  const share = (amount: Invoice['total']): bigint => (BigInt(amount.minor) * minor) / BigInt(invoice.total.minor);
  const taxMinor = share(invoice.tax);
  const negative = (value: bigint): Invoice['total'] => ({ ...invoice.total, minor: (-value).toString() });
  const at = new Date(Date.parse(invoice.issuedAt) + 2 * DAY_MS).toISOString();
  const description = `Refund of ${invoice.number ?? ''}: ${invoice.description}`;
  return {
    ...invoice,
    id: context.newId('inv'),
    number: context.nextInvoiceNumber(),
    type: 'credit_note',
    issuedAt: at,
    paidAt: at,
    description,
    lines: invoice.lines.slice(0, 1).map((line) => ({ ...line, description, amount: negative(minor - taxMinor) })),
    taxLines: invoice.taxLines.slice(0, 1).map((line) => ({ ...line, amount: negative(taxMinor) })),
    subtotal: negative(minor - taxMinor),
    tax: negative(taxMinor),
    total: negative(minor),
    amountPaid: negative(minor),
    purchaseId: null,
    correctsInvoiceId: invoice.id,
  };
}
