import type { Account, InvoiceSummary } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { BillingError, BillingErrorCode } from '../../src/api/billing-error.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { dangerIcon, icon, lockIcon } from '../shared/icons.ts';
import { renderOutcome } from './outcomes.ts';
import { reveal } from './reveal.ts';
import type { PurchaseMessages } from './surface.ts';

/** Nothing can be bought now, whatever is chosen. */
export interface Block {
  readonly code: BillingErrorCode;
  /** The invoice that has to be paid first. */
  readonly invoiceId: string | null;
}

const BLOCKING: ReadonlySet<BillingErrorCode> = new Set<BillingErrorCode>([
  'payment_past_due',
  'account_frozen',
  'subscription_required',
  'purchase_not_offered',
  'permission_denied',
]);

/** What stands in the way before a price is asked for. */
export function blockOf(account: Account, store: BillingStore, kind: PurchaseIntent['kind']): Block | null {
  const { buying, subscription } = account;
  const fills = kind === 'credit_pack' || kind === 'balance_topup';
  if (buying.blockedBy !== null && fills) return buying.blockedBy;
  if (!store.may('pay')) return { code: 'permission_denied', invoiceId: null };
  // What pays for the plan itself is refused with its price, if at all.
  if (!fills) return null;
  const isOffered = kind === 'credit_pack' ? buying.creditPacks : buying.balanceTopup !== null;
  if (isOffered) return null;
  return { code: subscription === null ? 'subscription_required' : 'purchase_not_offered', invoiceId: null };
}

/** The server's refusal of a price, when it is of that kind. */
export function blockOfError({ code, problem }: BillingError): Block | null {
  return BLOCKING.has(code) ? { code, invoiceId: problem?.invoiceId ?? null } : null;
}

export function renderBlock(
  messages: PurchaseMessages,
  { code }: Block,
  account: Account,
  invoice: Pick<InvoiceSummary, 'number' | 'total'> | null,
) {
  const named =
    invoice === null || invoice.number === null
      ? null
      : messages.t('blockedInvoiceNamed', { number: invoice.number, amount: invoice.total });
  const [lead, text] = blockText(messages, code, account.customer.name);
  return renderOutcome({
    tone: 'warning',
    shape: lockIcon,
    lead,
    text: [named, text, code === 'payment_past_due' ? laterText(messages, account) : null],
  });
}

/** When a bill that was tried too often today can be tried again. */
function laterText(messages: PurchaseMessages, { pastDue }: Account): string | null {
  if (pastDue === null || pastDue.attemptsLeftToday > 0) return null;
  return pastDue.attemptAgainAt === null
    ? messages.t('attemptsSpent')
    : messages.t('attemptsSpentUntil', { time: messages.format.dateTime(pastDue.attemptAgainAt) });
}

function blockText(messages: PurchaseMessages, code: BillingErrorCode, account: string): readonly [string, string] {
  switch (code) {
    case 'payment_past_due':
      return [messages.t('blockedTitle'), messages.t('blockedPastDue')];
    case 'account_frozen':
      return [messages.t('blockedFrozenTitle'), messages.t('blockedFrozen')];
    case 'subscription_required':
      return [messages.t('blockedSubscriptionTitle'), messages.t('blockedSubscription')];
    case 'permission_denied':
      return [messages.t('blockedPermissionTitle'), messages.t('blockedPermission', { account })];
    default:
      return [messages.t('blockedNotOfferedTitle'), messages.t('blockedNotOffered')];
  }
}

const OTHERWISE = { loading: 'errorLoading', pricing: 'error_other', paying: 'errorPaying' } as const;

/** What went wrong with a price or before a payment, that no money moved, and the way on. */
export function errorText(
  messages: PurchaseMessages,
  { code }: BillingError,
  during: 'loading' | 'pricing' | 'paying',
): string {
  switch (code) {
    case 'offline':
      return messages.t('error_offline');
    case 'timeout':
      return messages.t('error_timeout');
    case 'session_expired':
    case 'session_unavailable':
    case 'unauthenticated':
      return messages.t('error_session');
    case 'rate_limited':
      return messages.t('error_rate_limited');
    case 'tax_unavailable':
      return messages.t('error_tax_unavailable');
    case 'payment_method_unavailable':
    case 'payment_method_required':
      return messages.t('error_payment_method_unavailable');
    case 'payment_service_unavailable':
      return messages.t('error_payment_service');
    case 'purchase_settling':
    case 'purchase_in_progress':
      return messages.t('inProgressText');
    default:
      return messages.t(OTHERWISE[during]);
  }
}

/** An error in place, with the button that tries again. */
export function renderError(text: string, retryLabel: string, retry: (() => void) | null) {
  return html`<div class="callout danger" role="alert" ${ref(reveal)}>
    ${icon(dangerIcon)}
    <p class="callout-text">${text}</p>
    ${retry === null ? nothing : html`<button type="button" class="button small" @click=${retry}>${retryLabel}</button>`}
  </div>`;
}
