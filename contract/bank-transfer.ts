/** Paying by bank transfer: an invoice with a reference, and funds that are on their way. */
import { z } from 'zod';
import { identifier, timestamp } from './common.ts';
import { money } from './money.ts';

const operatorCustomerId = z.string().min(1).max(200).describe("The seller's own id of the customer.");

/** What to tell the bank. */
export const transferInstructions = z
  .strictObject({
    reference: z.string().describe('Has to be named in the transfer.'),
    dueAt: timestamp.describe('Given up when the money has not arrived by then.'),
    instructions: z.array(z.string()).describe("The seller's account, line by line."),
    received: money.describe('What has arrived so far.'),
  })
  .meta({ id: 'TransferInstructions' });
export type TransferInstructions = z.infer<typeof transferInstructions>;

/** A transfer that has not arrived in full. */
export const pendingFunds = z
  .strictObject({
    purchaseId: identifier,
    invoiceId: identifier.nullable(),
    amount: money,
    transfer: transferInstructions,
  })
  .meta({ id: 'PendingFunds' });
export type PendingFunds = z.infer<typeof pendingFunds>;

export const transferReceiptInput = z
  .strictObject({
    customer: operatorCustomerId,
    purchaseId: identifier.optional().describe('One of these two.'),
    reference: z.string().min(1).max(60).optional(),
    receiptId: z.string().min(1).max(120).describe("Yours, unique: the bank's id of the booking."),
    amount: money,
    receivedAt: timestamp.optional().describe('Now when absent.'),
  })
  .refine((input) => (input.purchaseId === undefined) !== (input.reference === undefined), {
    message: 'name either the purchase or the reference',
  })
  .meta({ id: 'TransferReceiptInput' });
export type TransferReceiptInput = z.infer<typeof transferReceiptInput>;

export const transferReceipt = z
  .strictObject({
    receiptId: z.string(),
    duplicate: z.boolean(),
    purchaseId: identifier,
    status: z
      .enum(['credited', 'incomplete', 'in_review'])
      .describe('incomplete: less than due so far. in_review: more than due, or too late; a person decides.'),
    received: money,
    due: money,
  })
  .meta({ id: 'TransferReceipt' });
export type TransferReceipt = z.infer<typeof transferReceipt>;
