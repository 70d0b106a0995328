import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { insufficientCode, shortfallOf, type Assessment, type UsageQuestion } from '../domain/check.ts';
import { usageTerms, type UsageTerms } from '../domain/usage-terms.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import {
  createAndLockWallet,
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

/** The customer's wallets, locked, and what was read after that. */
export interface LockedCustomer {
  readonly wallets: readonly Row<'wallet'>[];
  readonly state: CustomerState & UsageState;
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
  const wallets = await lockWallets(transaction, request.customerId);
  return { wallets, state: await readState(transaction, request) };
}

/** Opens the wallet that the feature is paid from. Throws `DomainProblem` subscription_required or feature_not_in_plan. */
export async function openUsage(
  transaction: BillingTransaction,
  locked: LockedCustomer,
  request: UsageRequest,
): Promise<UsageSession> {
  const { catalogue, now, newId } = request;
  let { state } = locked;
  const { currency, standing } = state;
  const result = usageTerms({ ...request, standing, currency });
  if (result.refusal !== null) throw new DomainProblem(result.refusal);
  const { terms } = result;
  let row = locked.wallets.find(({ unit }) => unit === terms.unit);
  if (!row) {
    row = await createAndLockWallet(transaction, request.customerId, terms.unit);
    state = await readState(transaction, request);
  }
  const wallet = await openWallet(transaction, { row, state, catalogue, now, newId });
  const isThisPeriod = state.used?.periodStart.getTime() === terms.period.start.getTime();
  const usedQuantity = isThisPeriod ? (state.used?.quantity ?? 0n) : 0n;
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

async function readState(transaction: BillingTransaction, request: UsageRequest) {
  const state = await readUsageState(transaction, request.customerId, request.featureKey, request.eventId);
  if (!state) throw new DomainProblem('not_found');
  return state;
}
