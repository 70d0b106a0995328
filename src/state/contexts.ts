import type { MessageOverrides } from '../i18n/messages.ts';
import type { BillingStore } from './billing-store.ts';
import type { ContextKey } from './context.ts';

/** How the page wants texts, dates and amounts shown. */
export interface BillingSettings {
  /** BCP 47; `null` follows the closest `lang` attribute. */
  readonly locale: string | null;
  /** IANA name, the customer's; `null` until the account is loaded: the browser's then. */
  readonly timeZone: string | null;
  readonly messages: MessageOverrides;
}

// Symbol.for and a version: two copies of this package on one page have to meet on the same key.
export const billingStoreContext = Symbol.for('billing-portal/store/v1') as ContextKey<BillingStore | undefined>;
export const billingSettingsContext = Symbol.for('billing-portal/settings/v1') as ContextKey<
  BillingSettings | undefined
>;
