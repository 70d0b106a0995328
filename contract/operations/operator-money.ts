/** Money credit, bank transfers, decisions and emergency grace. */
import { transferReceipt, transferReceiptInput } from '../bank-transfer.ts';
import { customerCreditHistory, customerCreditInput, customerCreditResult } from '../customer-credit.ts';
import { graceInput, graceResult, openReviews, reviewInput } from '../operator-money.ts';
import { purchase } from '../purchase.ts';
import type { Operation } from '../operation.ts';

export const operatorMoneyOperations = {
  adjustCustomerCredit: {
    method: 'POST',
    path: '/operator/v1/customer-credit',
    summary: 'Gives or takes money credit, which comes off the next bills of the plan',
    access: 'operator',
    body: customerCreditInput,
    response: customerCreditResult,
    status: 201,
    problems: ['currency_mismatch', 'insufficient_balance', 'event_conflict'],
  },
  getCustomerCredit: {
    method: 'GET',
    path: '/operator/v1/customers/{externalId}/customer-credit',
    summary: 'Money credit of a customer, with what was given and used',
    access: 'operator',
    response: customerCreditHistory,
    status: 200,
  },
  recordTransfer: {
    method: 'POST',
    path: '/operator/v1/bank-transfers',
    summary: 'Records that a bank transfer arrived; credits the purchase when exactly what is due is there',
    access: 'operator',
    body: transferReceiptInput,
    response: transferReceipt,
    status: 201,
    problems: ['currency_mismatch', 'event_conflict'],
  },
  listReviews: {
    method: 'GET',
    path: '/operator/v1/reviews',
    summary: 'Purchases that were paid differently than quoted and wait for a decision, the oldest first',
    access: 'operator',
    response: openReviews,
    status: 200,
  },
  resolveReview: {
    method: 'POST',
    path: '/operator/v1/purchases/{id}/resolve',
    summary: 'Decides about a purchase that was paid differently than quoted: credit in proportion, or refund',
    access: 'operator',
    body: reviewInput,
    response: purchase,
    status: 200,
    problems: ['review_not_open', 'refund_not_possible', 'payment_service_unavailable'],
  },
  giveGrace: {
    method: 'POST',
    path: '/operator/v1/grace',
    summary: 'Lets usage run below zero up to a limit and a time, so that a running job may end',
    access: 'operator',
    body: graceInput,
    response: graceResult,
    status: 201,
    problems: ['grace_not_allowed', 'subscription_required', 'event_conflict'],
  },
} as const satisfies Record<string, Operation>;
