/** Types and classes of everything that does not render. Importing it does nothing. */
export type * from './api/billing-api.ts';
export { BillingError, type BillingErrorCode, type ClientErrorCode } from './api/billing-error.ts';
export { createHttpBillingApi, type HttpBillingApi, type HttpBillingApiOptions } from './api/http-billing-api.ts';
export type { OperationOverride, TokenRequest } from './api/http-transport.ts';
export * from './events/index.ts';
export { registerLocale } from './i18n/locale-registry.ts';
export { defineMessages, type LocaleMessages, type MessageOverrides, type MessageText } from './i18n/messages.ts';
export type { Authenticator } from './purchase/authenticator.ts';
export type { PurchaseMachine } from './purchase/purchase-machine.ts';
export type * from './purchase/purchase-state.ts';
export { billingSettingsContext, billingStoreContext, type BillingSettings } from './state/contexts.ts';
export {
  BillingStore,
  type BillingStoreOptions,
  type EnsureCapacityRequest,
  type EnsureCapacityResult,
} from './state/billing-store.ts';
export type * from './state/purchase-intent.ts';
export * from './state/control-resources.ts';
export * from './state/paged-resources.ts';
export * from './state/plan-resources.ts';
export { creditPacksOf, invoiceOf } from './state/purchase-resources.ts';
export { paymentMethodsOf } from './state/resources.ts';
export { usageOf } from './state/usage-resource.ts';
export type * from './state/resource.ts';
export type * from './state/store-resource.ts';
