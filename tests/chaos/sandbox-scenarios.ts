/** At the sandbox, what follows a sale and what happens by itself: every kind comes in each handful of scenarios. */
import type { AftermathStep } from './processor.ts';
import type { Random } from './random.ts';
import {
  LATER_CRASH_POINTS,
  LATER_STEPS,
  RENEWAL_COURSES,
  TOP_UP_COURSES,
  type CrashPoint,
  type Scenario,
} from './scenario.ts';

const HANDFUL = 5;

const AFTERMATHS: readonly (readonly AftermathStep[])[] = [
  ['operator_refund_all'],
  ['operator_refund', 'operator_refund', 'operator_refund'],
  ['dispute_open', 'dispute_won'],
  ['dispute_open', 'dispute_lost'],
  ['operator_refund', 'dispute_open', 'dispute_won', 'operator_refund_all'],
  ['operator_refund', 'dispute_open', 'dispute_lost', 'operator_refund_all'],
  ['dispute_open', 'operator_refund', 'dispute_won', 'operator_refund', 'dispute_open'],
  ['fraud_warning', 'operator_refund'],
];
/** Of which webhooks arrive: nobody moves the clock of these customers any more once the bank has answered. */
const CARDS_OF_SALES = [
  'visa_ok',
  'visa_ok',
  'refund_pending',
  'refund_fails',
  'response_lost',
  'webhook_twice',
] as const;
const CARDS_THAT_PAY = [
  'visa_ok',
  'mastercard_ok',
  'response_lost',
  'webhook_never',
  'slow',
  'processing_then_ok',
] as const;
const CARDS_THAT_DO_NOT = ['declined', 'insufficient_funds'] as const;

/** The same customer on another errand; two of five buy as before. */
export function atSandbox(scenario: Scenario, random: Random): Scenario {
  const turn = Math.floor((scenario.id - 1) / HANDFUL);
  switch (scenario.id % HANDFUL) {
    case 0:
      return afterSale(scenario, random, turn);
    case 1:
      return topUp(scenario, random, turn);
    case 2:
      return turn % 2 === 0 ? renewal(scenario, random, turn / 2) : planChange(scenario, random);
    default:
      return scenario;
  }
}

/** A customer who only comes once, so that what goes wrong is the doing of what happens afterwards. */
const COMES_ONCE = { belowMinimum: false, otherTab: 'none', cancelsMeanwhile: false, confirmsAgain: false } as const;

function later(random: Random, points: readonly CrashPoint[]): Pick<Scenario, 'crash' | 'gatewayFault'> {
  return {
    crash: random.chance(0.5) ? { point: random.pick(points), skip: random.integer(0, 1) } : null,
    gatewayFault: random.chance(0.4)
      ? { step: random.pick([...LATER_STEPS, 'payInvoice'] as const), when: random.chance(0.7) ? 'after' : 'before' }
      : null,
  };
}

const POINTS = {
  sale: ['settle.before', ...LATER_CRASH_POINTS.slice(0, 4)],
  topUp: ['purchase.created', 'attempt.committed', 'pay.sent', 'settle.committed', ...LATER_CRASH_POINTS.slice(4, 6)],
  cycle: ['purchase.created', 'attempt.committed', 'pay.sent', 'settle.committed', ...LATER_CRASH_POINTS.slice(6)],
} as const satisfies Record<string, readonly CrashPoint[]>;

function afterSale(scenario: Scenario, random: Random, turn: number): Scenario {
  const aftermath = AFTERMATHS[turn % AFTERMATHS.length] ?? [];
  const card = random.pick(CARDS_OF_SALES);
  return { ...scenario, ...COMES_ONCE, ...later(random, POINTS.sale), card, walksAway: false, aftermath };
}

function topUp(scenario: Scenario, random: Random, turn: number): Scenario {
  const course = TOP_UP_COURSES[turn % TOP_UP_COURSES.length] ?? 'trigger';
  const card = random.pick(course === 'decline' ? CARDS_THAT_DO_NOT : CARDS_THAT_PAY);
  return { ...scenario, ...COMES_ONCE, ...later(random, POINTS.topUp), kind: 'auto_top_up', course, card };
}

function renewal(scenario: Scenario, random: Random, turn: number): Scenario {
  const course = RENEWAL_COURSES[turn % RENEWAL_COURSES.length] ?? 'paid';
  const card = random.pick(course === 'paid' ? CARDS_THAT_PAY : CARDS_THAT_DO_NOT);
  return { ...scenario, ...COMES_ONCE, ...later(random, POINTS.cycle), kind: 'renewal', course, card };
}

/** Bought like anything else, with any card and any fault. */
function planChange(scenario: Scenario, random: Random): Scenario {
  const { crash, gatewayFault } = random.chance(0.5) ? later(random, POINTS.cycle) : scenario;
  return { ...scenario, ...COMES_ONCE, crash, gatewayFault, kind: 'plan_change' };
}
