import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { insufficientCode, shortfallOf, type Assessment, type UsageQuestion } from '../domain/check.ts';
import { usageTerms, type UsageRefusal, type UsageTerms } from '../domain/usage-terms.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import {
  createWallet,
  lockWallets,
  readUsageState,
  type CustomerState,
  type UsageState,
} from '../store/wallet-repository.ts';
import { openWallet } from './load-wallet.ts';
import type { OpenWallet } from './open-wallet.ts';

/** What capacity needs of the application context. */
export type CapacityContext = Pick<Billing, 'database' | 'catalogue' | 'newId'>;

export interface UsageRequest {
  readonly customerId: string;
  readonly eventId: string;
  readonly featureKey: string;
  readonly quantity: bigint;
  readonly catalogue: Catalogue;
  readonly now: Date;
  readonly newId: () => string;
}

/** What was read after the lock, and the locked wallet that the feature is paid from, unless the feature is refused. */
export interface LockedCustomer {
  readonly state: CustomerState & UsageState;
  readonly usage:
    | { readonly refusal: UsageRefusal }
    | { readonly refusal: null; readonly terms: UsageTerms; readonly row: Row<'wallet'> };
}

export interface UsageSession {
  readonly state: CustomerState & UsageState;
  readonly wallet: OpenWallet;
  readonly question: UsageQuestion;
  readonly terms: UsageTerms;
}

export type Assessed = Exclude<Assessment, { outcome: 'refused' }>;

/** The lock comes first, in a statement of its own. Throws `DomainProblem` not_found. */
export async function lockCustomer(transaction: BillingTransaction, request: UsageRequest): Promise<LockedCustomer> {
  const { customerId, featureKey, eventId } = request;
  const wallets = await lockWallets(transaction, customerId);
  const state = await readUsageState(transaction, customerId, featureKey, eventId);
  if (!state) throw new DomainProblem('not_found');
  const usage = usageTerms({ ...request, standing: state.standing, currency: state.currency });
  if (usage.refusal !== null) return { state, usage };
  const row = wallets.find(({ unit }) => unit === usage.terms.unit);
  if (row) return { state, usage: { ...usage, row } };
  // What was read without the lock counts for nothing: from the start, now that there is something to lock.
  await createWallet(transaction, customerId, usage.terms.unit);
  return lockCustomer(transaction, request);
}

/** Opens the wallet that the feature is paid from. Throws `DomainProblem` subscription_required or feature_not_in_plan. */
export async function openUsage(
  transaction: BillingTransaction,
  { state, usage }: LockedCustomer,
  request: UsageRequest,
): Promise<UsageSession> {
  const { catalogue, now, newId } = request;
  if (usage.refusal !== null) throw new DomainProblem(usage.refusal);
  const { terms, row } = usage;
  const wallet = await openWallet(transaction, { row, state, catalogue, now, newId });
  const isThisPeriod = state.used?.periodStart.getTime() === terms.period.start.getTime();
  const usedQuantity = isThisPeriod ? (state.used?.quantity ?? 0n) : 0n;
  const { currency, standing } = state;
  const { availableMicro } = wallet;
  return { state, wallet, terms, question: { ...request, standing, currency, usedQuantity, availableMicro } };
}

/** Throws the problem that says why the usage is refused. */
export function accept(question: UsageQuestion, assessment: Assessment): Assessed {
  switch (assessment.outcome) {
    case 'allowed':
      return assessment;
    case 'refused':
      throw new DomainProblem(assessment.reason);
    case 'included_limit_reached':
      throw new DomainProblem('included_limit_reached');
    case 'insufficient':
      throw new DomainProblem(insufficientCode(assessment.terms), { shortfall: shortfallOf(question, assessment) });
  }
}
