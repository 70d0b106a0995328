import type { Money, ProblemCode, TopUpRuleInput } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { requestIdentity } from '../../src/events/billing-identity-request-event.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { refreshRule } from '../auto-top-up/rule-actions.ts';

/** Why it was not saved, as a key of the editor's words. */
export type SaveFault =
  | { readonly kind: 'failed' | 'methodGone' | 'packGone' | 'targetTooLow' | 'daysTooFew' | 'textChanged' }
  | { readonly kind: 'tooSmall' | 'tooLarge'; readonly limit: Money };

interface SaveRequest {
  readonly rule: TopUpRuleInput;
  /** Of the text that was agreed to. */
  readonly textVersion: string;
}

const BY_CODE: Partial<Record<ProblemCode, SaveFault['kind'] & ('methodGone' | 'packGone')>> = {
  payment_method_unavailable: 'methodGone',
  pack_unavailable: 'packGone',
};

const BY_PARAM: Readonly<Record<string, 'targetTooLow' | 'daysTooFew' | 'textChanged'>> = {
  'rule.mode.target': 'targetTooLow',
  'rule.mode.days': 'daysTooFew',
  'consent.textVersion': 'textChanged',
};

/** Saves the rule with the permission that was given for it, once the page is sure of who this is. `null`: it is saved. */
export async function saveRule(
  store: BillingStore,
  from: EventTarget,
  { rule, textVersion }: SaveRequest,
): Promise<SaveFault | null> {
  const isKnown = await (requestIdentity(from, { action: 'allow_automatic_charges' }) ?? true);
  if (!isKnown) return { kind: 'failed' };
  try {
    const saved = await store.api.putAutoTopUp?.({ rule, consent: { textVersion, accepted: true } });
    await refreshRule(store);
    return saved === undefined ? { kind: 'failed' } : null;
  } catch (error) {
    const fault = faultOf(BillingError.from(error));
    // With the text that is in force now, or with what was saved all the same.
    if (fault.kind === 'textChanged' || fault.kind === 'failed') await refreshRule(store);
    return fault;
  }
}

function faultOf({ code, problem }: BillingError): SaveFault {
  const limit = problem?.limit;
  if (limit !== undefined && (code === 'amount_too_small' || code === 'amount_too_large')) {
    return { kind: code === 'amount_too_small' ? 'tooSmall' : 'tooLarge', limit };
  }
  const kind = BY_PARAM[problem?.param ?? ''] ?? BY_CODE[code as ProblemCode];
  return { kind: kind ?? 'failed' };
}
