import type { Account, Notice } from 'billing-portal-contract';

/** Inside the portal the sections say the rest themselves, with their own figures. */
const CODES: ReadonlySet<Notice['code']> = new Set([
  'payment_past_due',
  'bill_held',
  'payment_method_missing',
  'payment_method_expiring',
  'purchase_disputed',
  'payment_returned',
  'capacity_frozen',
  'grace_active',
]);

/** What the portal's banner says; while it is empty and no payment is open, the banner is not even loaded. */
export function portalNotices({ notices }: Account): readonly Notice[] {
  return notices.filter(({ code }) => CODES.has(code));
}
