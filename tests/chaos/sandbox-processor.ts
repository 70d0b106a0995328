import type { Client } from 'pg';
import type { ProcessorCharge, ProcessorUnderTest } from './processor.ts';

const CHARGES = `
  select si.metadata->>'purchase_id' as purchase_id, ch.amount_minor::text
  from sandbox.charge ch
  join sandbox.customer sc on sc.id = ch.customer_id
  left join sandbox.invoice si on si.id = ch.invoice_id
  where sc.reference = $1::text`;

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
    act: () => Promise.reject(new Error('What follows a sale at the sandbox has tests of its own.')),
    answerChallenge: async (client, action, outcome) => {
      if (action.type !== 'sandbox_challenge') throw new Error(`Unexpected next action ${JSON.stringify(action)}`);
      await client.answerChallenge(action.challengeId, outcome);
    },
    chargesOf: async (customerId) => {
      const { rows } = await auditor.query<{ purchase_id: string | null; amount_minor: string }>(CHARGES, [customerId]);
      return rows.map((row): ProcessorCharge => ({
        purchaseId: row.purchase_id,
        hasSucceeded: true,
        amountMinor: BigInt(row.amount_minor),
        refundedMinor: 0n,
        disputedMinor: 0n,
      }));
    },
    close: nothing,
  };
}
