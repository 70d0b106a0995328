import { recordEvents, type UsageEvent, type UsageEventResult } from '../usage/record-events.ts';
import type { CapacityContext } from './usage-session.ts';

/** `now` is the customer's clock. */
export type SpendInput = UsageEvent & { readonly customerId: string; readonly now: Date };
export type SpendResult = UsageEventResult;

/**
 * Counts and charges one usage event, whole or not at all: a batch of one.
 *
 * Throws `DomainProblem`: not_found, account_frozen, event_conflict, subscription_required, feature_not_in_plan,
 * included_limit_reached, spend_cap_reached, insufficient_credits | insufficient_balance (with the shortfall).
 */
export async function spend(context: CapacityContext, { customerId, now, ...event }: SpendInput): Promise<SpendResult> {
  const [outcome] = await recordEvents(context, { customerId, now, events: [event] });
  if (outcome?.result) return outcome.result;
  throw outcome?.problem ?? new Error(`No answer came for event ${event.eventId}.`);
}
