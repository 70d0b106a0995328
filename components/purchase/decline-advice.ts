import type { Purchase } from 'billing-portal-contract';
import { declineMessages } from '../../src/i18n/en/declines.ts';
import type { PurchaseMessages } from './surface.ts';

/** What to do next about a decline: for its cause where that says more than whether the same card may be tried again. */
export function declineAdvice(messages: PurchaseMessages, failure: Purchase['failure']): string {
  const code = failure?.code ?? 'unknown';
  if (code in declineMessages.english) {
    return messages.of(declineMessages, code as keyof typeof declineMessages.english);
  }
  return messages.of(declineMessages, failure?.canRetry === true ? 'again' : 'another');
}
