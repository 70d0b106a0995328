/** What stands on a bill of the cycle. Read under the lock of the customer's wallets. */
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { wordedLine } from '../domain/line-wording.ts';
import { SUBSCRIPTION_LANE, type Offer, type OfferLine } from '../domain/offer.ts';
import { exponentOf, overdraftMicro, planOf, usagePeriod } from '../domain/plan-standing.ts';
import type { HeldSubscription } from '../domain/subscription-state.ts';
import { planDiscountLine, readPlanDiscount } from '../promotions/plan-discount.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { billDebt } from './bill-debt.ts';
import { customerCredit } from './customer-credit.ts';
import { writeRenewalTerms, type RenewalTerms } from './renewal-terms.ts';
import { overageLines, readUnbilledUsage, type UnbilledUsage } from './unbilled-usage.ts';

export interface BillInput {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly customer: Row<'customer'>;
  readonly wallets: readonly Row<'wallet'>[];
  /** The subscription as it was in the period that has ended. */
  readonly ended: HeldSubscription;
  /** Usage of periods that started before it is billed. */
  readonly usageBefore: Date;
  /** Of the coming period; none on a last bill. */
  readonly recurring: readonly OfferLine[];
  /** The wallet of the plan from now on. */
  readonly unit: string;
  readonly invoiceType: 'recurring' | 'overage' | 'one_time_payment';
  readonly terms: RenewalTerms;
}

export interface Bill {
  readonly offer: Offer;
  readonly usage: readonly UnbilledUsage[];
  readonly customerCreditMinor: bigint;
  /** The code whose discount stands on it. */
  readonly promotionKey: string | null;
}

/** `null`: there is nothing to bill, not even an amount of zero. */
export async function makeBill(input: BillInput): Promise<Bill | null> {
  const { billing, transaction, customer } = input;
  const catalogue = await billing.catalogue();
  const exponent = exponentOf(catalogue, customer.currency);
  const usage = await readUnbilledUsage(transaction, {
    customerId: customer.customer_id,
    before: input.usageBefore,
  });
  const periodEnd = (start: Date) => usageEnd(catalogue, input.ended, start, input.usageBefore);
  const debt = debtOf(input, catalogue, exponent);
  const discount = await discountOf(input, catalogue);
  const lines = [
    ...input.recurring,
    ...(discount ? [discount.line] : []),
    ...overageLines(usage, { catalogue, exponent, periodEnd }),
    ...(debt ? [debt.line] : []),
  ];
  if (lines.length === 0) return null;
  const customerCreditMinor = await creditFor(input, lines);
  const offer: Offer = {
    ok: true,
    kind: 'renewal',
    invoiceType: input.invoiceType,
    lane: SUBSCRIPTION_LANE,
    unit: debt ? customer.currency : input.unit,
    lines:
      customerCreditMinor === 0n
        ? lines
        : [...lines, wordedLine('customer_credit', 'credit_used', -customerCreditMinor)],
    credit: debt?.creditMicro ?? 0n,
    persists: true,
    expiresAfterDays: null,
    pack: null,
    limits: 'engine',
    terms: writeRenewalTerms(input.terms),
  };
  return { offer, usage, customerCreditMinor, promotionKey: discount?.key ?? null };
}

/** Off the plan, its seats and add-ons; never off what was used. */
async function discountOf({ transaction, customer, ended, recurring }: BillInput, catalogue: Catalogue) {
  const { customer_id: customerId, currency } = customer;
  const discount = await readPlanDiscount(transaction, catalogue, { customerId, planKey: ended.planKey });
  const recurringMinor = recurring.reduce((sum, line) => sum + line.amountMinor, 0n);
  const line = discount && planDiscountLine(catalogue, discount, currency, recurringMinor);
  return discount && line ? { key: discount.key, line } : null;
}

function debtOf({ ended, wallets, customer }: BillInput, catalogue: Catalogue, exponent: number) {
  const plan = planOf(catalogue, ended);
  const wallet = wallets.find(({ unit }) => unit === customer.currency);
  if (!plan || !wallet) return null;
  return billDebt({
    catalogue,
    customer: { country: customer.country, region: customer.region, taxId: customer.tax_id },
    debtMicro: wallet.debt_micro,
    // What was agreed, whatever the standing is by now.
    overdraftMicro: overdraftMicro(plan, { ...ended, status: 'active' }, customer.currency),
    exponent,
  });
}

async function creditFor({ billing, transaction, customer }: BillInput, lines: readonly OfferLine[]): Promise<bigint> {
  const dueMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0n);
  const availableMinor = await customerCredit.available(transaction, {
    customerId: customer.customer_id,
    currency: customer.currency,
    now: billing.now(),
  });
  return availableMinor < dueMinor ? availableMinor : dueMinor;
}

function usageEnd(catalogue: Catalogue, ended: HeldSubscription, start: Date, limit: Date): Date {
  const plan = planOf(catalogue, ended);
  const end = plan ? usagePeriod(plan, ended.anchorAt, start).end : limit;
  return end < limit ? end : limit;
}
