/** What an operator may do about one customer's money: decide, and help over a gap. */
import { z } from 'zod';
import { identifier, timestamp } from './common.ts';
import { credits, ledgerMoney, money } from './money.ts';
import { purchaseStatus } from './purchase.ts';
import { purchaseKind } from './quote.ts';

const operatorCustomerId = z.string().min(1).max(200).describe("The seller's own id of the customer.");

/** How far below zero usage may run for now. */
export const grace = z
  .strictObject({ limit: z.union([credits, ledgerMoney]), endsAt: timestamp })
  .meta({ id: 'Grace' });
export type Grace = z.infer<typeof grace>;

/** A purchase that waits for a person. */
export const openReview = z
  .strictObject({
    customer: operatorCustomerId,
    purchaseId: identifier,
    kind: purchaseKind,
    status: purchaseStatus,
    reason: z
      .string()
      .describe(
        'amount_mismatch, paid_without_money, currency_mismatch, paid_after_end, refund_failed, transfer_incomplete …',
      ),
    total: money,
    since: timestamp,
  })
  .meta({ id: 'OpenReview' });

export const openReviews = z.strictObject({ items: z.array(openReview) }).meta({ id: 'OpenReviewList' });
export type OpenReviews = z.infer<typeof openReviews>;

/** Ends a purchase that was paid differently than quoted. */
export const reviewInput = z
  .strictObject({
    customer: operatorCustomerId,
    decision: z
      .enum(['credit', 'refund'])
      .describe('credit: gives what was paid for, in proportion; what was paid too much becomes money credit.'),
    reason: z.string().min(1).max(500),
  })
  .meta({ id: 'ReviewInput' });
export type ReviewInput = z.infer<typeof reviewInput>;

/** A small overdraft for a running job, given by the operator. */
export const graceInput = z
  .strictObject({
    customer: operatorCustomerId,
    graceId: z.string().min(1).max(120).describe('Yours, unique: the same id again changes nothing.'),
    micro: z
      .string()
      .regex(/^(0|[1-9]\d{0,17})$/)
      .describe('Millionths of a credit or of a major unit of money; 0 ends it.'),
    hours: z.number().int().min(1).max(720),
    reason: z.string().min(1).max(500),
  })
  .meta({ id: 'GraceInput' });
export type GraceInput = z.infer<typeof graceInput>;

export const graceResult = z
  .strictObject({ graceId: z.string(), duplicate: z.boolean(), grace: grace.nullable() })
  .meta({ id: 'GraceResult' });
export type GraceResult = z.infer<typeof graceResult>;
