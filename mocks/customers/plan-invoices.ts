import type { Invoice } from 'billing-portal-contract';
import { decimalToMinor, toMoney } from '../../server/domain/micro.ts';
import type { Period } from '../../server/domain/periods.ts';
import { exponentOf, planOf } from '../../server/domain/plan-standing.ts';
import { computeTax, taxPlace } from '../../server/domain/tax.ts';
import type { MockContext } from '../world/context.ts';
import { partiesOf } from '../world/invoices.ts';
import type { MockCustomer } from '../world/state.ts';

/** The invoice of one period of the plan; on a free plan there is none. An unpaid one leaves the customer past due. */
export function issuePlanInvoice(
  context: MockContext,
  customer: MockCustomer,
  period: Period,
  isUnpaid: boolean,
): void {
  const { subscription, currency } = customer;
  const plan = subscription && planOf(context.catalogue, subscription);
  const price = plan?.price?.[currency];
  const place = taxPlace(context.catalogue, customer);
  if (!subscription || price === undefined || !place) return;
  const exponent = exponentOf(context.catalogue, currency);
  const amountMinor = decimalToMinor(price, exponent);
  const tax = computeTax({ ...place, amountMinor, behaviour: context.catalogue.tax.behaviour });
  const money = (minor: bigint): Invoice['total'] => toMoney(minor, currency, exponent);
  const issuedAt = period.start.toISOString();
  const invoice: Invoice = {
    id: context.newId('inv'),
    number: context.nextInvoiceNumber(),
    type: 'recurring',
    status: isUnpaid ? 'outstanding' : 'paid',
    overdue: isUnpaid,
    issuedAt,
    dueAt: issuedAt,
    paidAt: isUnpaid ? null : issuedAt,
    lines: [
      {
        type: 'plan',
        description: plan?.name ?? subscription.planKey,
        quantity: 1,
        amount: money(tax.netMinor),
        periodStart: issuedAt,
        periodEnd: period.end.toISOString(),
      },
    ],
    subtotal: money(tax.netMinor),
    tax: money(tax.taxMinor),
    taxLines: tax.line ? [taxLine(tax.line, money)] : [],
    total: money(tax.totalMinor),
    amountPaid: money(isUnpaid ? 0n : tax.totalMinor),
    payable: isUnpaid,
    amountRefunded: money(0n),
    dispute: null,
    description: plan?.name ?? subscription.planKey,
    purchaseId: null,
    correctsInvoiceId: null,
    creditNotes: [],
    ...partiesOf(context, customer),
  };
  customer.invoices.unshift(invoice);
  if (isUnpaid) {
    subscription.pastDueInvoiceId = invoice.id;
    subscription.paidUntil = period.start;
  }
}

function taxLine(
  line: NonNullable<ReturnType<typeof computeTax>['line']>,
  money: (minor: bigint) => Invoice['total'],
): Invoice['taxLines'][number] {
  const { amountMinor, ...rest } = line;
  return { ...rest, amount: money(amountMinor) };
}
