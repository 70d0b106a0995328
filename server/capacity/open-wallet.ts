import { burn, compareBurnOrder, isExpired, PRIORITY, totalUsableMicro, type BurnPart } from '../domain/burn.ts';
import type { CapacityGrant } from '../domain/capacity.ts';
import type { Row } from '../store/tables.ts';

export type LedgerKind = Row<'ledger_transaction'>['kind'];
export type SystemAccount =
  'sys:payments' | 'sys:revenue' | 'sys:plan' | 'sys:promo' | 'sys:breakage' | 'sys:adjustment';
export type Account = 'wallet' | 'debt' | SystemAccount;

export interface Transfer {
  readonly debit: Account;
  readonly credit: Account;
  readonly amountMicro: bigint;
  readonly grantId: string | null;
}

/** Why the wallet changes. `idempotencyKey` is unique per customer for ever. */
export interface Cause {
  readonly kind: LedgerKind;
  readonly idempotencyKey: string;
  readonly description: string;
  readonly actor: string;
  readonly purchaseId?: string;
  readonly eventId?: string;
}

export interface LedgerEntry extends Cause {
  readonly id: string;
  readonly transfers: readonly Transfer[];
  /** Of balance minus debt. */
  readonly changeMicro: bigint;
  readonly balanceAfterMicro: bigint;
  readonly at: Date;
}

/** A lot as it will be written. */
export interface NewLot {
  readonly source: CapacityGrant['source'];
  readonly amountMicro: bigint;
  readonly effectiveAt: Date;
  readonly expiresAt: Date | null;
  readonly subscriptionId: string | null;
  readonly periodStart: Date | null;
  readonly purchaseId: string | null;
}

/** What was read of a wallet under its lock. */
export interface WalletRecord {
  readonly wallet: Row<'wallet'>;
  readonly lots: readonly CapacityGrant[];
}

type MutableLot = { -readonly [Key in keyof CapacityGrant]: CapacityGrant[Key] };

/**
 * A wallet whose row is locked. Changes are made here in memory, each with its journal entry, and written by `saveWallet` in one
 * statement. It keeps balance = Σ remaining, held = Σ held, and every entry balanced, because nothing can be changed otherwise.
 */
export class OpenWallet {
  readonly row: Row<'wallet'>;
  readonly entries: LedgerEntry[] = [];
  balanceMicro: bigint;
  heldMicro: bigint;
  debtMicro: bigint;
  periodStart: Date | null;
  periodEnd: Date | null;
  lastRefillMicro: bigint;
  settledPurchases: bigint;
  /** Set when the plan's lots were ended before their time. */
  planLotsClosedAt: Date | null = null;
  readonly #now: Date;
  readonly #newId: () => string;
  readonly #lots: Map<string, MutableLot>;
  readonly #added = new Map<string, NewLot & { readonly description: string }>();
  readonly #changed = new Set<string>();

  constructor(record: WalletRecord, now: Date, newId: () => string) {
    const { wallet } = record;
    this.row = wallet;
    this.balanceMicro = wallet.balance_micro;
    this.heldMicro = wallet.held_micro;
    this.debtMicro = wallet.debt_micro;
    this.periodStart = wallet.period_start;
    this.periodEnd = wallet.period_end;
    this.lastRefillMicro = wallet.last_refill_micro;
    this.settledPurchases = wallet.settled_purchases;
    this.#now = now;
    this.#newId = newId;
    this.#lots = new Map(record.lots.map((lot) => [lot.id, { ...lot }]));
  }

  /** The customer's clock, as it was when the wallet was opened. */
  get now(): Date {
    return this.#now;
  }

  newId(): string {
    return this.#newId();
  }

  get lots(): readonly CapacityGrant[] {
    return [...this.#lots.values()];
  }

  /** Lots that were there before and are now different. */
  get changedLots(): readonly CapacityGrant[] {
    return this.lots.filter((lot) => this.#changed.has(lot.id) && !this.#added.has(lot.id));
  }

  /** New lots as they stand now: some of it may be spent already. */
  get addedLots() {
    return [...this.#added].map(([id, lot]) => ({ ...lot, ...this.#lotOf(id) }));
  }

  /** What can be spent now: negative while in debt. */
  get availableMicro(): bigint {
    return totalUsableMicro(this.lots, this.#now) - this.debtMicro;
  }

  /** Adds a lot that comes from `from`. */
  addLot(lot: NewLot, from: SystemAccount, cause: Cause): void {
    const id = this.#newId();
    const { source, amountMicro, effectiveAt, expiresAt } = lot;
    this.#added.set(id, { ...lot, description: cause.description });
    this.#lots.set(id, {
      id,
      source,
      priority: PRIORITY[source],
      amountMicro,
      remainingMicro: amountMicro,
      heldMicro: 0n,
      effectiveAt,
      expiresAt,
      voidedAt: null,
      frozenAt: null,
    });
    this.balanceMicro += amountMicro;
    this.#record(cause, [{ debit: from, credit: 'wallet', amountMicro, grantId: id }]);
  }

  /**
   * Takes `amountMicro`: first what `earmarked` had set aside for it, then in burn order; what the lots do not cover becomes debt.
   * The rest of the earmarks is freed. Whether all this is allowed, the caller has decided.
   */
  spend(amountMicro: bigint, to: SystemAccount, cause: Cause, earmarked: readonly BurnPart[] = []): void {
    this.releaseEarmarks(earmarked);
    const fromEarmarks = this.#take(this.#firstOf(earmarked, amountMicro));
    const { parts, shortMicro } = burn(this.lots, amountMicro - total(fromEarmarks), this.#now);
    const taken = [...fromEarmarks, ...this.#take(parts)];
    const transfers: Transfer[] = taken.map((part) => ({ debit: 'wallet', credit: to, ...part }));
    if (shortMicro > 0n) {
      this.debtMicro += shortMicro;
      transfers.push({ debit: 'debt', credit: to, amountMicro: shortMicro, grantId: null });
    }
    if (transfers.length > 0) this.#record(cause, transfers);
  }

  /** Pays what is owed from what can be spent. */
  payDebt(actor: string): void {
    const usableMicro = totalUsableMicro(this.lots, this.#now);
    const payableMicro = usableMicro < this.debtMicro ? usableMicro : this.debtMicro;
    if (payableMicro <= 0n) return;
    const { parts } = burn(this.lots, payableMicro, this.#now);
    const transfers = this.#take(parts).map((part) => ({ debit: 'wallet', credit: 'debt', ...part }) as const);
    this.debtMicro -= payableMicro;
    const cause = {
      kind: 'debt_payment',
      idempotencyKey: `debt:${this.#newId()}`,
      description: 'Debt paid',
      actor,
    } as const;
    this.#record(cause, transfers);
  }

  /** Lots that were not read because nothing is left of them, and that something may come back to. */
  attachLots(lots: readonly CapacityGrant[]): void {
    for (const lot of lots) if (!this.#lots.has(lot.id)) this.#lots.set(lot.id, { ...lot });
  }

  /** Takes back what was paid for: exactly these parts, and what was spent already becomes debt. */
  takeBack(parts: readonly BurnPart[], debtMicro: bigint, cause: Cause): void {
    const transfers: Transfer[] = this.#take(parts).map((part) => ({
      debit: 'wallet',
      credit: 'sys:payments',
      ...part,
    }));
    if (debtMicro > 0n) {
      this.debtMicro += debtMicro;
      transfers.push({ debit: 'debt', credit: 'sys:payments', amountMicro: debtMicro, grantId: null });
    }
    if (transfers.length > 0) this.#record(cause, transfers);
  }

  /** Undoes `takeBack`: into the lots it was taken from, and from the debt. */
  giveBack(parts: readonly BurnPart[], debtMicro: bigint, cause: Cause): void {
    const transfers: Transfer[] = parts.map(({ grantId, amountMicro }) => {
      this.#lotOf(grantId).remainingMicro += amountMicro;
      this.balanceMicro += amountMicro;
      this.#changed.add(grantId);
      return { debit: 'sys:payments', credit: 'wallet', amountMicro, grantId };
    });
    if (debtMicro > 0n) {
      this.debtMicro -= debtMicro;
      transfers.push({ debit: 'sys:payments', credit: 'debt', amountMicro: debtMicro, grantId: null });
    }
    if (transfers.length > 0) this.#record(cause, transfers);
  }

  /** Discards what is left of lots whose time is over. What an open hold has earmarked stays. */
  expireLots(): void {
    for (const lot of this.#lots.values()) {
      if (isExpired(lot, this.#now)) this.#discard(lot);
    }
  }

  /**
   * Ends the plan's lots before their time, because another plan takes their place. Answers what was left to use. What an open hold
   * has earmarked stays with it.
   */
  closePlanLots(): bigint {
    let unusedMicro = 0n;
    for (const lot of this.#lots.values()) {
      if (lot.source !== 'plan' || isExpired(lot, this.#now)) continue;
      unusedMicro += lot.remainingMicro - lot.heldMicro;
      // A lot that begins at this very moment has to last until the next.
      lot.expiresAt = new Date(Math.max(this.#now.getTime(), lot.effectiveAt.getTime() + 1));
      this.#discard(lot);
    }
    this.planLotsClosedAt = this.#now;
    return unusedMicro;
  }

  #discard(lot: MutableLot): void {
    const amountMicro = lot.remainingMicro - lot.heldMicro;
    if (amountMicro === 0n) return;
    const cause = {
      kind: 'expire',
      // The rest only shrinks, so each part of a lot that expires has a key of its own.
      idempotencyKey: `expire:${lot.id}:${lot.remainingMicro}`,
      description: lot.source === 'plan' ? 'Unused allowance discarded' : 'Expired',
      actor: 'system',
    } as const;
    const [part] = this.#take([{ grantId: lot.id, amountMicro }]);
    if (part) this.#record(cause, [{ debit: 'wallet', credit: 'sys:breakage', ...part }]);
  }

  earmark(parts: readonly BurnPart[]): void {
    this.#changeHeld(parts, 1n);
  }

  releaseEarmarks(parts: readonly BurnPart[]): void {
    this.#changeHeld(parts, -1n);
  }

  #changeHeld(parts: readonly BurnPart[], sign: 1n | -1n): void {
    for (const { grantId, amountMicro } of parts) {
      const lot = this.#lotOf(grantId);
      lot.heldMicro += sign * amountMicro;
      this.heldMicro += sign * amountMicro;
      this.#changed.add(grantId);
    }
  }

  /** The first of the parts in burn order, up to `amountMicro` in all. */
  #firstOf(parts: readonly BurnPart[], amountMicro: bigint): BurnPart[] {
    let left = amountMicro;
    return parts
      .toSorted((one, other) => compareBurnOrder(this.#lotOf(one.grantId), this.#lotOf(other.grantId)))
      .map((part) => {
        const taken = part.amountMicro < left ? part.amountMicro : left;
        left -= taken;
        return { grantId: part.grantId, amountMicro: taken };
      })
      .filter((part) => part.amountMicro > 0n);
  }

  #take(parts: readonly BurnPart[]): { amountMicro: bigint; grantId: string }[] {
    return parts.map(({ grantId, amountMicro }) => {
      const lot = this.#lotOf(grantId);
      lot.remainingMicro -= amountMicro;
      this.balanceMicro -= amountMicro;
      this.#changed.add(grantId);
      return { amountMicro, grantId };
    });
  }

  #lotOf(id: string): MutableLot {
    const lot = this.#lots.get(id);
    if (!lot) throw new Error(`Lot ${id} is not among those that were read.`);
    return lot;
  }

  #record(cause: Cause, transfers: readonly Transfer[]): void {
    const changeMicro = transfers.reduce((sum, transfer) => sum + customerView(transfer), 0n);
    const balanceAfterMicro = this.balanceMicro - this.debtMicro;
    this.entries.push({ ...cause, id: this.#newId(), transfers, changeMicro, balanceAfterMicro, at: this.#now });
  }
}

function total(parts: readonly BurnPart[]): bigint {
  return parts.reduce((sum, part) => sum + part.amountMicro, 0n);
}

/** How a transfer changes balance minus debt. Paying debt from the wallet changes both, hence nothing. */
function customerView({ debit, credit, amountMicro }: Transfer): bigint {
  const own = (account: Account) => account === 'wallet' || account === 'debt';
  return (own(credit) ? amountMicro : 0n) - (own(debit) ? amountMicro : 0n);
}
