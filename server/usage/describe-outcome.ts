import type { UsageBatchItem, UsageBatchResult } from '../../contract/operator.ts';
import type { EventOutcome } from './record-events.ts';
import type { ReportedEvent } from './usage-queue.ts';

/** The answer to a batch: one line per event, in the order of the request. */
export function describeBatch(reported: readonly ReportedEvent[], outcomes: readonly EventOutcome[]): UsageBatchResult {
  const items = reported.flatMap((each, index) => {
    const outcome = outcomes[index];
    return outcome ? [describe(each, outcome)] : [];
  });
  const count = (outcome: UsageBatchItem['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return { recorded: count('recorded'), duplicates: count('duplicate'), refused: count('refused'), items };
}

function describe({ customer, event }: ReportedEvent, { result, problem }: EventOutcome): UsageBatchItem {
  const base = { customer, eventId: event.eventId };
  if (result) {
    const { charged, available, late } = result;
    return { ...base, outcome: result.duplicate ? 'duplicate' : 'recorded', charged, available, late, problem: null };
  }
  const { shortfall, spendCap, autoTopUp } = problem.fields;
  return {
    ...base,
    outcome: 'refused',
    charged: null,
    available: null,
    late: false,
    problem: {
      code: problem.code,
      ...(shortfall ? { shortfall } : {}),
      ...(spendCap ? { spendCap } : {}),
      ...(autoTopUp ? { autoTopUp } : {}),
    },
  };
}
