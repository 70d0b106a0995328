/**
 * The ledger as one would write it on a page: no database, no journal, numbers instead of micro, one loop per rule. It shares no
 * code with the server, so that the two can only agree by both being right.
 */
export interface ModelLot {
  rank: number;
  left: number;
  held: Map<string, number>;
  expiresAt: number;
  order: number;
}

export interface ModelPeriod {
  start: number;
  end: number;
}

export class LedgerModel {
  lots: ModelLot[] = [];
  debt = 0;
  granted = new Set<number>();
  #order = 0;
  readonly #allowance: number;
  readonly #overdraft: number;

  constructor(allowance: number, overdraft: number) {
    this.#allowance = allowance;
    this.#overdraft = overdraft;
  }

  available(now: number): number {
    return this.#usable(now).reduce((sum, lot) => sum + this.#free(lot), 0) - this.debt;
  }

  /** What time brings, before anything else is done. */
  catchUp(now: number, period: ModelPeriod): void {
    this.#expire(now);
    if (this.#allowance > 0 && !this.granted.has(period.start)) {
      this.granted.add(period.start);
      this.add(0, this.#allowance, period.end);
    }
    this.payDebt(now);
  }

  add(rank: number, amount: number, expiresAt: number): void {
    this.lots.push({ rank, left: amount, held: new Map(), expiresAt, order: (this.#order += 1) });
  }

  spend(amount: number, now: number): boolean {
    if (amount > 0 && amount > this.available(now) + this.#overdraft) return false;
    this.debt += amount - this.#burn(amount, now);
    return true;
  }

  takeAway(amount: number, now: number): void {
    this.debt += amount - this.#burn(amount, now);
  }

  hold(id: string, amount: number, now: number): boolean {
    if (amount > this.available(now)) return false;
    let need = amount;
    for (const lot of this.#usable(now)) {
      const part = Math.min(need, this.#free(lot));
      if (part > 0) lot.held.set(id, part);
      need -= part;
    }
    return true;
  }

  settle(id: string, amount: number, now: number): boolean {
    const held = this.lots.reduce((sum, lot) => sum + (lot.held.get(id) ?? 0), 0);
    const beyond = amount - held;
    if (beyond > 0 && beyond > Math.max(this.available(now), -this.#overdraft) + this.#overdraft) return false;
    let need = amount;
    for (const lot of this.#sorted()) {
      const part = Math.min(need, lot.held.get(id) ?? 0);
      lot.held.delete(id);
      lot.left -= part;
      need -= part;
    }
    this.debt += need - this.#burn(need, now);
    this.#expire(now);
    this.payDebt(now);
    return true;
  }

  release(id: string, now: number): void {
    for (const lot of this.lots) lot.held.delete(id);
    this.#expire(now);
    this.payDebt(now);
  }

  payDebt(now: number): void {
    this.debt -= this.#burn(this.debt, now);
  }

  #expire(now: number): void {
    for (const lot of this.lots) if (lot.expiresAt <= now) lot.left = this.#heldOf(lot);
  }

  #burn(amount: number, now: number): number {
    let need = amount;
    for (const lot of this.#usable(now)) {
      const part = Math.min(need, this.#free(lot));
      lot.left -= part;
      need -= part;
    }
    return amount - need;
  }

  #usable(now: number): ModelLot[] {
    return this.#sorted().filter((lot) => lot.expiresAt > now);
  }

  #sorted(): ModelLot[] {
    return this.lots.toSorted((a, b) => a.rank - b.rank || a.expiresAt - b.expiresAt || a.order - b.order);
  }

  #free(lot: ModelLot): number {
    return lot.left - this.#heldOf(lot);
  }

  #heldOf(lot: ModelLot): number {
    return [...lot.held.values()].reduce((sum, part) => sum + part, 0);
  }
}
