/** Refunds, disputes and the undo window. */
import { z } from 'zod';
import { purchase } from '../purchase.ts';
import {
  afterSaleQuery,
  afterSaleRecord,
  refundInput,
  refundResult,
  releaseInput,
  sandboxBankInput,
} from '../refund.ts';
import type { Operation } from '../operation.ts';

export const afterSalePortalOperations = {
  listUndoablePurchases: {
    method: 'GET',
    path: '/v1/undoable-purchases',
    summary: 'Packs and top-ups that can be undone now, newest first: within the time the seller allows, and unused',
    access: 'view',
    response: z.strictObject({ items: z.array(purchase) }).meta({ id: 'UndoablePurchaseList' }),
    status: 200,
  },
  undoPurchase: {
    method: 'POST',
    path: '/v1/purchases/{id}/undo',
    summary: 'Gives an unused purchase back in full, within the time the seller allows',
    access: 'pay',
    response: purchase,
    status: 200,
    problems: ['undo_not_possible', 'payment_service_unavailable'],
  },
} as const satisfies Record<string, Operation>;

export const afterSaleOperatorOperations = {
  createRefund: {
    method: 'POST',
    path: '/operator/v1/refunds',
    summary: 'Refunds a purchase, whole or in part, and takes back what it gave in proportion',
    access: 'operator',
    body: refundInput,
    response: refundResult,
    status: 201,
    problems: ['refund_not_possible', 'currency_mismatch', 'event_conflict', 'payment_service_unavailable'],
  },
  getAfterSale: {
    method: 'GET',
    path: '/operator/v1/purchases/{id}/after-sale',
    summary: 'Refunds, disputes and what was taken back for one purchase, as the processor sees it now',
    access: 'operator',
    query: afterSaleQuery,
    response: afterSaleRecord,
    status: 200,
    problems: ['payment_service_unavailable'],
  },
  releaseFrozen: {
    method: 'POST',
    path: '/operator/v1/purchases/{id}/release',
    summary: 'Lets the customer spend what a warning of fraud had frozen',
    access: 'operator',
    body: releaseInput,
    response: afterSaleRecord,
    status: 200,
    problems: ['payment_service_unavailable'],
  },
  actAsSandboxBank: {
    method: 'POST',
    path: '/operator/v1/sandbox/bank',
    summary: 'Makes the pretend bank dispute a payment, decide, warn of fraud or take a payment back',
    access: 'operator',
    body: sandboxBankInput,
    response: afterSaleRecord,
    status: 200,
    sandboxOnly: true,
    problems: ['refund_not_possible'],
  },
} as const satisfies Record<string, Operation>;
