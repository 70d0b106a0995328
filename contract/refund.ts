/** The operator's side of refunds, disputes and returned payments. */
import { z } from 'zod';
import { afterSale } from './after-sale.ts';
import { identifier, timestamp } from './common.ts';
import { money } from './money.ts';

const operatorCustomerId = z.string().min(1).max(200).describe("The seller's own id of the customer.");

export const refundStatus = z
  .enum(['requested', 'pending', 'succeeded', 'failed', 'canceled'])
  .describe('requested: not confirmed by the processor yet. It is asked again by itself.')
  .meta({ id: 'RefundStatus' });

export const refundInput = z
  .strictObject({
    customer: operatorCustomerId,
    purchaseId: identifier,
    refundId: z.string().min(1).max(120).describe('Yours, unique per refund: the same id again refunds once.'),
    amount: money.optional().describe('All that is left of the payment when absent.'),
    reason: z.string().min(1).max(500),
  })
  .meta({ id: 'RefundInput' });
export type RefundInput = z.infer<typeof refundInput>;

export const refund = z
  .strictObject({
    refundId: z.string(),
    purchaseId: identifier,
    status: refundStatus,
    amount: money,
    reason: z.string(),
    actor: z.string().describe('operator, customer, or processor when it was made there.'),
    creditNoteId: identifier.nullable(),
    createdAt: timestamp,
  })
  .meta({ id: 'Refund' });
export type Refund = z.infer<typeof refund>;

export const refundResult = z
  .strictObject({ refund, refundable: money.describe('What may still be refunded.'), afterSale: afterSale.nullable() })
  .meta({ id: 'RefundResult' });
export type RefundResult = z.infer<typeof refundResult>;

/** Everything about one purchase after the sale, for support. */
export const afterSaleRecord = z
  .strictObject({
    purchaseId: identifier,
    afterSale: afterSale.nullable(),
    refundable: money,
    disputeReason: z.string().nullable(),
    fraudWarning: z.boolean(),
    refunds: z.array(refund),
  })
  .meta({ id: 'AfterSaleRecord' });
export type AfterSaleRecord = z.infer<typeof afterSaleRecord>;

export const afterSaleQuery = z.strictObject({ customer: operatorCustomerId });

export const releaseInput = z
  .strictObject({ customer: operatorCustomerId, reason: z.string().min(1).max(500) })
  .meta({ id: 'ReleaseInput' });

/** Sandbox only: what the bank of the customer does. */
export const sandboxBankInput = z
  .strictObject({
    customer: operatorCustomerId,
    purchaseId: identifier,
    event: z.enum(['dispute_opened', 'dispute_won', 'dispute_lost', 'fraud_warning', 'payment_returned']),
    amount: money.optional().describe('Of a dispute; all that is left of the payment when absent.'),
  })
  .meta({ id: 'SandboxBankInput' });
export type SandboxBankInput = z.infer<typeof sandboxBankInput>;
