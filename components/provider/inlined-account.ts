import type { Account } from 'billing-portal-contract';
import { warnDeveloper } from '../shared/warn-developer.ts';

/**
 * The snapshot that the page's own backend wrote into the page, as a `<script type="application/json">` child: then no
 * request stands before the first figure. `null` without one, or when it is not JSON (said once on the console).
 */
export function inlinedAccount(element: Element): Account | null {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (script === null) return null;
  try {
    const value: unknown = JSON.parse(script.textContent ?? '');
    if (typeof value === 'object' && value !== null && 'customer' in value) return value as Account;
    warnDeveloper(element, 'the inlined JSON is no account');
  } catch {
    warnDeveloper(element, 'the inlined account is not valid JSON');
  }
  return null;
}
