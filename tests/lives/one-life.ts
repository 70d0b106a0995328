import assert from 'node:assert/strict';
import { putSubscription } from '../../server/accounts/subscriptions.ts';
import { reconcileAfterSale } from '../../server/after-sale/reconcile-after-sale.ts';
import { runCycleOf } from '../../server/billing-cycle/run-billing-cycle.ts';
import { releaseHold, reserveHold, settleHold } from '../../server/capacity/holds.ts';
import { readCapacity } from '../../server/capacity/read-capacity.ts';
import { spend } from '../../server/capacity/spend.ts';
import { changeSubscription } from '../../server/plan-changes/change-subscription.ts';
import { GatewayError } from '../../server/payments/payment-gateway.ts';
import { DomainProblem } from '../../server/problems.ts';
import { startPurchase } from '../../server/purchases/start-purchase.ts';
import { smallPack, type PurchaseWorld } from '../../server/purchases/testing/purchase-world.ts';
import { Random } from '../chaos/random.ts';
import { assertBalanced } from './assert-balanced.ts';
import { PaperLife, type PaperSale } from './paper-life.ts';

export const STEPS = 40;
const DAY_MS = 86_400_000;
const MICRO = 1_000_000;
const PRICE_PER_IMAGE = 10 * MICRO;
const MINIMUM_CHARGE = 50;
const PACK = { micro: 500 * MICRO, minor: 700 };
const PLANS = {
  starter: { allowance: 1000 * MICRO, minor: 1200 },
  team: { allowance: 5000 * MICRO, minor: 3900 },
} as const;
type PlanKey = keyof typeof PLANS;

/** Of that many random moves, how many of each kind were possible. */
export type Done = Record<string, number>;

interface Sale {
  readonly purchaseId: string;
  readonly processorInvoiceId: string;
  readonly paper: PaperSale;
}

/** Months begin on the first, so that the paper needs no calendar. */
function monthOf(now: number): { readonly start: number; readonly end: number } {
  const at = new Date(now);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  return { start: Date.UTC(year, month, 1), end: Date.UTC(year, month + 1, 1) };
}

/**
 * A customer who buys, uses, reserves, changes the plan, gets money back and disputes, over months. After each move what can be
 * spent and what was charged have to be what the paper says, to the micro-credit and the cent.
 */
export class OneLife {
  readonly #world: PurchaseWorld;
  readonly #seed: number;
  readonly #random: Random;
  readonly #paper: PaperLife;
  readonly #sales: Sale[] = [];
  readonly #holds: string[] = [];
  readonly #done: Done = {};
  #customerId = '';
  #now: number;
  #plan: PlanKey = 'starter';
  #nextPlan: PlanKey | null = null;
  /** What the customer has agreed to pay so far. */
  #charged = 0;

  constructor(world: PurchaseWorld, seed: number) {
    this.#world = world;
    this.#seed = seed;
    this.#random = new Random(seed);
    this.#now = Date.UTC(2026, this.#random.integer(0, 11), 1 + this.#random.integer(0, 20), 12);
    this.#paper = new PaperLife(PLANS.starter.allowance, monthOf(this.#now).start);
  }

  async run(): Promise<Done> {
    this.#setClock();
    this.#customerId = await this.#world.addCustomer({ plan: 'starter', currency: 'USD', card: 'visa_ok' });
    const anchorAt = new Date(monthOf(this.#now).start).toISOString();
    const subscription = { customer: this.#customerId, plan: 'starter', interval: 'month', anchorAt } as const;
    await putSubscription(this.#world.billing, this.#customerId, subscription);
    const moves: Readonly<Record<string, () => Promise<boolean>>> = {
      buy: () => this.#buy(),
      spend: () => this.#spend(),
      spendMore: () => this.#spend(),
      hold: () => this.#hold(),
      closeHold: () => this.#closeHold(),
      changePlan: () => this.#changePlan(),
      refund: () => this.#refund(),
      dispute: () => this.#dispute(),
      look: () => this.#look(),
      wait: () => this.#wait(),
    };
    for (let step = 1; step <= STEPS; step += 1) {
      const move = this.#random.pick(Object.keys(moves));
      const isDone = await moves[move]?.();
      if (isDone) this.#done[move] = (this.#done[move] ?? 0) + 1;
      await this.#compare(`seed ${this.#seed}, step ${step}: ${move}`);
    }
    return this.#done;
  }

  async #compare(doing: string): Promise<void> {
    const { availableMicro } = await readCapacity(this.#world.billing, { customerId: this.#customerId, now: this.#at });
    const undo = this.#paper.mark();
    this.#catchUp();
    const expected = this.#paper.available(this.#now);
    undo();
    assert.equal(availableMicro, BigInt(expected), doing);
    assert.equal((await this.#world.truth(this.#customerId)).chargedMinor, BigInt(this.#charged), `${doing}: charged`);
    await assertBalanced(this.#world.billing.database.db, this.#customerId, doing);
  }

  /** Some moments after `#now`: work takes time. */
  get #at(): Date {
    return this.#world.billing.now();
  }

  #setClock(): void {
    this.#world.setClock(new Date(this.#now));
  }

  #catchUp(): void {
    this.#paper.catchUp(this.#now, monthOf(this.#now));
  }

  /** Does it on paper and for real: both must agree on whether it is possible. What is refused leaves no trace. */
  async #both(onPaper: () => boolean, forReal: Promise<unknown>): Promise<boolean> {
    const undo = this.#paper.mark();
    this.#catchUp();
    const isPossible = onPaper();
    if (!isPossible) undo();
    const isAccepted = await forReal.then(
      () => true,
      (error: unknown) => {
        if (error instanceof DomainProblem && error.code.startsWith('insufficient_')) return false;
        throw error;
      },
    );
    assert.equal(isAccepted, isPossible, `seed ${this.#seed}: accepted`);
    return isAccepted;
  }

  #images() {
    const quantity = this.#random.integer(1, this.#random.chance(0.2) ? 300 : 60);
    const usage = { customerId: this.#customerId, featureKey: 'images', quantity: BigInt(quantity), now: this.#at };
    return { usage, micro: quantity * PRICE_PER_IMAGE, id: this.#world.billing.newId() };
  }

  #spend(): Promise<boolean> {
    const { usage, micro, id } = this.#images();
    return this.#both(
      () => this.#paper.spend(micro, this.#now),
      spend(this.#world.billing, { ...usage, eventId: id, occurredAt: null }),
    );
  }

  async #hold(): Promise<boolean> {
    const { usage, micro, id } = this.#images();
    const reserved = reserveHold(this.#world.billing, { ...usage, holdId: id, expiresInSeconds: 86_400 });
    const isHeld = await this.#both(() => this.#paper.hold(id, micro, this.#now), reserved);
    if (isHeld) this.#holds.push(id);
    return isHeld;
  }

  async #closeHold(): Promise<boolean> {
    const holdId = this.#holds.shift();
    if (holdId === undefined) return false;
    const { usage, micro } = this.#images();
    const key = { customerId: this.#customerId, holdId, now: this.#at };
    if (this.#random.chance(0.3)) {
      return this.#both(
        () => {
          this.#paper.release(holdId, this.#now);
          return true;
        },
        releaseHold(this.#world.billing, key),
      );
    }
    const settled = settleHold(this.#world.billing, { ...key, quantity: usage.quantity });
    const isSettled = await this.#both(() => this.#paper.settle(holdId, micro, this.#now), settled);
    if (!isSettled) this.#holds.push(holdId);
    return isSettled;
  }

  async #buy(): Promise<boolean> {
    if (this.#sales.length >= 4) return false;
    const quote = await this.#world.quote(this.#customerId, smallPack);
    const { id, status } = await startPurchase(this.#world.billing, {
      customerId: this.#customerId,
      quoteId: quote.id,
    });
    assert.equal(status, 'succeeded');
    this.#charged += PACK.minor;
    this.#catchUp();
    const paper = this.#paper.sell(PACK.micro, PACK.minor, this.#now);
    const row = await this.#world.billing.database.db
      .selectFrom('purchase')
      .select('processor_invoice_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    this.#sales.push({ purchaseId: id, processorInvoiceId: row.processor_invoice_id ?? '', paper });
    return true;
  }

  async #changePlan(): Promise<boolean> {
    const { billing } = this.#world;
    if (this.#plan === 'starter') return this.#upgrade();
    const plan = this.#nextPlan === null ? 'starter' : 'team';
    await changeSubscription(billing, this.#customerId, { plan, interval: 'month' });
    this.#nextPlan = plan === 'team' ? null : plan;
    this.#paper.nextAllowance = this.#nextPlan && PLANS[this.#nextPlan].allowance;
    return true;
  }

  async #upgrade(): Promise<boolean> {
    const { start, end } = monthOf(this.#now);
    const quote = await this.#world.quote(this.#customerId, { kind: 'plan_change', plan: 'team', interval: 'month' });
    // The unused part of the old price comes off the same part of the new one; each of the two is rounded to the cent.
    const fair = ((PLANS.team.minor - PLANS.starter.minor) * (end - this.#now)) / (end - start);
    const total = Number(quote.total.minor);
    // So little that no processor charges it is waived.
    const isWaived = total === 0 && fair < MINIMUM_CHARGE;
    assert.ok(isWaived || Math.abs(total - fair) <= 1, `seed ${this.#seed}: ${total} for ${fair}`);
    const change = { customerId: this.#customerId, quoteId: quote.id };
    assert.equal((await startPurchase(this.#world.billing, change)).status, 'succeeded');
    this.#charged += total;
    this.#plan = 'team';
    this.#catchUp();
    this.#paper.upgrade(PLANS.team.allowance, this.#now, end);
    return true;
  }

  /** What the processor refuses, because nothing is left or there is one already, has not happened. */
  async #atProcessor(work: (sale: Sale) => Promise<unknown>): Promise<boolean> {
    if (this.#sales.length === 0) return false;
    try {
      await work(this.#random.pick(this.#sales));
      return true;
    } catch (error) {
      if (error instanceof GatewayError) return false;
      throw error;
    }
  }

  #refund(): Promise<boolean> {
    const amountMinor = BigInt(this.#random.integer(1, 400));
    return this.#atProcessor(({ processorInvoiceId }) =>
      this.#world.sandbox.refundInvoice(
        processorInvoiceId,
        { amountMinor, reason: 'requested', metadata: {} },
        { idempotencyKey: this.#world.billing.newId() },
      ),
    );
  }

  #dispute(): Promise<boolean> {
    const outcome = this.#random.pick(['open', 'won', 'lost'] as const);
    return this.#atProcessor(({ processorInvoiceId: invoice }) =>
      outcome === 'open'
        ? this.#world.sandbox.openDispute(invoice)
        : this.#world.sandbox.closeDispute(invoice, outcome),
    );
  }

  /** The server looks at the processor; the paper is told what stands there. */
  async #look(): Promise<boolean> {
    if (this.#sales.length === 0) return false;
    const { purchaseId, processorInvoiceId, paper } = this.#random.pick(this.#sales);
    const key = { customerId: this.#customerId, purchaseId };
    const looks = Array.from({ length: this.#random.integer(1, 3) }, () =>
      reconcileAfterSale(this.#world.billing, key, 'test'),
    );
    await Promise.all(looks);
    const seen = await this.#world.sandbox.retrieveAfterSale(processorInvoiceId);
    const disputed = seen.disputes.reduce((sum, one) => sum + (one.status === 'won' ? 0n : one.amountMinor), 0n);
    const gone = Number(seen.amountRefundedMinor + disputed);
    if (!this.#paper.owes(paper, gone)) return true;
    this.#catchUp();
    this.#paper.clawBack(paper, gone, this.#now);
    return true;
  }

  /** Each month that begins meanwhile is charged at the price of its plan. */
  async #wait(): Promise<boolean> {
    const { end } = monthOf(this.#now);
    let renewed = end;
    this.#now += this.#random.integer(1, 40) * DAY_MS;
    this.#setClock();
    for (; renewed <= this.#now; renewed = monthOf(renewed).end) {
      this.#plan = this.#nextPlan ?? this.#plan;
      this.#nextPlan = null;
      this.#charged += PLANS[this.#plan].minor;
    }
    await runCycleOf(this.#world.billing, this.#customerId, 0n);
    if (end <= this.#now) this.#catchUp();
    return true;
  }
}
