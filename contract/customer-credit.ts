/** Money that the seller owes a customer and that comes off the next bills. Never part of the balance. */
import { z } from 'zod';
import { identifier, timestamp } from './common.ts';
import { money } from './money.ts';

const operatorCustomerId = z.string().min(1).max(200).describe("The seller's own id of the customer.");

export const customerCreditInput = z
  .strictObject({
    customer: operatorCustomerId,
    adjustmentId: z.string().min(1).max(120).describe('Yours, unique: the same id again changes nothing.'),
    amount: money.describe('Before tax. A negative amount takes from what is there.'),
    reason: z.string().min(1).max(500),
  })
  .meta({ id: 'CustomerCreditInput' });
export type CustomerCreditInput = z.infer<typeof customerCreditInput>;

export const customerCreditResult = z
  .strictObject({ adjustmentId: z.string(), duplicate: z.boolean(), balance: money })
  .meta({ id: 'CustomerCreditResult' });
export type CustomerCreditResult = z.infer<typeof customerCreditResult>;

export const customerCreditEntry = z
  .strictObject({
    at: timestamp,
    type: z.enum(['given', 'taken', 'applied', 'returned']),
    description: z.string(),
    actor: z.string(),
    change: money,
    balanceAfter: money,
    purchaseId: identifier.nullable(),
  })
  .meta({ id: 'CustomerCreditEntry' });

/** Newest first, the last hundred. */
export const customerCreditHistory = z
  .strictObject({ balance: money, items: z.array(customerCreditEntry) })
  .meta({ id: 'CustomerCreditHistory' });
export type CustomerCreditHistory = z.infer<typeof customerCreditHistory>;
