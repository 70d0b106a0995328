/** Every element class, and the types they need. Importing it registers nothing; see `define-all.ts`. */
export * from '../src/index.ts';
export { BillingActivity } from './activity/billing-activity.ts';
export { BillingAddFundsDialog } from './add-funds-dialog/billing-add-funds-dialog.ts';
export { BillingBalance } from './balance/billing-balance.ts';
export { BillingBalanceChip } from './balance-chip/billing-balance-chip.ts';
export { BillingBanner } from './banner/billing-banner.ts';
export { BillingBuyCreditsDialog } from './buy-credits-dialog/billing-buy-credits-dialog.ts';
export { BillingCreditPackPicker } from './credit-pack-picker/billing-credit-pack-picker.ts';
export { BillingCredits } from './credits/billing-credits.ts';
export { BillingGate } from './gate/billing-gate.ts';
export { BillingInvoice } from './invoice/billing-invoice.ts';
export { BillingInvoiceList } from './invoice-list/billing-invoice-list.ts';
export { BillingPaymentMethod } from './payment-method/billing-payment-method.ts';
export { BillingPortal } from './portal/billing-portal.ts';
export { BillingProvider } from './provider/billing-provider.ts';
export { BillingSubscription } from './subscription/billing-subscription.ts';
export { BillingUsage } from './usage/billing-usage.ts';
export { BillingUsageMeter } from './usage-meter/billing-usage-meter.ts';
