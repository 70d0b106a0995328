/**
 * The life of one customer of a credits plan as one would keep it on paper: arrays and whole numbers of micro-credits, one loop per
 * rule. It shares no code with the server, so that the two can only agree by both being right.
 */
export interface PaperLot {
  readonly rank: number;
  left: number;
  readonly held: Map<string, number>;
  expiresAt: number;
  readonly order: number;
}

/** One thing that was taken back; `lot` is null for what was spent already and became debt. */
interface Taken {
  readonly lot: PaperLot | null;
  amount: number;
}

export interface PaperSale {
  readonly own: PaperLot;
  readonly granted: number;
  readonly paid: number;
  readonly taken: Taken[];
}

export const PLAN_RANK = 0;
export const BOUGHT_RANK = 100;
const NEVER = Number.POSITIVE_INFINITY;

export class PaperLife {
  lots: PaperLot[] = [];
  debt = 0;
  allowance: number;
  /** What the plan will include from the next period on. */
  nextAllowance: number | null = null;
  readonly #grantedPeriods = new Set<number>();
  #currentPeriod: number;
  #order = 0;

  constructor(allowance: number, period: number) {
    this.allowance = allowance;
    this.#currentPeriod = period;
  }

  available(now: number): number {
    return this.#usable(now).reduce((sum, lot) => sum + freeOf(lot), 0) - this.debt;
  }

  /** What time brings, before anything else is done. Periods are told by their ends. */
  catchUp(now: number, period: { readonly start: number; readonly end: number }): void {
    if (period.start > this.#currentPeriod) {
      this.#currentPeriod = period.start;
      this.allowance = this.nextAllowance ?? this.allowance;
      this.nextAllowance = null;
    }
    for (const lot of this.lots) if (lot.expiresAt <= now) lot.left = heldOf(lot);
    if (!this.#grantedPeriods.has(period.start)) {
      this.#grantedPeriods.add(period.start);
      this.add(PLAN_RANK, this.allowance, period.end);
    }
    this.payDebt(now);
  }

  add(rank: number, amount: number, expiresAt = NEVER): PaperLot {
    const lot: PaperLot = { rank, left: amount, held: new Map(), expiresAt, order: (this.#order += 1) };
    this.lots.push(lot);
    return lot;
  }

  sell(granted: number, paid: number, now: number): PaperSale {
    const own = this.add(BOUGHT_RANK, granted);
    this.payDebt(now);
    return { own, granted, paid, taken: [] };
  }

  spend(amount: number, now: number): boolean {
    if (amount > this.available(now)) return false;
    this.debt += amount - this.#burn(amount, now);
    return true;
  }

  hold(id: string, amount: number, now: number): boolean {
    if (amount > this.available(now)) return false;
    let need = amount;
    for (const lot of this.#usable(now)) {
      const part = Math.min(need, freeOf(lot));
      if (part > 0) lot.held.set(id, part);
      need -= part;
    }
    return true;
  }

  settle(id: string, amount: number, now: number): boolean {
    const held = this.lots.reduce((sum, lot) => sum + (lot.held.get(id) ?? 0), 0);
    if (amount > held && amount - held > Math.max(this.available(now), 0)) return false;
    let need = amount;
    for (const lot of sorted(this.lots)) {
      const part = Math.min(need, lot.held.get(id) ?? 0);
      lot.held.delete(id);
      lot.left -= part;
      need -= part;
    }
    this.debt += need - this.#burn(need, now);
    this.#afterHold(now);
    return true;
  }

  release(id: string, now: number): void {
    for (const lot of this.lots) lot.held.delete(id);
    this.#afterHold(now);
  }

  /** An upgrade in the middle of a period: what was used of the old allowance counts against the new one. */
  upgrade(allowance: number, now: number, periodEnd: number): void {
    let unused = 0;
    for (const lot of this.#usable(now).filter(({ rank }) => rank === PLAN_RANK)) {
      unused += freeOf(lot);
      lot.left = heldOf(lot);
      lot.expiresAt = now;
    }
    const used = Math.max(this.allowance - unused, 0);
    this.allowance = allowance;
    this.nextAllowance = null;
    this.add(PLAN_RANK, Math.max(allowance - used, 0), periodEnd);
    this.payDebt(now);
  }

  /** So much of what was paid is gone, whatever for: the same part of what was granted has to be, too, rounded up. */
  clawBack(sale: PaperSale, gone: number, now: number): void {
    const [target, taken] = [targetOf(sale, gone), takenOf(sale)];
    if (target > taken) this.#take(sale, target - taken, now);
    else this.#giveBack(sale, taken - target, now);
  }

  /** Whether more, or less, is to be taken back than was. */
  owes(sale: PaperSale, gone: number): boolean {
    return targetOf(sale, gone) !== takenOf(sale);
  }

  /** What is called to undo everything that is written from now on. */
  mark(): () => void {
    const { debt, allowance, nextAllowance } = this;
    const lots = this.lots.map((lot) => ({ lot, left: lot.left, held: [...lot.held], expiresAt: lot.expiresAt }));
    const periods = [...this.#grantedPeriods];
    const currentPeriod = this.#currentPeriod;
    return () => {
      Object.assign(this, { debt, allowance, nextAllowance, lots: lots.map(({ lot }) => lot) });
      for (const { lot, left, held, expiresAt } of lots) {
        Object.assign(lot, { left, expiresAt });
        lot.held.clear();
        for (const [id, part] of held) lot.held.set(id, part);
      }
      this.#currentPeriod = currentPeriod;
      this.#grantedPeriods.clear();
      for (const period of periods) this.#grantedPeriods.add(period);
    };
  }

  payDebt(now: number): void {
    this.debt -= this.#burn(this.debt, now);
  }

  #take(sale: PaperSale, amount: number, now: number): void {
    const others = this.#usable(now).filter((lot) => lot !== sale.own && lot.rank === BOUGHT_RANK);
    let need = amount;
    for (const lot of [sale.own, ...others]) {
      const part = Math.min(need, freeOf(lot));
      if (part === 0) continue;
      lot.left -= part;
      need -= part;
      sale.taken.push({ lot, amount: part });
    }
    if (need > 0) sale.taken.push({ lot: null, amount: need });
    this.debt += need;
  }

  /** What was taken last comes back first, into where it was; a debt that was paid since comes as a lot of its own. */
  #giveBack(sale: PaperSale, amount: number, now: number): void {
    let need = amount;
    for (const part of sale.taken.toReversed()) {
      const back = Math.min(need, part.amount);
      part.amount -= back;
      need -= back;
      if (part.lot) part.lot.left += back;
      else {
        const undone = Math.min(back, this.debt);
        this.debt -= undone;
        if (back > undone) this.add(BOUGHT_RANK, back - undone);
      }
    }
    this.payDebt(now);
  }

  #afterHold(now: number): void {
    for (const lot of this.lots) if (lot.expiresAt <= now) lot.left = heldOf(lot);
    this.payDebt(now);
  }

  #burn(amount: number, now: number): number {
    let need = amount;
    for (const lot of this.#usable(now)) {
      const part = Math.min(need, freeOf(lot));
      lot.left -= part;
      need -= part;
    }
    return amount - need;
  }

  #usable(now: number): PaperLot[] {
    return sorted(this.lots).filter((lot) => lot.expiresAt > now);
  }
}

function targetOf(sale: PaperSale, gone: number): number {
  return Math.floor((sale.granted * Math.min(gone, sale.paid) + sale.paid - 1) / sale.paid);
}

const takenOf = (sale: PaperSale): number => sale.taken.reduce((sum, { amount }) => sum + amount, 0);

const heldOf = (lot: PaperLot): number => [...lot.held.values()].reduce((sum, part) => sum + part, 0);

const freeOf = (lot: PaperLot): number => lot.left - heldOf(lot);

const sorted = (lots: readonly PaperLot[]): PaperLot[] =>
  lots.toSorted((a, b) => a.rank - b.rank || compare(a.expiresAt, b.expiresAt) || a.order - b.order);

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
