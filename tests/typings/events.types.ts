/** Compiled, never run: what a page gets from its editor when it listens. */
import type { Credits, Money } from 'billing-portal-contract';
import type {
  BillingCapacityResumedEvent,
  BillingErrorEvent,
  BillingIdentityRequestEvent,
  BillingInvoiceFilterChangeEvent,
  BillingInvoiceOpenRequestEvent,
  BillingAccountSwitchRequestEvent,
  BillingPermissionRequestEvent,
  BillingPurchaseConfirmedEvent,
  BillingPurchaseFailedEvent,
  BillingPurchaseOpenedEvent,
  BillingPurchaseRequestEvent,
  BillingPurchaseSucceededEvent,
  BillingReadyEvent,
  BillingSessionExpiredEvent,
} from '../../components/index.ts';
import { expectType } from './expect-type.ts';

const element = document.createElement('div');

element.addEventListener('billing-ready', (event) => {
  expectType<BillingReadyEvent>()(event, true);
  expectType<'credits' | 'balance' | 'metered' | null>()(event.detail.model, true);
});
element.addEventListener('billing-error', (event) => {
  expectType<BillingErrorEvent>()(event, true);
  expectType<string | null>()(event.detail.requestId, true);
});
element.addEventListener('billing-invoice-filter-change', (event) => {
  expectType<BillingInvoiceFilterChangeEvent>()(event, true);
  expectType<string>()(event.detail.search, true);
});
element.addEventListener('billing-session-expired', (event) => expectType<BillingSessionExpiredEvent>()(event, true));
element.addEventListener('billing-identity-request', (event) => {
  expectType<BillingIdentityRequestEvent>()(event, true);
  expectType<'pay' | 'remove_payment_method' | 'allow_automatic_charges'>()(event.detail.action, true);
  event.respondWith(Promise.resolve(true));
  // @ts-expect-error An answer is yes or no.
  event.respondWith('yes');
});
element.addEventListener('billing-purchase-request', (event) => {
  expectType<BillingPurchaseRequestEvent>()(event, true);
  expectType<'credit_pack' | 'balance_topup' | 'plan_change' | 'invoice_payment' | 'reactivation' | 'addon'>()(
    event.detail.kind,
    true,
  );
});
element.addEventListener('billing-account-switch-request', (event) => {
  expectType<BillingAccountSwitchRequestEvent>()(event, true);
  expectType<string>()(event.detail.customerId, true);
});
element.addEventListener('billing-permission-request', (event) => {
  expectType<BillingPermissionRequestEvent>()(event, true);
  expectType<'pay'>()(event.detail.permission, true);
  expectType<string>()(event.detail.url, true);
});
element.addEventListener('billing-purchase-opened', (event) => expectType<BillingPurchaseOpenedEvent>()(event, true));
element.addEventListener('billing-purchase-confirmed', (event) => {
  expectType<BillingPurchaseConfirmedEvent>()(event, true);
  expectType<Money>()(event.detail.total, true);
});
element.addEventListener('billing-purchase-succeeded', (event) => {
  expectType<BillingPurchaseSucceededEvent>()(event, true);
  expectType<Credits | null>()(event.detail.credits, true);
  // @ts-expect-error A detail is for reading.
  event.detail.credits = null;
});
element.addEventListener('billing-purchase-failed', (event) => {
  expectType<BillingPurchaseFailedEvent>()(event, true);
  expectType<boolean>()(event.detail.canRetry, true);
});
element.addEventListener('billing-invoice-open-request', (event) => {
  expectType<BillingInvoiceOpenRequestEvent>()(event, true);
  expectType<'details' | 'document' | 'receipt'>()(event.detail.view, true);
});
element.addEventListener('billing-capacity-resumed', (event) => {
  expectType<BillingCapacityResumedEvent>()(event, true);
  expectType<string | null>()(event.detail.resumeToken, true);
});
