import type { InvoiceImport, OperatorCustomer } from 'billing-portal-contract';
import { OperatorProblem, type OperatorClient } from '../operator-client.ts';
import { archiveInvoices, monthlyInvoices, periodStart } from './seed-invoices.ts';
import { setLimits } from './seed-limits.ts';
import type { SeededUsage, SeedPlan } from './seed-plan.ts';

const DAY_MS = 86_400_000;
const IMPORT_BATCH = 500;
const MICRO_DIGITS = 6;

/**
 * Makes one customer, through the operator API alone. It may be stopped anywhere and run again: every step has an id of its own
 * and all times count from the moment the customer was made. The email address comes last and says that all of it is there.
 * Answers false when there was nothing left to do.
 */
export async function seedCustomer(operator: OperatorClient, plan: SeedPlan): Promise<boolean> {
  const { customer } = plan;
  const known = await find(operator, customer.externalId);
  if (known?.email) return false;
  const { email, ...unfinished } = customer;
  const { createdAt } = await operator.call<OperatorCustomer>('PUT', '/customers', unfinished);
  const base = new Date(createdAt);
  const anchorAt = periodStart(plan, base, Math.max(0, plan.invoices.months - 1)).toISOString();
  const subscription = { customer: customer.externalId, plan: plan.plan, anchorAt };
  const trialDaysLeft = plan.subscription?.trialDaysLeft;
  await operator.call('PUT', '/subscriptions', {
    ...subscription,
    ...(plan.subscription?.status === undefined ? {} : { status: plan.subscription.status }),
    ...(trialDaysLeft === undefined ? {} : { trialEndsAt: daysBefore(base, -trialDaysLeft).toISOString() }),
  });
  if (plan.card !== null) {
    await operator.call('POST', '/sandbox/cards', { customer: customer.externalId, testCard: plan.card });
  }
  await giveGifts(operator, plan);
  for (const usage of plan.usage) await use(operator, plan, usage, base);
  await importInvoices(operator, plan, base);
  if (plan.endsAs) await operator.call('PUT', '/subscriptions', { ...subscription, status: plan.endsAs });
  if (plan.limits) await setLimits(operator, customer.externalId, plan.limits);
  await operator.call('PUT', '/customers', { ...unfinished, email });
  return true;
}

async function find(operator: OperatorClient, externalId: string): Promise<OperatorCustomer | null> {
  try {
    return await operator.call<OperatorCustomer>('GET', `/customers/${externalId}`);
  } catch (error) {
    if (error instanceof OperatorProblem && error.problem.code === 'not_found') return null;
    throw error;
  }
}

async function giveGifts(operator: OperatorClient, { customer, gifts = [] }: SeedPlan): Promise<void> {
  for (const { id, unit, amount, reason, source } of gifts) {
    await operator.call('POST', '/adjustments', {
      customer: customer.externalId,
      adjustmentId: `seed-${id}`,
      unit,
      micro: toMicro(amount),
      reason,
      source,
    });
  }
}

/** Evenly over the days, with a few hours more or less, and never later than now. */
async function use(operator: OperatorClient, { customer }: SeedPlan, usage: SeededUsage, base: Date): Promise<void> {
  for (let index = 0; index < usage.events; index += 1) {
    const hoursAside = ((index * 7) % 11) - 5;
    const daysAgo = (usage.overDays * (usage.events - index)) / usage.events;
    const occurredMs = daysBefore(base, daysAgo).getTime() + (hoursAside * DAY_MS) / 24;
    await operator.call('POST', '/usage', {
      customer: customer.externalId,
      eventId: `seed-${usage.feature}-${index}`,
      feature: usage.feature,
      quantity: String(usage.quantityEach),
      occurredAt: new Date(Math.min(occurredMs, base.getTime())).toISOString(),
    });
  }
}

async function importInvoices(operator: OperatorClient, plan: SeedPlan, base: Date): Promise<void> {
  const invoices = [...monthlyInvoices(plan, base), ...archiveInvoices(plan, base)];
  for (let start = 0; start < invoices.length; start += IMPORT_BATCH) {
    const body: InvoiceImport = {
      customer: plan.customer.externalId,
      invoices: invoices.slice(start, start + IMPORT_BATCH),
    };
    await operator.call('POST', '/invoice-imports', body);
  }
}

function daysBefore(base: Date, days: number): Date {
  return new Date(base.getTime() - days * DAY_MS);
}

/** '25.00' → '25000000'. */
function toMicro(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(MICRO_DIGITS, '0')).toString();
}
