import type { GuardName } from '../../server/guards.ts';
import type { Scenario } from './scenario.ts';

const UNDISTURBED: Partial<Scenario> = {
  otherTab: 'none',
  cancelsMeanwhile: false,
  walksAway: false,
  crash: null,
  gatewayFault: null,
  databaseFaultAfterMs: null,
};

const AFTERWARDS: Partial<Scenario> = { ...UNDISTURBED, belowMinimum: false, card: 'visa_ok', kind: 'credit_pack' };

/**
 * What a guard is there for, where chance brings it so rarely that a run without the guard could end before it has mattered.
 * Nothing else happens to these customers: what goes wrong is the doing of the missing guard.
 */
const OCCASIONS: Partial<Record<GuardName, Partial<Scenario>>> = {
  amount_check: { ...UNDISTURBED, kind: 'credit_pack', belowMinimum: true, card: 'visa_ok' },
  quote_superseded: { ...UNDISTURBED, belowMinimum: false, card: 'visa_ok', otherTab: 'later', confirmsAgain: false },
  one_invoice_per_purchase: {
    ...UNDISTURBED,
    belowMinimum: false,
    card: 'visa_ok',
    gatewayFault: { step: 'payInvoice', when: 'after' },
  },
  void_before_failed: {
    ...UNDISTURBED,
    belowMinimum: false,
    card: 'three_d_secure_ok',
    challenge: 'cancel_then_approve',
  },
  refund_by_id: {
    ...AFTERWARDS,
    // Nobody tells the server, so that asking again is all it knows.
    card: 'webhook_never',
    aftermath: ['operator_refund', 'operator_refund'],
    gatewayFault: { step: 'refundInvoice', when: 'after' },
  },
  claw_back_net: { ...AFTERWARDS, aftermath: ['operator_refund', 'operator_refund'] },
  auto_top_up_limits: { ...UNDISTURBED, kind: 'auto_top_up', course: 'cap', belowMinimum: false, card: 'visa_ok' },
};
const EVERY = 3;

/** The scenario itself, or now and then the occasion for the guard that is broken. */
export function withOccasion(scenario: Scenario, brokenGuard: string | null): Scenario {
  const occasion = OCCASIONS[brokenGuard as GuardName];
  return occasion && scenario.id % EVERY === 0 ? { ...scenario, ...occasion } : scenario;
}
