import type { TopUpHeldReason, TopUpPausedReason, TopUpStatus } from '../../contract/auto-top-up.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

/** Where the automatic top-up of a customer stands; `null` when there never was a rule. */
export async function topUpStatusOf(executor: Executor, customerId: string, now: Date): Promise<TopUpStatus | null> {
  const rule = await executor
    .selectFrom('auto_top_up_rule')
    .selectAll()
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!rule) return null;
  const [attempt, watch] = await Promise.all([
    executor
      .selectFrom('auto_top_up_attempt')
      .select('purchase_id')
      .where('customer_id', '=', customerId)
      .where('outcome', '=', 'open')
      .executeTakeFirst(),
    executor.selectFrom('capacity_watch').select('due_at').where('customer_id', '=', customerId).executeTakeFirst(),
  ]);
  return describeStatus(rule, { isCharging: attempt !== undefined, isDue: watch?.due_at != null, now });
}

export function describeStatus(
  rule: Row<'auto_top_up_rule'>,
  facts: { readonly isCharging: boolean; readonly isDue: boolean; readonly now: Date },
): TopUpStatus {
  const plain = (state: TopUpStatus['state']): TopUpStatus => ({ state, reason: null, until: null });
  if (!rule.enabled) return plain('off');
  if (rule.paused_reason !== null) {
    return { state: 'paused', reason: rule.paused_reason as TopUpPausedReason, until: null };
  }
  if (facts.isCharging) return plain('charging');
  if (rule.held_reason !== null) {
    const until = rule.held_until !== null && rule.held_until > facts.now ? rule.held_until.toISOString() : null;
    return { state: 'held', reason: rule.held_reason as TopUpHeldReason, until };
  }
  return plain(facts.isDue ? 'due' : 'armed');
}
