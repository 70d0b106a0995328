import type { InvoiceImport, Money } from 'billing-portal-contract';
import type { SeedPlan } from './seed-plan.ts';

type ImportedInvoice = InvoiceImport['invoices'][number];

const DAY_MS = 86_400_000;
const DUE_DAYS = 14;
const EXPONENTS: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 };
const PLAN_NAMES: Readonly<Record<string, string>> = {
  starter: 'Starter',
  pro: 'Pro',
  flex: 'Flex',
  business: 'Business',
  scale: 'Scale',
};

/** Start of the current period, or of the one `monthsAgo` before it. */
export function periodStart(plan: SeedPlan, base: Date, monthsAgo: number): Date {
  const start = new Date(base.getTime() - plan.periodDays * DAY_MS);
  // The 28th exists in every month, so that no two periods begin in the same one.
  start.setUTCDate(Math.min(start.getUTCDate(), 28));
  start.setUTCMonth(start.getUTCMonth() - monthsAgo);
  return start;
}

/** One invoice per month for the plan, the newest at the start of the current period. */
export function monthlyInvoices(plan: SeedPlan, base: Date): ImportedInvoice[] {
  const { months, subtotal, tax, lastIsOpen } = plan.invoices;
  return Array.from({ length: months }, (_, monthsAgo) => {
    const issuedAt = periodStart(plan, base, monthsAgo);
    const isOpen = lastIsOpen === true && monthsAgo === 0;
    return {
      externalId: `plan-${months - monthsAgo}`,
      number: `HS-${issuedAt.getUTCFullYear()}-${String(months - monthsAgo).padStart(4, '0')}`,
      type: 'recurring',
      status: isOpen ? 'outstanding' : 'paid',
      issuedAt: issuedAt.toISOString(),
      // An open one is overdue already: that is why the customer is past due.
      dueAt: new Date(issuedAt.getTime() + (isOpen ? DUE_DAYS / 7 : DUE_DAYS) * DAY_MS).toISOString(),
      paidAt: isOpen ? null : issuedAt.toISOString(),
      description: `${PLAN_NAMES[plan.plan] ?? plan.plan} plan`,
      ...amounts(plan, subtotal, tax),
    };
  });
}

/** Small purchases at another system, two a day, back over the years. */
export function archiveInvoices(plan: SeedPlan, base: Date): ImportedInvoice[] {
  const { archive } = plan;
  if (!archive) return [];
  return Array.from({ length: archive.count }, (_, index) => {
    const issuedAt = new Date(base.getTime() - (plan.periodDays + (index + 1) / 2) * DAY_MS).toISOString();
    return {
      externalId: `archive-${archive.count - index}`,
      number: `VP-${String(archive.count - index).padStart(6, '0')}`,
      type: 'credit_purchase',
      status: 'paid',
      issuedAt,
      dueAt: null,
      paidAt: issuedAt,
      description: '500 credits',
      ...amounts(plan, archive.subtotal, archive.tax),
    };
  });
}

function amounts(plan: SeedPlan, subtotal: string, tax: string): Pick<ImportedInvoice, 'subtotal' | 'tax' | 'total'> {
  const currency = plan.customer.currency ?? 'EUR';
  const money = (minor: bigint): Money => ({ minor: minor.toString(), currency, exponent: EXPONENTS[currency] ?? 2 });
  const [subtotalMinor, taxMinor] = [BigInt(subtotal), BigInt(tax)];
  return { subtotal: money(subtotalMinor), tax: money(taxMinor), total: money(subtotalMinor + taxMinor) };
}
