import type { Money } from '../../../contract/money.ts';
import { findCustomer } from '../../accounts/customers.ts';
import { listReviews } from '../../after-sale/list-reviews.ts';
import { resolveReview } from '../../after-sale/resolve-review.ts';
import { recordTransfer } from '../../bank-transfers/record-transfer.ts';
import type { Billing } from '../../context.ts';
import { adjustCustomerCredit } from '../../customer-credit/adjust-customer-credit.ts';
import { readCustomerCreditHistory } from '../../customer-credit/read-history.ts';
import { exponentOf } from '../../domain/plan-standing.ts';
import { giveGrace } from '../../grace/give-grace.ts';
import { DomainProblem } from '../../problems.ts';
import { issueGiftCodes } from '../../promotions/gift-codes.ts';
import type { OperatorHandlers } from '../handlers.ts';

export const operatorMoneyHandlers = {
  adjustCustomerCredit: async ({ billing, body }) => {
    const { billing: own, customerId } = await findCustomer(billing, body.customer);
    const currency = await currencyOf(own, customerId);
    return adjustCustomerCredit(own, {
      customerId,
      adjustmentId: body.adjustmentId,
      amountMinor: await minorOf(own, body.amount, currency),
      currency,
      reason: body.reason,
    });
  },

  getCustomerCredit: async ({ billing, params }) => {
    const { billing: own, customerId } = await findCustomer(billing, params.externalId);
    return readCustomerCreditHistory(own, customerId, await currencyOf(own, customerId));
  },

  recordTransfer: async ({ billing, body }) => {
    const { billing: own, customerId } = await findCustomer(billing, body.customer);
    return recordTransfer(own, {
      customerId,
      purchase: body.purchaseId === undefined ? { reference: body.reference ?? '' } : { id: body.purchaseId },
      receiptId: body.receiptId,
      amountMinor: await minorOf(own, body.amount, body.amount.currency),
      currency: body.amount.currency,
      receivedAt: body.receivedAt === undefined ? own.now() : new Date(body.receivedAt),
    });
  },

  listReviews: ({ billing }) => listReviews(billing),

  resolveReview: async ({ billing, params, body }) => {
    const { billing: own, customerId } = await findCustomer(billing, body.customer);
    return resolveReview(own, { customerId, purchaseId: params.id, decision: body.decision, reason: body.reason });
  },

  giveGrace: async ({ billing, body }) => {
    const { billing: own, customerId } = await findCustomer(billing, body.customer);
    return giveGrace(own, {
      customerId,
      graceId: body.graceId,
      micro: BigInt(body.micro),
      hours: body.hours,
      reason: body.reason,
    });
  },

  issueGiftCodes: ({ billing, body }) =>
    issueGiftCodes(billing, {
      batchId: body.batchId,
      count: body.count,
      unit: body.unit,
      micro: BigInt(body.micro),
      name: body.name,
      expiresAt: body.expiresAt === undefined ? null : new Date(body.expiresAt),
      grantExpiresAfterDays: body.grantExpiresAfterDays ?? null,
    }),
} satisfies Partial<OperatorHandlers>;

async function currencyOf(billing: Billing, customerId: string): Promise<string> {
  const { currency } = await billing.database.db
    .selectFrom('customer')
    .select('currency')
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow();
  return currency;
}

/** Throws `currency_mismatch` unless it is that currency, in its own digits. */
async function minorOf(billing: Billing, amount: Money, currency: string): Promise<bigint> {
  const exponent = exponentOf(await billing.catalogue(), currency);
  if (amount.currency !== currency || amount.exponent !== exponent) {
    throw new DomainProblem('currency_mismatch', { param: 'amount' });
  }
  return BigInt(amount.minor);
}
