import { undoPurchase } from '../../after-sale/undo-purchase.ts';
import type { PortalHandlers } from '../handlers.ts';

export const afterSalePortalHandlers = {
  undoPurchase: ({ billing, customerId, params }) => undoPurchase(billing, { customerId, purchaseId: params.id }),
} satisfies Partial<PortalHandlers>;
