import type { Client } from 'pg';
import type { BankStep, ProcessorCharge, ProcessorUnderTest } from './processor.ts';

/** One row for each time a bank was asked. */
const ATTEMPTS = `
  select si.metadata->>'purchase_id' as purchase_id, ch.id is not null as has_succeeded,
    coalesce(ch.amount_minor, si.total_minor)::text as amount_minor,
    case when ch.id is null then 0 else refunded.minor end::text as refunded_minor,
    case when ch.id is null then 0 else disputed.minor end::text as disputed_minor,
    case when ch.id is null then '{}' else refunded.ids end as refund_ids
  from sandbox.payment p
  join sandbox.invoice si on si.id = p.invoice_id
  join sandbox.customer sc on sc.id = si.customer_id
  left join sandbox.charge ch on ch.payment_id = p.id
  cross join lateral (select coalesce(sum(amount_minor), 0) as minor,
      coalesce(array_agg(metadata->>'refund_id') filter (where metadata ? 'refund_id'), '{}') as ids
    from sandbox.refund where invoice_id = si.id and status = 'succeeded') refunded
  cross join lateral (select coalesce(sum(amount_minor), 0) as minor
    from sandbox.dispute where invoice_id = si.id and status in ('open', 'lost')) disputed
  where sc.reference = $1::text`;

interface AttemptRow {
  readonly purchase_id: string | null;
  readonly has_succeeded: boolean;
  readonly amount_minor: string;
  readonly refunded_minor: string;
  readonly disputed_minor: string;
  readonly refund_ids: readonly string[];
}

const BANK_EVENTS: Partial<Record<BankStep, string>> = {
  dispute_open: 'dispute_opened',
  dispute_won: 'dispute_won',
  dispute_lost: 'dispute_lost',
  fraud_warning: 'fraud_warning',
};

/** The processor of the server itself: its books are read with plain SQL, its faults are the server's to make. */
export function sandboxProcessor(auditor: Client): ProcessorUnderTest {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    name: 'sandbox',
    stripe: null,
    servers: 1,
    prepare: nothing,
    calm: nothing,
    hurryBanks: nothing,
    act: async (step, customer, purchaseId) => {
      const event = BANK_EVENTS[step];
      if (!event) throw new Error(`The bank of the sandbox knows no ${step}.`);
      try {
        await customer.operator('/operator/v1/sandbox/bank', { customer: customer.externalId, purchaseId, event });
      } catch (error) {
        // Nothing is left to be disputed, or there is no dispute to be decided.
        customer.note(error);
      }
    },
    answerChallenge: async (client, action, outcome) => {
      if (action.type !== 'sandbox_challenge') throw new Error(`Unexpected next action ${JSON.stringify(action)}`);
      await client.answerChallenge(action.challengeId, outcome);
    },
    chargesOf: async (customerId) => {
      const { rows } = await auditor.query<AttemptRow>(ATTEMPTS, [customerId]);
      return rows.map((row): ProcessorCharge => ({
        purchaseId: row.purchase_id,
        hasSucceeded: row.has_succeeded,
        amountMinor: BigInt(row.amount_minor),
        refundedMinor: BigInt(row.refunded_minor),
        disputedMinor: BigInt(row.disputed_minor),
        refundIds: row.refund_ids,
      }));
    },
    close: nothing,
  };
}
