import type { Invoice, InvoiceType } from 'billing-portal-contract';
import { toMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import { computeTax, taxPlace } from '../../server/domain/tax.ts';
import type { MockContext } from '../world/context.ts';
import { partiesOf } from '../world/invoices.ts';
import type { InvoiceArchive, MockCustomer } from '../world/state.ts';

const HOUR_MS = 3_600_000;
/** Before the history that was lived through. */
const ARCHIVE_ENDS_HOURS_AGO = 110 * 24;
const HOURS_APART = 17;
const LONGEST_HOURS = 8 * 365 * 24;
const ARCHIVE_ID = /^inv_archive_(\d+)$/;

const TYPES: readonly { readonly type: InvoiceType; readonly description: string; readonly amountMinor: bigint }[] = [
  { type: 'credit_purchase', description: 'Small', amountMinor: 800n },
  { type: 'credit_purchase', description: 'Medium', amountMinor: 2_800n },
  { type: 'recurring', description: 'Pro', amountMinor: 3_900n },
  { type: 'credit_purchase', description: 'Large', amountMinor: 12_000n },
  { type: 'credit_purchase', description: 'Small', amountMinor: 800n },
];

/** Thousands of old invoices. Each is put together whenever somebody looks at it, so that many weigh no more than few. */
export function invoiceArchive(context: MockContext, customer: MockCustomer, count: number): InvoiceArchive {
  const numberAt = context.takeInvoiceNumbers(count);
  const now = context.now().getTime();
  // As many as there are, as far back as a company can look.
  const hoursApart = Math.min(HOURS_APART, LONGEST_HOURS / count);
  return {
    count,
    at(index) {
      if (index < 0 || index >= count) throw new RangeError(`The archive has no invoice ${index}.`);
      const at = new Date(now - (ARCHIVE_ENDS_HOURS_AGO + index * hoursApart) * HOUR_MS);
      return archivedInvoice(context, customer, { number: numberAt(count - 1 - index), index, at });
    },
    indexOf(id) {
      const index = Number(ARCHIVE_ID.exec(id)?.[1] ?? count);
      return index < count ? index : null;
    },
  };
}

function archivedInvoice(
  context: MockContext,
  customer: MockCustomer,
  { number, index, at }: { readonly number: string; readonly index: number; readonly at: Date },
): Invoice {
  const kind = TYPES[index % TYPES.length] ?? { type: 'recurring', description: 'Pro', amountMinor: 3_900n };
  const exponent = exponentOf(context.catalogue, customer.currency);
  const money = (minor: bigint): Invoice['total'] => toMoney(minor, customer.currency, exponent);
  const place = taxPlace(context.catalogue, customer) ?? { rate: null, jurisdiction: '', reverseCharge: false };
  const tax = computeTax({ ...place, amountMinor: kind.amountMinor, behaviour: context.catalogue.tax.behaviour });
  // A few were never collected, as in every real list.
  const status = index % 97 === 96 ? 'void' : 'paid';
  const issuedAt = at.toISOString();
  return {
    id: `inv_archive_${String(index).padStart(5, '0')}`,
    number,
    type: kind.type,
    status,
    overdue: false,
    issuedAt,
    dueAt: null,
    paidAt: status === 'paid' ? issuedAt : null,
    lines: [
      {
        type: kind.type === 'recurring' ? 'plan' : 'credit_pack',
        description: kind.description,
        quantity: 1,
        amount: money(tax.netMinor),
        periodStart: null,
        periodEnd: null,
      },
    ],
    subtotal: money(tax.netMinor),
    tax: money(tax.taxMinor),
    taxLines: tax.line
      ? [
          {
            name: tax.line.name,
            ratePercent: tax.line.ratePercent,
            jurisdiction: tax.line.jurisdiction,
            inclusive: tax.line.inclusive,
            reverseCharge: tax.line.reverseCharge,
            amount: money(tax.line.amountMinor),
          },
        ]
      : [],
    total: money(tax.totalMinor),
    amountPaid: money(status === 'paid' ? tax.totalMinor : 0n),
    payable: false,
    amountRefunded: money(0n),
    dispute: null,
    description: kind.description,
    purchaseId: null,
    correctsInvoiceId: null,
    creditNotes: [],
    ...partiesOf(context, customer),
  };
}
