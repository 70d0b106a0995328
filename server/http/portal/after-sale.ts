import { listUndoablePurchases } from '../../after-sale/list-undoable-purchases.ts';
import { undoPurchase } from '../../after-sale/undo-purchase.ts';
import type { PortalHandlers } from '../handlers.ts';

export const afterSalePortalHandlers = {
  listUndoablePurchases: async ({ billing, customerId }) => ({
    items: await listUndoablePurchases(billing, customerId),
  }),

  undoPurchase: ({ billing, customerId, params }) => undoPurchase(billing, { customerId, purchaseId: params.id }),
} satisfies Partial<PortalHandlers>;
