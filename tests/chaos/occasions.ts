import type { GuardName } from '../../server/guards.ts';
import type { Scenario } from './scenario.ts';

/**
 * What a guard is there for, where chance brings it so rarely that a run without the guard could end before it has mattered.
 * Nothing else happens to these customers: what goes wrong is the doing of the missing guard.
 */
const OCCASIONS: Partial<Record<GuardName, Partial<Scenario>>> = {
  amount_check: {
    kind: 'credit_pack',
    belowMinimum: true,
    card: 'visa_ok',
    otherTab: 'none',
    cancelsMeanwhile: false,
    walksAway: false,
    crash: null,
    gatewayFault: null,
    databaseFaultAfterMs: null,
  },
};
const EVERY = 3;

/** The scenario itself, or now and then the occasion for the guard that is broken. */
export function withOccasion(scenario: Scenario, brokenGuard: string | null): Scenario {
  const occasion = OCCASIONS[brokenGuard as GuardName];
  return occasion && scenario.id % EVERY === 0 ? { ...scenario, ...occasion } : scenario;
}
