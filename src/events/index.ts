/** Every public event, and the only list of them. Facts cannot be canceled; requests can, before anything happens. */
export {
  BillingAccountSwitchRequestEvent,
  type BillingAccountSwitchRequestDetail,
} from './billing-account-switch-request-event.ts';
export { BillingCapacityResumedEvent, type BillingCapacityResumedDetail } from './billing-capacity-resumed-event.ts';
export { BillingErrorEvent, type BillingErrorDetail } from './billing-error-event.ts';
export { BillingIdentityRequestEvent, type BillingIdentityRequestDetail } from './billing-identity-request-event.ts';
export {
  BillingInvoiceFilterChangeEvent,
  type BillingInvoiceFilterChangeDetail,
} from './billing-invoice-filter-change-event.ts';
export {
  BillingInvoiceOpenRequestEvent,
  type BillingInvoiceOpenRequestDetail,
} from './billing-invoice-open-request-event.ts';
export {
  BillingPermissionRequestEvent,
  type BillingPermissionRequestDetail,
} from './billing-permission-request-event.ts';
export {
  BillingPurchaseConfirmedEvent,
  type BillingPurchaseConfirmedDetail,
} from './billing-purchase-confirmed-event.ts';
export { BillingPurchaseFailedEvent, type BillingPurchaseFailedDetail } from './billing-purchase-failed-event.ts';
export { BillingPurchaseOpenedEvent, type BillingPurchaseOpenedDetail } from './billing-purchase-opened-event.ts';
export { BillingPurchaseRequestEvent } from './billing-purchase-request-event.ts';
export {
  BillingPurchaseSucceededEvent,
  type BillingPurchaseSucceededDetail,
} from './billing-purchase-succeeded-event.ts';
export { BillingReadyEvent, type BillingReadyDetail } from './billing-ready-event.ts';
export { BillingSessionExpiredEvent, type BillingSessionExpiredDetail } from './billing-session-expired-event.ts';
