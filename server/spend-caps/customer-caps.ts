import type { SpendCapList, SpendCapsInput } from '../../contract/spend-caps.ts';
import { bumpChange } from '../auto-top-up/evaluate.ts';
import type { Billing } from '../context.ts';
import { localDay } from '../domain/local-time.ts';
import { planOf, walletUnit } from '../domain/plan-standing.ts';
import type { SpendCapDefinition, Spent } from '../domain/spend-cap.ts';
import {
  CAP_ENFORCEMENT,
  describeCap,
  describeSpentNow,
  parseCaps,
  type CapAccount,
} from '../domain/spend-cap-view.ts';
import { TopUpRefusal } from '../domain/top-up-rule.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import { createWallet, lockWallets, readCustomerState } from '../store/wallet-repository.ts';
import { readAccountSpend, readHeldCharge, readScopeSpend, readSpendCaps, toDefinition } from './read-spend-meter.ts';

interface CustomerCapAccount extends CapAccount {
  readonly customerId: string;
}

/** The caps on the unit of the customer's plan, with what was spent against them. Throws `DomainProblem` not_found. */
export async function listSpendCaps(billing: Billing, customerId: string): Promise<SpendCapList> {
  const { db } = billing.database;
  const account = await readAccountOf(billing, db, customerId);
  if (!account) return { items: [], spentNow: null, enforcement: CAP_ENFORCEMENT };
  const caps = (await readSpendCaps(db, customerId, account.unit)).map(toDefinition);
  const scopes = caps.flatMap(({ dimension, value }) => (dimension && value !== null ? [{ dimension, value }] : []));
  const [spent, byScope, heldMicro] = await Promise.all([
    readAccountSpend(db, account),
    scopes.length === 0 ? new Map<string, Spent>() : readScopeSpend(db, account, scopes),
    readHeldCharge(db, customerId, account.unit),
  ]);
  const items = caps.map((cap) => describeCap(cap, { account, spent, byScope, heldMicro }));
  return { items, spentNow: describeSpentNow(spent, account), enforcement: CAP_ENFORCEMENT };
}

/**
 * Replaces all caps. They hold from the next usage on. Throws `DomainProblem`: not_found, subscription_required, invalid_request,
 * currency_mismatch.
 */
export async function putSpendCaps(billing: Billing, customerId: string, input: SpendCapsInput): Promise<SpendCapList> {
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const account = await readAccountOf(billing, transaction, customerId);
    if (!account) throw new DomainProblem('subscription_required');
    await createWallet(transaction, customerId, account.unit);
    await lockWallets(transaction, customerId);
    await replaceCaps(billing, transaction, account, parsed(input, account));
    await bumpChange(transaction, customerId);
  });
  return listSpendCaps(billing, customerId);
}

async function replaceCaps(
  billing: Billing,
  transaction: BillingTransaction,
  { customerId, unit }: CustomerCapAccount,
  caps: readonly Omit<SpendCapDefinition, 'id'>[],
): Promise<void> {
  await transaction.deleteFrom('spend_cap').where('customer_id', '=', customerId).where('unit', '=', unit).execute();
  if (caps.length > 0) {
    await transaction
      .insertInto('spend_cap')
      .values(
        caps.map(({ period, mode, limitMicro, dimension, value }) => ({
          customer_id: customerId,
          id: billing.newId(),
          unit,
          period,
          mode,
          limit_micro: limitMicro,
          dimension,
          value,
          created_at: billing.now(),
        })),
      )
      .execute();
  }
  await transaction
    .updateTable('wallet')
    .set({ has_spend_caps: caps.length > 0 })
    .where('customer_id', '=', customerId)
    .where('unit', '=', unit)
    .execute();
}

async function readAccountOf(
  billing: Billing,
  executor: Executor,
  customerId: string,
): Promise<CustomerCapAccount | null> {
  const catalogue = await billing.catalogue();
  const now = billing.now();
  const state = await readCustomerState(executor, customerId, { catalogue, now });
  if (!state) throw new DomainProblem('not_found');
  const plan = state.standing && planOf(catalogue, state.standing);
  if (!plan) return null;
  const { timeZone } = state;
  const unit = walletUnit(plan, state.currency);
  return { customerId, unit, timeZone, catalogue, today: localDay(now, timeZone) };
}

function parsed(input: SpendCapsInput, account: CapAccount): Omit<SpendCapDefinition, 'id'>[] {
  try {
    return parseCaps(input.items, account);
  } catch (error) {
    throw error instanceof TopUpRefusal ? new DomainProblem(error.code, error.fields) : error;
  }
}
