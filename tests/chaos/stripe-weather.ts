/** What is different when the processor is Stripe: its cards, its faults over HTTP, its webhooks, what follows a sale. */
import type { AftermathStep } from './processor.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';

export type Weather = 'told' | 'told_twice' | 'told_in_any_order' | 'told_late' | 'half_lost' | 'not_told';

const CALM = { copies: 1, shuffleWindow: 1, delayMs: 0, lossShare: 0, isPaused: false, attempts: 8, retryMs: 200 };

export const WEBHOOK_PLANS: Readonly<Record<Weather, object>> = {
  told: CALM,
  told_twice: { ...CALM, copies: 2 },
  told_in_any_order: { ...CALM, copies: 2, shuffleWindow: 6 },
  told_late: { ...CALM, delayMs: 400 },
  half_lost: { ...CALM, lossShare: 0.5, shuffleWindow: 4 },
  not_told: CALM,
};

export interface HttpFault {
  readonly kind: string;
  readonly operation: string;
  readonly times: number;
  readonly delayMs?: number;
}

const CARDS: readonly string[] = [
  'pm_card_visa',
  'pm_card_visa',
  'pm_card_visa',
  'pm_card_mastercard',
  'pm_card_chargeCustomerFail',
  'pm_stand_in_savedInsufficientFunds',
  'pm_stand_in_savedLostCard',
  'pm_card_authenticationRequired',
  'pm_card_authenticationRequired',
  'pm_card_threeDSecureRequiredChargeDeclined',
  'pm_stand_in_threeDSecureFails',
  'pm_stand_in_threeDSecureUnanswered',
  'pm_stand_in_cardProcessing',
  'pm_sepaDebit',
  'pm_stand_in_sepaDebitFails',
];

const OPERATIONS: readonly string[] = [
  'customers.create',
  'customers.update',
  'invoices.create',
  'invoiceItems.create',
  'invoices.finalizeInvoice',
  'invoices.pay',
  'invoices.pay',
  'invoices.retrieve',
  'invoices.list',
  'invoices.voidInvoice',
  'invoices.del',
];

/** The SDK sends again by itself once, with the same key: twice makes the server see it. */
const KINDS: readonly Omit<HttpFault, 'operation'>[] = [
  { kind: 'drop_before_effect', times: 2 },
  { kind: 'drop_after_effect', times: 1 },
  { kind: 'drop_after_effect', times: 2 },
  { kind: 'error_after_effect', times: 1 },
  { kind: 'slow_before_effect', times: 1, delayMs: 250 },
  { kind: 'slow_after_effect', times: 1, delayMs: 250 },
  { kind: 'rate_limit', times: 2 },
  { kind: 'lock_timeout', times: 2 },
];

const AFTERMATHS: readonly (readonly AftermathStep[])[] = [
  ['dashboard_refund'],
  ['operator_refund', 'dashboard_refund', 'operator_refund'],
  ['dispute_open', 'dispute_won'],
  ['dispute_open', 'dispute_lost'],
  ['dashboard_refund', 'dispute_open', 'dispute_won', 'operator_refund'],
  ['dispute_open', 'operator_refund', 'dispute_lost', 'dashboard_refund'],
  ['fraud_warning', 'operator_refund'],
  ['fraud_warning', 'dispute_open', 'dispute_lost'],
];

/** Under one sky for a whole wave, because there is one endpoint. */
export function planWeather(wave: number): Weather {
  const all = Object.keys(WEBHOOK_PLANS) as Weather[];
  return all[wave % all.length] ?? 'told';
}

/** The same customer, at Stripe. */
export function atStripe(scenario: Scenario, random: Random, weather: Weather): Scenario {
  const hasFault = random.chance(0.45);
  return {
    ...scenario,
    card: scenario.belowMinimum ? 'pm_card_visa' : random.pick(CARDS),
    weather,
    httpFault: hasFault ? { ...random.pick(KINDS), operation: random.pick(OPERATIONS) } : null,
    expiresKeys: random.chance(0.1),
    aftermath: random.chance(0.3) ? random.pick(AFTERMATHS) : [],
    comesBackLate: random.chance(0.25),
  };
}
