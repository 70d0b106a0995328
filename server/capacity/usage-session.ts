import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { insufficientCode, shortfallOf, type Assessment, type Counted, type UsageQuestion } from '../domain/check.ts';
import { graceMicro } from '../domain/grace.ts';
import { exponentOf, planOf, walletUnit } from '../domain/plan-standing.ts';
import {
  describeReached,
  type CapStanding,
  type EventProperties,
  type ReachedCap,
  type SpendMeter,
} from '../domain/spend-cap.ts';
import { usageTerms, type UsageTerms, type UsageTermsResult } from '../domain/usage-terms.ts';
import { DomainProblem } from '../problems.ts';
import { readSpendMeter } from '../spend-caps/read-spend-meter.ts';
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

/** Which events of which features are going to be looked at. */
export interface UsageRequest {
  readonly customerId: string;
  readonly featureKeys: readonly string[];
  readonly eventIds: readonly string[];
  /** Whose usage the events say it is, for caps on each member, key or project. */
  readonly properties?: readonly EventProperties[];
  readonly catalogue: Catalogue;
  readonly now: Date;
  readonly newId: () => string;
}

/** What was read after the lock, and the locked wallet of the plan; `null` without a plan. */
export interface LockedCustomer {
  readonly state: CustomerState & UsageState;
  readonly row: Row<'wallet'> | null;
}

/** One usage to be asked about. */
export interface AskedUsage {
  readonly featureKey: string;
  readonly quantity: bigint;
  readonly properties?: EventProperties | null;
  /** The hold that it settles: a cap does not count it twice. */
  readonly hold?: { readonly chargeMicro: bigint };
}

/** The lock comes first, in a statement of its own. Throws `DomainProblem` not_found. */
export async function lockCustomer(transaction: BillingTransaction, request: UsageRequest): Promise<LockedCustomer> {
  const { customerId, catalogue } = request;
  const wallets = await lockWallets(transaction, customerId);
  const state = await readUsageState(transaction, request);
  if (!state) throw new DomainProblem('not_found');
  const plan = state.standing && planOf(catalogue, state.standing);
  if (!plan) return { state, row: null };
  const planUnit = walletUnit(plan, state.currency);
  const row = wallets.find(({ unit }) => unit === planUnit);
  if (row) return { state, row };
  // What was read without the lock counts for nothing: from the start, now that there is something to lock.
  await createWallet(transaction, customerId, planUnit);
  return lockCustomer(transaction, request);
}

/** Opens the plan's wallet and does what is due on it. Throws `DomainProblem` subscription_required without one. */
export async function openUsage(
  transaction: BillingTransaction,
  { state, row }: LockedCustomer,
  request: UsageRequest,
): Promise<UsageSession> {
  if (!row) throw new DomainProblem('subscription_required');
  const wallet = await openWallet(transaction, { ...request, row, state });
  const meter = row.has_spend_caps
    ? await readSpendMeter(transaction, { ...request, unit: row.unit, timeZone: state.timeZone })
    : null;
  return new UsageSession(request, state, wallet, meter);
}

/** The open wallet of a customer, and what has been used of it, while usages are asked about one after the other. */
export class UsageSession {
  readonly state: CustomerState & UsageState;
  readonly wallet: OpenWallet;
  readonly #request: UsageRequest;
  readonly #meter: SpendMeter | null;
  readonly #used = new Map<string, bigint>();
  /** By feature: the same for every event of a batch, and what most of its time would go into. */
  readonly #terms = new Map<string, UsageTermsResult>();
  /** Accepted and not yet taken from the wallet. */
  #acceptedMicro = 0n;

  constructor(request: UsageRequest, state: CustomerState & UsageState, wallet: OpenWallet, meter: SpendMeter | null) {
    this.#request = request;
    this.state = state;
    this.wallet = wallet;
    this.#meter = meter;
  }

  get availableMicro(): bigint {
    return this.wallet.availableMicro - this.#acceptedMicro;
  }

  question(asked: AskedUsage): UsageQuestion {
    const { catalogue, now } = this.#request;
    const { standing, currency } = this.state;
    const { featureKey, quantity } = asked;
    return {
      catalogue,
      standing,
      currency,
      featureKey,
      quantity,
      usedQuantity: this.#usedQuantity(featureKey),
      availableMicro: this.availableMicro,
      graceMicro: graceMicro({ micro: this.wallet.row.grace_micro, until: this.wallet.row.grace_until }, now),
      caps: this.#meter?.standings(asked.properties, asked.hold?.chargeMicro) ?? [],
      known: this.#resultOf(featureKey),
      now,
    };
  }

  /** On what terms the feature is used now; `null` when it is not. */
  termsOf(featureKey: string): UsageTerms | null {
    const result = this.#resultOf(featureKey);
    return result.refusal === null ? result.terms : null;
  }

  /** Counts a usage that was accepted, for those that are asked about after it. The wallet is the caller's to charge. */
  count(asked: AskedUsage, { chargeMicro, needMicro }: Counted): void {
    this.#used.set(asked.featureKey, this.#usedQuantity(asked.featureKey) + asked.quantity);
    this.#acceptedMicro += needMicro;
    this.#meter?.add(asked.properties, chargeMicro);
  }

  /** Caps that are reached now and were not told of in this period. */
  reachedCaps(properties: EventProperties | null | undefined): ReachedCap[] {
    return this.#meter?.reached(properties) ?? [];
  }

  /** The cap that refused a usage, unless it was told of in this period. */
  refusedBy(standing: CapStanding): ReachedCap[] {
    return this.#meter?.news(standing) ?? [];
  }

  #resultOf(featureKey: string): UsageTermsResult {
    const known = this.#terms.get(featureKey);
    if (known) return known;
    const { catalogue, now } = this.#request;
    const { standing, currency } = this.state;
    const terms = usageTerms({ catalogue, standing, currency, featureKey, now });
    this.#terms.set(featureKey, terms);
    return terms;
  }

  #usedQuantity(featureKey: string): bigint {
    const counted = this.#used.get(featureKey);
    if (counted !== undefined) return counted;
    const terms = this.termsOf(featureKey);
    const stored = this.state.used.get(featureKey);
    return terms !== null && stored?.periodStart.getTime() === terms.period.start.getTime() ? stored.quantity : 0n;
  }
}

/** Why the usage is refused; `null` when it is not. */
export function refusalOf(question: UsageQuestion, assessment: Assessment): DomainProblem | null {
  switch (assessment.outcome) {
    case 'allowed':
      return null;
    case 'refused':
      return new DomainProblem(assessment.reason);
    case 'included_limit_reached':
      return new DomainProblem('included_limit_reached');
    case 'spend_cap_reached': {
      const exponent = exponentOf(question.catalogue, question.currency);
      const spendCap = describeReached(assessment.cap, assessment.terms.unit, exponent);
      return new DomainProblem('spend_cap_reached', { spendCap });
    }
    case 'insufficient':
      return new DomainProblem(insufficientCode(assessment.terms), { shortfall: shortfallOf(question, assessment) });
  }
}

/** Throws the problem that says why the usage is refused. */
export function accept(question: UsageQuestion, assessment: Assessment): Counted {
  const refusal = refusalOf(question, assessment);
  if (refusal) throw refusal;
  return assessment as Counted;
}
