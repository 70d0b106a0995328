/** What one customer goes through, decided before it starts, by the seed alone. */
import type { AftermathStep } from './processor.ts';
import type { Random } from './random.ts';
import type { HttpFault, Weather } from './stripe-weather.ts';

export const CRASH_POINTS = [
  'purchase.created',
  'invoice.created',
  'invoice.drafted',
  'invoice.lined',
  'invoice.finalize.sent',
  'invoice.finalized',
  'attempt.committed',
  'pay.sent',
  'settle.before',
  'settle.committed',
  'retry.committed',
  'cancel.requested',
  'invoice.voided',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number] | (typeof LATER_CRASH_POINTS)[number];

export const GATEWAY_STEPS = [
  'createInvoice',
  'addInvoiceLine',
  'finalizeInvoice',
  'payInvoice',
  'retrieveInvoice',
  'voidInvoice',
] as const;
export type GatewayStep = (typeof GATEWAY_STEPS)[number] | (typeof LATER_STEPS)[number];

/** Where a refund or the work of a clock can be interrupted. */
export const LATER_CRASH_POINTS = [
  'refund.requested',
  'refund.sent',
  'after_sale.looked',
  'after_sale.committed',
  'auto_top_up.decided',
  'auto_top_up.charged',
  'cycle.step',
  'dunning.decided',
] as const;

export const LATER_STEPS = ['refundInvoice', 'retrieveAfterSale'] as const;

export const TOP_UP_COURSES = ['trigger', 'decline', 'cooldown', 'cap'] as const;
export const RENEWAL_COURSES = ['paid', 'declined', 'declined_then_paid'] as const;

export interface Scenario {
  readonly id: number;
  readonly kind: 'credit_pack' | 'balance_topup' | 'plan_change' | 'auto_top_up' | 'renewal';
  /** How what happens by itself goes on. */
  readonly course: (typeof TOP_UP_COURSES)[number] | (typeof RENEWAL_COURSES)[number] | null;
  readonly card: string;
  /** Priced so low that the processor marks the invoice paid without money. */
  readonly belowMinimum: boolean;
  /** How often the same confirmation is sent at once. */
  readonly clicks: number;
  /** A second tab confirms a quote of its own that was made before the first was paid: at the same time, or much later. */
  readonly otherTab: 'none' | 'at_once' | 'later';
  /** Told that another purchase came between, the customer wants the second one as well. */
  readonly confirmsAgain: boolean;
  /** The customer's connection breaks before the answer is read. */
  readonly losesAnswer: boolean;
  /** The page is loaded anew after the confirmation and knows only what the server says. */
  readonly reloads: boolean;
  /** Nobody comes back after the confirmation: only the server can finish. */
  readonly walksAway: boolean;
  /** The server is killed (SIGKILL) when it comes to this point. */
  readonly crash: { readonly point: CrashPoint; readonly skip: number } | null;
  /** An answer of the processor is lost, before or after it took effect. */
  readonly gatewayFault: { readonly step: GatewayStep; readonly when: 'before' | 'after' } | null;
  /** So long after its wave has begun, every connection of the server to its database is ended. */
  readonly databaseFaultAfterMs: number | null;
  readonly afterDecline: 'other_card' | 'cancel' | 'leave';
  readonly challenge: 'approve' | 'fail' | 'cancel_then_approve' | 'abandon';
  /** The customer cancels while the payment is under way. */
  readonly cancelsMeanwhile: boolean;
  /** The confirmation is sent once more after all is over, as a late retry would. */
  readonly replaysLater: boolean;

  /** Only at Stripe: how webhooks travel, the same for a whole wave. */
  readonly weather: Weather;
  /** A fault on the wire, under the SDK. */
  readonly httpFault: HttpFault | null;
  /** Stripe forgets all idempotency keys while the customer is buying. */
  readonly expiresKeys: boolean;
  /** What happens to the money afterwards, in this order. */
  readonly aftermath: readonly AftermathStep[];
  /** Hours later: what was left undone has been given up, and the customer approves it all the same. */
  readonly comesBackLate: boolean;
}

const CARDS: readonly string[] = [
  'visa_ok',
  'visa_ok',
  'visa_ok',
  'declined',
  'insufficient_funds',
  'three_d_secure_ok',
  'three_d_secure_ok',
  'three_d_secure_fails',
  'three_d_secure_abandoned',
  'slow',
  'slow',
  'processing_then_ok',
  'processing_then_failed',
  'response_lost',
  'response_lost',
  'webhook_twice',
  'webhook_late',
  'webhook_never',
  'webhook_out_of_order',
];

export function planScenario(id: number, random: Random): Scenario {
  const belowMinimum = random.chance(0.04);
  const kind = belowMinimum || random.chance(0.5) ? 'credit_pack' : 'balance_topup';
  const crash = random.chance(0.35) ? { point: random.pick(CRASH_POINTS), skip: random.integer(0, 1) } : null;
  return {
    id,
    kind,
    course: null,
    belowMinimum,
    card: belowMinimum ? 'visa_ok' : random.pick(CARDS),
    clicks: random.pick([1, 1, 2, 3, 5]),
    otherTab: random.pick(['none', 'none', 'none', 'at_once', 'later']),
    confirmsAgain: random.chance(0.4),
    losesAnswer: random.chance(0.3),
    reloads: random.chance(0.35),
    walksAway: random.chance(0.2),
    crash,
    gatewayFault: random.chance(0.3)
      ? { step: random.pick(GATEWAY_STEPS), when: random.chance(0.7) ? 'after' : 'before' }
      : null,
    afterDecline: random.pick(['other_card', 'other_card', 'cancel', 'leave']),
    challenge: random.pick(['approve', 'approve', 'fail', 'cancel_then_approve', 'abandon']),
    cancelsMeanwhile: random.chance(0.15),
    replaysLater: random.chance(0.5),
    databaseFaultAfterMs: random.chance(0.15) ? random.integer(20, 1_200) : null,
    weather: 'told',
    httpFault: null,
    expiresKeys: false,
    aftermath: [],
    comesBackLate: false,
  };
}
