import type { PortalHandlers } from '../handlers.ts';
import { accountHandlers } from './account.ts';
import { afterSalePortalHandlers } from './after-sale.ts';
import { codeHandlers } from './codes.ts';
import { autoTopUpHandlers } from './auto-top-up.ts';
import { billingDetailsHandlers } from './billing-details.ts';
import { invoiceHandlers } from './invoices.ts';
import { paymentMethodHandlers } from './payment-methods.ts';
import { planHandlers } from './plans.ts';
import { purchaseHandlers } from './purchases.ts';

export const portalHandlers: PortalHandlers = {
  ...accountHandlers,
  ...purchaseHandlers,
  ...afterSalePortalHandlers,
  ...codeHandlers,
  ...autoTopUpHandlers,
  ...invoiceHandlers,
  ...paymentMethodHandlers,
  ...billingDetailsHandlers,
  ...planHandlers,
};
