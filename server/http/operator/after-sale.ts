import { findCustomer } from '../../accounts/customers.ts';
import { reconcileAfterSale } from '../../after-sale/reconcile-after-sale.ts';
import { refundPurchase, releaseFrozen } from '../../after-sale/refund-purchase.ts';
import { actAsSandboxBank } from '../../after-sale/sandbox-bank.ts';
import { readAfterSaleRecord, viewRefund } from '../../after-sale/view-after-sale.ts';
import type { Money } from '../../../contract/money.ts';
import type { Billing } from '../../context.ts';
import { exponentOf } from '../../domain/plan-standing.ts';
import { GatewayError } from '../../payments/payment-gateway.ts';
import { DomainProblem } from '../../problems.ts';
import { readPurchase, type PurchaseKey } from '../../purchases/purchase-row.ts';
import type { OperatorHandlers } from '../handlers.ts';

export const afterSaleOperatorHandlers = {
  createRefund: async ({ billing, body }) => {
    const { billing: own, customerId } = await findCustomer(billing, body.customer);
    const key = { customerId, purchaseId: body.purchaseId };
    const row = await refundPurchase(own, {
      ...key,
      refundId: body.refundId,
      amountMinor: body.amount === undefined ? null : await amountOf(own, key, body.amount),
      reason: body.reason,
      actor: 'operator',
    });
    const { afterSale, refundable } = await readAfterSaleRecord(own, key);
    return { refund: viewRefund(row, refundable.currency, refundable.exponent), refundable, afterSale };
  },

  getAfterSale: async ({ billing, params, query }) => {
    const { billing: own, customerId } = await findCustomer(billing, query.customer);
    return lookedAt(own, { customerId, purchaseId: params.id });
  },

  releaseFrozen: async ({ billing, params, body }) => {
    const { billing: own, customerId } = await findCustomer(billing, body.customer);
    const key = { customerId, purchaseId: params.id };
    await releaseFrozen(own, key);
    return readAfterSaleRecord(own, key);
  },

  actAsSandboxBank: async ({ billing, body }) => {
    const { billing: own, customerId } = await findCustomer(billing, body.customer);
    const key = { customerId, purchaseId: body.purchaseId };
    const amountMinor = body.amount === undefined ? null : await amountOf(own, key, body.amount);
    await actAsSandboxBank(own, key, { event: body.event, amountMinor });
    return lookedAt(own, key);
  },
} satisfies Partial<OperatorHandlers>;

async function lookedAt(billing: Billing, key: PurchaseKey) {
  try {
    await reconcileAfterSale(billing, key, 'operator');
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw new DomainProblem('payment_service_unavailable', { purchaseId: key.purchaseId });
  }
  return readAfterSaleRecord(billing, key);
}

/** In the currency of the purchase, counted in its own digits. */
async function amountOf(billing: Billing, key: PurchaseKey, amount: Money): Promise<bigint> {
  const { currency } = await readPurchase(billing.database.db, key);
  const exponent = exponentOf(await billing.catalogue(), currency);
  if (amount.currency !== currency || amount.exponent !== exponent) {
    throw new DomainProblem('currency_mismatch', { param: 'amount' });
  }
  return BigInt(amount.minor);
}
