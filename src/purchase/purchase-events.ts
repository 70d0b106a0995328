import type { DeclineCode, PurchaseKind } from 'billing-portal-contract';
import type { BillingErrorCode } from '../api/billing-error.ts';
import { BillingPurchaseConfirmedEvent } from '../events/billing-purchase-confirmed-event.ts';
import { BillingPurchaseFailedEvent } from '../events/billing-purchase-failed-event.ts';
import { BillingPurchaseOpenedEvent } from '../events/billing-purchase-opened-event.ts';
import { BillingPurchaseSucceededEvent } from '../events/billing-purchase-succeeded-event.ts';
import type { PurchaseMachine } from './purchase-machine.ts';
import { type PurchaseState, purchaseOf, quoteOf } from './purchase-state.ts';

/**
 * Dispatches the funnel events of one dialog on its element: opened, confirmed, succeeded, failed; each once for what it
 * tells. Returns the way to stop.
 */
export function dispatchPurchaseEvents(machine: PurchaseMachine, target: EventTarget, source: string): () => void {
  let isOpened = false;
  let lastTold = '';
  return machine.subscribe((state) => {
    const kind = kindOf(state);
    if (!isOpened && kind !== null) {
      isOpened = true;
      target.dispatchEvent(new BillingPurchaseOpenedEvent({ kind, source }));
    }
    const event = eventOf(state);
    if (event === null || event.key === lastTold) return;
    lastTold = event.key;
    target.dispatchEvent(event.create());
  });
}

function kindOf(state: PurchaseState): PurchaseKind | null {
  if ('request' in state) return state.request.kind;
  return quoteOf(state)?.kind ?? purchaseOf(state)?.kind ?? null;
}

/** What a state means for the funnel. The key keeps one thing from being told twice. */
function eventOf(state: PurchaseState): { readonly key: string; readonly create: () => Event } | null {
  switch (state.status) {
    case 'paying': {
      const { quote } = state;
      if (quote === null) return null;
      const detail = { kind: quote.kind, quoteId: quote.id, total: quote.total };
      return { key: `confirmed ${quote.id}`, create: () => new BillingPurchaseConfirmedEvent(detail) };
    }
    case 'succeeded': {
      const { id, kind, invoiceId, total, gives } = state.purchase;
      const detail = { kind, purchaseId: id, invoiceId, total, ...gives };
      return { key: `succeeded ${id}`, create: () => new BillingPurchaseSucceededEvent(detail) };
    }
    case 'declined':
    case 'failed': {
      const { id, kind, failure, attempt } = state.purchase;
      const code = failure?.code ?? 'unknown';
      return failed(`${id} ${attempt} ${state.status}`, kind, id, code, state.status === 'declined');
    }
    case 'refused':
      return failed('refused', state.request.kind, null, state.error.code, state.error.isRetryable);
    case 'review':
      if (state.error === null) return null;
      return failed(state.quote.id, state.quote.kind, null, state.error.code, state.error.isRetryable);
    default:
      return null;
  }
}

function failed(
  key: string,
  kind: PurchaseKind,
  purchaseId: string | null,
  code: BillingErrorCode | DeclineCode,
  canRetry: boolean,
) {
  return {
    key: `failed ${key} ${code}`,
    create: () => new BillingPurchaseFailedEvent({ kind, purchaseId, code, canRetry }),
  };
}
