/** Lots in, lots out. The same pure rules as the server's decide which lot is used first and when an allowance resets. */
import type { ActivityEntry, GrantSource } from 'billing-portal-contract';
import { burn, isExpired, PRIORITY, totalUsableMicro } from '../../server/domain/burn.ts';
import { allowanceAt, planOf, walletUnit } from '../../server/domain/plan-standing.ts';
import { isChangeDue, standingAt } from '../../server/domain/subscription-state.ts';
import type { MockContext } from './context.ts';
import type { MockCustomer, MockGrant, MockSubscription, MockWallet } from './state.ts';

export interface LotInput {
  readonly source: GrantSource;
  readonly amountMicro: bigint;
  readonly expiresAt: Date | null;
  readonly description: string;
  readonly entryType: ActivityEntry['type'];
  readonly purchaseId?: string;
  readonly invoiceId?: string;
  readonly periodStart?: Date;
  /** Now when absent. */
  readonly effectiveAt?: Date;
}

/** Adds a lot in full and pays a debt out of it at once, as the server does. */
export function addLot(context: MockContext, wallet: MockWallet, input: LotInput): void {
  const now = context.now();
  wallet.grants.push({
    id: context.newId('grant'),
    source: input.source,
    priority: PRIORITY[input.source],
    amountMicro: input.amountMicro,
    remainingMicro: input.amountMicro,
    heldMicro: 0n,
    effectiveAt: input.effectiveAt ?? now,
    expiresAt: input.expiresAt,
    voidedAt: null,
    frozenAt: null,
    description: input.description,
    purchaseId: input.purchaseId ?? null,
    periodStart: input.periodStart ?? null,
  });
  wallet.lastRefillMicro = input.amountMicro;
  record(context, wallet, input.entryType, input.description, input.amountMicro, input.invoiceId ?? null);
  if (wallet.debtMicro > 0n) {
    const { parts, shortMicro } = burn(wallet.grants, wallet.debtMicro, now);
    takeFromLots(wallet, parts);
    wallet.debtMicro = shortMicro;
  }
}

/**
 * Uses `micro` of the lots. What they cannot cover becomes debt when `debtAllowedMicro` leaves room for it; otherwise
 * nothing happens, and the answer is what is missing.
 */
export function spend(
  context: MockContext,
  wallet: MockWallet,
  micro: bigint,
  options: { readonly description: string; readonly debtAllowedMicro: bigint },
): { readonly shortMicro: bigint } {
  const { parts, shortMicro } = burn(wallet.grants, micro, context.now());
  const room = options.debtAllowedMicro - wallet.debtMicro;
  if (shortMicro > (room > 0n ? room : 0n)) return { shortMicro: shortMicro - (room > 0n ? room : 0n) };
  takeFromLots(wallet, parts);
  wallet.debtMicro += shortMicro;
  if (micro > 0n) record(context, wallet, 'usage', options.description, -micro, null);
  return { shortMicro: 0n };
}

/** Takes a whole unused lot out again, because its money goes back. */
export function takeBack(
  context: MockContext,
  wallet: MockWallet,
  lot: MockGrant,
  because: { readonly description: string; readonly invoiceId: string },
): void {
  record(context, wallet, 'refund', because.description, -lot.remainingMicro, because.invoiceId);
  lot.remainingMicro = 0n;
}

/** What can be spent now: lots in force, minus the debt. */
export function availableMicro(wallet: MockWallet, now: Date): bigint {
  return totalUsableMicro(wallet.grants, now) - wallet.debtMicro;
}

/** The wallet of that unit; made when the customer never had one. The one that is not in use any more is kept. */
export function walletOf(customer: MockCustomer, unit: string): MockWallet {
  if (customer.wallet?.unit === unit) return customer.wallet;
  const found = customer.otherWallets.findIndex((wallet) => wallet.unit === unit);
  const [parked] = found < 0 ? [] : customer.otherWallets.splice(found, 1);
  if (customer.wallet) customer.otherWallets.push(customer.wallet);
  customer.wallet = parked ?? {
    unit,
    grants: [],
    entries: [],
    debtMicro: 0n,
    lastRefillMicro: 0n,
    settledPurchases: 0,
  };
  return customer.wallet;
}

/** Ends the plan's lots before their time. Answers what was left of them. */
export function closePlanLots(context: MockContext, wallet: MockWallet): bigint {
  const now = context.now();
  let unusedMicro = 0n;
  for (const grant of wallet.grants) {
    if (grant.source !== 'plan' || isExpired(grant, now)) continue;
    unusedMicro += grant.remainingMicro;
    const lost = grant.remainingMicro;
    grant.remainingMicro = 0n;
    grant.expiresAt = now;
    if (lost > 0n) record(context, wallet, 'reset', grant.description, -lost, null);
  }
  return unusedMicro;
}

/** Writes down what time alone has done: lots that ran out, and the allowance of a period that has begun and is paid. */
export function catchUp(context: MockContext, customer: MockCustomer): void {
  const { subscription } = customer;
  const now = context.now();
  if (subscription) settleScheduled(context, customer, subscription, now);
  const { wallet } = customer;
  if (!wallet) return;
  for (const grant of wallet.grants) {
    if (!isExpired(grant, now) || grant.remainingMicro === 0n) continue;
    const lost = grant.remainingMicro;
    grant.remainingMicro = 0n;
    const type = grant.source === 'plan' ? 'reset' : 'expiry';
    record(context, wallet, type, grant.description, -lost, null);
  }
  if (!subscription) return;
  const allowance = allowanceAt(context.catalogue, subscription, customer.currency, now);
  if (!allowance) return;
  const { start, end } = allowance.period;
  if (wallet.grants.some((grant) => grant.periodStart?.getTime() === start.getTime())) return;
  addLot(context, wallet, {
    source: 'plan',
    amountMicro: allowance.amountMicro,
    expiresAt: end,
    description: planOf(context.catalogue, subscription)?.name ?? subscription.planKey,
    entryType: 'plan_allowance',
    periodStart: start,
  });
}

/** A scheduled change or the end of a subscription is in force from its moment on. */
function settleScheduled(
  context: MockContext,
  customer: MockCustomer,
  subscription: MockSubscription,
  now: Date,
): void {
  if (!isChangeDue(subscription, now)) return;
  Object.assign(subscription, standingAt(context.catalogue, subscription, now));
  const plan = planOf(context.catalogue, subscription);
  if (plan) walletOf(customer, walletUnit(plan, customer.currency));
}

function takeFromLots(
  wallet: MockWallet,
  parts: readonly { readonly grantId: string; readonly amountMicro: bigint }[],
): void {
  for (const part of parts) {
    const grant = wallet.grants.find((candidate) => candidate.id === part.grantId);
    if (!grant) throw new Error(`There is no lot ${part.grantId}.`);
    grant.remainingMicro -= part.amountMicro;
  }
}

function record(
  context: MockContext,
  wallet: MockWallet,
  type: ActivityEntry['type'],
  description: string,
  changeMicro: bigint,
  invoiceId: string | null,
): void {
  const before = wallet.entries.at(-1)?.balanceAfterMicro ?? 0n;
  wallet.entries.push({
    id: context.newId('entry'),
    at: context.now(),
    type,
    description,
    changeMicro,
    balanceAfterMicro: before + changeMicro,
    invoiceId,
  });
}

/** What must hold at every moment, in words; empty when it does. */
export function walletViolations(wallet: MockWallet): string[] {
  const violations: string[] = [];
  const lots = wallet.grants.reduce((sum, grant) => sum + grant.remainingMicro, 0n);
  const journal = wallet.entries.reduce((sum, entry) => sum + entry.changeMicro, 0n);
  if (lots - wallet.debtMicro !== journal)
    violations.push(`lots ${lots} - debt ${wallet.debtMicro} ≠ journal ${journal}`);
  const last = wallet.entries.at(-1)?.balanceAfterMicro ?? 0n;
  if (last !== journal) violations.push(`balance after the last entry ${last} ≠ journal ${journal}`);
  if (wallet.debtMicro < 0n) violations.push(`debt ${wallet.debtMicro} < 0`);
  if (wallet.debtMicro > 0n && lots > 0n) violations.push(`debt ${wallet.debtMicro} beside lots of ${lots}`);
  for (const grant of wallet.grants) {
    if (grant.remainingMicro < 0n || grant.remainingMicro > grant.amountMicro) {
      violations.push(`lot ${grant.id} has ${grant.remainingMicro} of ${grant.amountMicro}`);
    }
  }
  return violations;
}
