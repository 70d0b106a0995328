import { cancelPurchase } from '../../purchases/cancel-purchase.ts';
import { createQuote } from '../../purchases/create-quote.ts';
import { refreshPurchase } from '../../purchases/refresh-purchase.ts';
import { retryPurchase } from '../../purchases/retry-purchase.ts';
import { startPurchase } from '../../purchases/start-purchase.ts';
import { getPurchase } from '../../purchases/view-purchase.ts';
import type { PortalHandlers } from '../handlers.ts';

export const purchaseHandlers = {
  createQuote: ({ billing, customerId, body }) => createQuote(billing, { customerId, request: body }),

  createPurchase: ({ billing, customerId, body }) => startPurchase(billing, { customerId, quoteId: body.quoteId }),

  getPurchase: ({ billing, customerId, params }) => getPurchase(billing, { customerId, purchaseId: params.id }),

  refreshPurchase: ({ billing, customerId, params }) => refreshPurchase(billing, { customerId, purchaseId: params.id }),

  retryPurchase: ({ billing, customerId, params, body }) =>
    retryPurchase(billing, { customerId, purchaseId: params.id, ...body }),

  cancelPurchase: ({ billing, customerId, params }) => cancelPurchase(billing, { customerId, purchaseId: params.id }),
} satisfies Partial<PortalHandlers>;
