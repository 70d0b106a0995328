/** What a test may do to the stand-in that no API call can: the bank, the clock, the wire. */
import type Stripe from 'stripe';
import type { IdempotencyKeys } from '../http/idempotency.ts';
import { noSuch } from '../http/stripe-error.ts';
import { chargesOf } from '../objects/charges.ts';
import { closeDispute, openDispute, warnOfFraud } from '../objects/disputes.ts';
import { intentOf } from '../objects/invoice-lifecycle.ts';
import { requireInvoice } from '../objects/invoices.ts';
import { answerChallenge, settleDue, settleProcessing } from '../objects/payment-intents.ts';
import { completeRefund, failRefund } from '../objects/refunds.ts';
import { answerSetupChallenge } from '../objects/setup-intents.ts';
import type { WebhookPlan, Webhooks } from '../webhooks/delivery.ts';
import type { World } from '../world.ts';
import type { LoggedCall } from './call-log.ts';
import type { Fault, FaultPlan } from './faults.ts';
import { ledgerOf, type Ledger } from './ledger.ts';

export interface Control {
  /** Plans a fault for the next matching call. */
  addFault(fault: Fault): void;
  clearFaults(): void;
  pendingFaults(): readonly Fault[];
  /** Every call that arrived, oldest first. */
  calls(): readonly LoggedCall[];
  ledger(): Ledger;
  /** Moves the clock of the stand-in: keys expire, banks answer. Signatures of webhooks keep to real time. */
  advanceClock(seconds: number): void;
  /** As if all idempotency keys had been pruned. */
  expireKeys(): void;
  /** The customer answers the challenge of a payment (`pi_…`) or a set-up (`seti_…`). */
  answerChallenge(intentId: string, answer: 'approve' | 'fail'): void;
  /** The bank answers a payment that is processing; `intentId` or the id of its invoice. */
  settleProcessing(id: string, result: 'succeeds' | 'fails'): void;
  /** `id`: a charge, a payment intent or an invoice. */
  openDispute(id: string, input?: { reason?: string; amount?: number }): Stripe.Dispute;
  closeDispute(disputeId: string, outcome: 'won' | 'lost'): Stripe.Dispute;
  /**
   * The bank takes a payment back that had succeeded. Stripe makes a dispute of it that is lost at once; for some debits the
   * charge itself becomes `failed`.
   */
  failLate(id: string, as?: 'lost_dispute' | 'failed_charge'): void;
  warnOfFraud(id: string): Stripe.Radar.EarlyFraudWarning;
  /** The bank sent a new card; Stripe's account updater knows. */
  updateCard(methodId: string, expiry: { readonly month: number; readonly year: number }): void;
  failRefund(refundId: string): void;
  completeRefund(refundId: string): void;
  readonly webhooks: {
    plan(): WebhookPlan;
    configure(change: Partial<WebhookPlan>): void;
    flush(): Promise<void>;
    resend(eventId: string): Promise<number | null>;
    deliveries(): Webhooks['deliveries'];
  };
  readonly world: World;
}

export function control(input: {
  readonly world: World;
  readonly faults: FaultPlan;
  readonly keys: IdempotencyKeys;
  readonly calls: LoggedCall[];
  readonly webhooks: Webhooks;
  readonly moveClock: (seconds: number) => void;
}): Control {
  const { world, faults, webhooks } = input;
  const dispute = (id: string): Stripe.Dispute => {
    const found = world.disputes.get(id);
    if (!found) throw noSuch('dispute', id);
    return found;
  };
  const refund = (id: string): Stripe.Refund => {
    const found = world.refunds.get(id);
    if (!found) throw noSuch('refund', id);
    return found;
  };
  return {
    addFault: faults.add,
    clearFaults: faults.clear,
    pendingFaults: faults.pending,
    calls: () => input.calls,
    ledger: () => ledgerOf(world),
    advanceClock: (seconds) => {
      input.moveClock(seconds);
      settleDue(world);
    },
    expireKeys: input.keys.expireAll,
    answerChallenge: (id, answer) => {
      const intent = world.intents.get(id);
      const setup = world.setups.get(id);
      if (!intent && !setup) throw noSuch('intent', id);
      if (intent) answerChallenge(world, intent, answer === 'approve');
      if (setup) answerSetupChallenge(world, setup, answer === 'approve');
    },
    settleProcessing: (id, result) => {
      const intent = world.intents.get(id) ?? intentOf(world, requireInvoice(world, id).object);
      settleProcessing(world, intent, result === 'succeeds');
    },
    openDispute: (id, how = {}) =>
      openDispute(world, paidCharge(world, id), {
        reason: how.reason ?? 'fraudulent',
        ...(how.amount === undefined ? {} : { amount: how.amount }),
      }),
    closeDispute: (id, outcome) => {
      closeDispute(world, dispute(id), outcome);
      return dispute(id);
    },
    failLate: (id, as = 'lost_dispute') => {
      const charge = paidCharge(world, id);
      if (as === 'lost_dispute') {
        closeDispute(world, openDispute(world, charge, { reason: 'insufficient_funds' }), 'lost');
        return;
      }
      Object.assign(charge, { status: 'failed', paid: false, failure_code: 'insufficient_funds' });
      world.emit('charge.failed', charge);
    },
    warnOfFraud: (id) => warnOfFraud(world, paidCharge(world, id)),
    updateCard: (id, expiry) => {
      const method = world.methods.get(id)?.object;
      if (!method?.card) throw noSuch('card', id);
      method.card.exp_month = expiry.month;
      method.card.exp_year = expiry.year;
      world.emit('payment_method.automatically_updated', method);
    },
    failRefund: (id) => failRefund(world, refund(id)),
    completeRefund: (id) => completeRefund(world, refund(id)),
    webhooks: {
      plan: () => webhooks.plan,
      configure: (change) => {
        webhooks.plan = { ...webhooks.plan, ...change };
      },
      flush: webhooks.flush,
      resend: async (id) => {
        const event = world.events.get(id);
        if (!event) throw noSuch('event', id);
        return webhooks.resend(event);
      },
      deliveries: () => webhooks.deliveries,
    },
    world,
  };
}

function paidCharge(world: World, id: string): Stripe.Charge {
  const charge = world.charges.get(id);
  if (charge) return charge;
  const intentId = world.intents.has(id) ? id : intentOf(world, requireInvoice(world, id).object).object.id;
  const paid = chargesOf(world, intentId).find((candidate) => candidate.status === 'succeeded');
  if (!paid) throw noSuch('charge that was paid', id);
  return paid;
}
