import type { SpendCap, SpendCapInput, SpendCapList, SpendCapsInput } from '../../contract/spend-caps.ts';
import type { Credits, Money } from '../../contract/money.ts';
import { bumpChange } from '../auto-top-up/evaluate.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { localDay, nextPeriodDay, startOfDay, type Day } from '../domain/local-time.ts';
import { toCredits, toMoney } from '../domain/micro.ts';
import { CREDITS, exponentOf, planOf, walletUnit } from '../domain/plan-standing.ts';
import { capState, NOTHING_SPENT, scopeKey, type SpendCapDefinition, type Spent } from '../domain/spend-cap.ts';
import { parseAmount, TopUpRefusal, walletAmount } from '../domain/top-up-rule.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import { createWallet, lockWallets, readCustomerState } from '../store/wallet-repository.ts';
import { readAccountSpend, readHeldCharge, readScopeSpend, readSpendCaps, toDefinition } from './read-spend-meter.ts';

/** 0: a cap is looked at in the transaction that charges. A hold that was given may be settled for what it was given. */
const ENFORCEMENT: SpendCapList['enforcement'] = { lagSeconds: 0, holds: 'counted_when_reserved' };

interface CapAccount {
  readonly customerId: string;
  readonly unit: string;
  readonly timeZone: string;
  readonly catalogue: Catalogue;
  readonly today: Day;
}

/** The caps on the unit of the customer's plan, with what was spent against them. Throws `DomainProblem` not_found. */
export async function listSpendCaps(billing: Billing, customerId: string): Promise<SpendCapList> {
  const { db } = billing.database;
  const account = await readAccountOf(billing, db, customerId);
  if (!account) return { items: [], enforcement: ENFORCEMENT };
  const caps = (await readSpendCaps(db, customerId, account.unit)).map(toDefinition);
  const scopes = caps.flatMap(({ dimension, value }) => (dimension && value !== null ? [{ dimension, value }] : []));
  const [spent, byScope, heldMicro] = await Promise.all([
    readAccountSpend(db, account),
    scopes.length === 0 ? new Map<string, Spent>() : readScopeSpend(db, account, scopes),
    readHeldCharge(db, customerId, account.unit),
  ]);
  const items = caps.map((cap) => describeCap(cap, { account, spent, byScope, heldMicro }));
  return { items, enforcement: ENFORCEMENT };
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
    await replaceCaps(billing, transaction, account, parseCaps(input, account));
    await bumpChange(transaction, customerId);
  });
  return listSpendCaps(billing, customerId);
}

async function replaceCaps(
  billing: Billing,
  transaction: BillingTransaction,
  { customerId, unit }: CapAccount,
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

async function readAccountOf(billing: Billing, executor: Executor, customerId: string): Promise<CapAccount | null> {
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

function parseCaps({ items }: SpendCapsInput, account: CapAccount): Omit<SpendCapDefinition, 'id'>[] {
  const caps = items.map((item, index) => parseCap(item, account, `items.${index}`));
  const names = caps.map(({ period, mode, dimension, value }) => JSON.stringify([period, mode, dimension, value]));
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (repeated === -1) return caps;
  throw new DomainProblem('invalid_request', { param: `items.${repeated}`, detail: 'This cap comes twice.' });
}

function parseCap(
  input: SpendCapInput,
  { unit, catalogue }: CapAccount,
  param: string,
): Omit<SpendCapDefinition, 'id'> {
  try {
    const limitMicro = parseAmount(input.limit, unit, catalogue, `${param}.limit`);
    if (limitMicro < 0n) throw new DomainProblem('invalid_request', { param: `${param}.limit` });
    const { dimension = null, value = null } = input.scope ?? {};
    return { period: input.period, mode: input.mode, limitMicro, dimension, value };
  } catch (error) {
    throw error instanceof TopUpRefusal ? new DomainProblem(error.code, error.fields) : error;
  }
}

function describeCap(
  cap: SpendCapDefinition,
  facts: {
    readonly account: CapAccount;
    readonly spent: Spent;
    readonly byScope: ReadonlyMap<string, Spent>;
    readonly heldMicro: bigint;
  },
): SpendCap {
  const { account } = facts;
  const { unit, catalogue, timeZone, today } = account;
  const { period, mode, limitMicro, dimension, value } = cap;
  const isOfEach = dimension !== null && value === null;
  const spent =
    dimension === null || value === null
      ? facts.spent
      : (facts.byScope.get(scopeKey(dimension, value)) ?? NOTHING_SPENT);
  const spentMicro = spent[period];
  return {
    period,
    mode,
    limit: chargeable(limitMicro, unit, catalogue),
    scope: dimension === null ? null : { dimension, value },
    spent: isOfEach ? null : walletAmount(unit, spentMicro, catalogue),
    held: dimension === null ? walletAmount(unit, facts.heldMicro, catalogue) : null,
    state: isOfEach ? null : capState(spentMicro, limitMicro),
    belowCurrentSpend: !isOfEach && spentMicro > limitMicro,
    resetsAt: startOfDay(nextPeriodDay(today, period), timeZone).toISOString(),
  };
}

function chargeable(micro: bigint, unit: string, catalogue: Catalogue): Money | Credits {
  if (unit === CREDITS) return toCredits(micro);
  const exponent = exponentOf(catalogue, unit);
  return toMoney(micro / 10n ** BigInt(6 - exponent), unit, exponent);
}
