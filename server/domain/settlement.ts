/**
 * What to believe of a purchase, given the processor's own record of its invoice. The one place that reads such a record;
 * everything it does not know ends in "wait", because waiting can be undone and a credit or a "failed" cannot.
 */
import type { DeclineCode } from '../../contract/purchase.ts';
import type { ProcessorFailure, ProcessorInvoice } from '../payments/payment-gateway.ts';
import { declineCodeOf } from './decline-code.ts';

export interface SettledPurchase {
  readonly id: string;
  readonly processorCustomerId: string;
  readonly currency: string;
  readonly totalMinor: bigint;
  /** The attempt that is wanted now. What the processor says of an earlier one is no longer news. */
  readonly attempt: number;
}

export type ReviewReason =
  'customer_mismatch' | 'metadata_mismatch' | 'currency_mismatch' | 'paid_without_money' | 'amount_mismatch';

export type Decision =
  /** Exactly the quoted total was paid: the only case that credits. */
  | { readonly kind: 'credit' }
  /** Paid, but not what was quoted: a person decides, and nothing is credited. */
  | { readonly kind: 'review'; readonly reason: ReviewReason }
  /** The customer has to act. `confirm`: the payment waits for a confirmation by the browser. */
  | { readonly kind: 'requires_action'; readonly clientSecret: string; readonly step: 'handle' | 'confirm' }
  | { readonly kind: 'processing' }
  /** A definitive decline of the wanted attempt. The invoice stays open for another card. `isFinal`: never try this one again. */
  | { readonly kind: 'declined'; readonly code: DeclineCode; readonly isFinal?: true }
  /** Nothing can be taken any more. */
  | { readonly kind: 'voided' }
  /** The invoice is not finished: the next keyed step is due. */
  | { readonly kind: 'unfinished' }
  /** Finalised, and no payment of the wanted attempt has arrived: send it (again, with the same key). */
  | { readonly kind: 'unpaid' }
  /** Unknown or in between. */
  | { readonly kind: 'wait' };

export function decideSettlement(purchase: SettledPurchase, invoice: ProcessorInvoice): Decision {
  switch (invoice.status) {
    case 'paid':
      return decidePaid(purchase, invoice);
    case 'void':
    case 'deleted':
      return { kind: 'voided' };
    case 'draft':
      return { kind: 'unfinished' };
    case 'open':
    // An uncollectible invoice can still be paid.
    case 'uncollectible':
      return decideOpen(purchase, invoice.payment);
    default:
      return { kind: 'wait' };
  }
}

function decidePaid(purchase: SettledPurchase, invoice: ProcessorInvoice): Decision {
  const reason = mismatchOf(purchase, invoice);
  return reason === null ? { kind: 'credit' } : { kind: 'review', reason };
}

function mismatchOf(purchase: SettledPurchase, invoice: ProcessorInvoice): ReviewReason | null {
  if (invoice.customerId !== purchase.processorCustomerId) return 'customer_mismatch';
  if (invoice.metadata['purchase_id'] !== purchase.id) return 'metadata_mismatch';
  if (invoice.currency !== purchase.currency) return 'currency_mismatch';
  if (invoice.amountPaidMinor === purchase.totalMinor) return null;
  return invoice.amountPaidMinor === 0n ? 'paid_without_money' : 'amount_mismatch';
}

function decideOpen(purchase: SettledPurchase, payment: ProcessorInvoice['payment']): Decision {
  if (payment === null) return { kind: 'unpaid' };
  // An earlier attempt is over, unless it still may take the money.
  const isEarlier = payment.attempt < purchase.attempt;
  if (isEarlier && payment.status !== 'processing' && payment.status !== 'succeeded') return { kind: 'unpaid' };
  switch (payment.status) {
    case 'requires_action':
      return challenge(payment.clientSecret, 'handle');
    case 'requires_confirmation':
      return challenge(payment.clientSecret, 'confirm');
    case 'processing':
      return { kind: 'processing' };
    case 'requires_payment_method':
      return decideUnpaid(payment.failure, payment.clientSecret);
    // The payment is through, its invoice not yet marked; or it was canceled and the invoice will be void: look again.
    case 'succeeded':
    case 'canceled':
    default:
      return { kind: 'wait' };
  }
}

function decideUnpaid(failure: ProcessorFailure | null, clientSecret: string | null): Decision {
  if (failure === null) return { kind: 'unpaid' };
  const code = declineCodeOf(failure);
  if (code === 'authentication_required' && clientSecret !== null) return challenge(clientSecret, 'confirm');
  return { kind: 'declined', code, ...(failure.isFinal ? { isFinal: true } : {}) };
}

function challenge(clientSecret: string | null, step: 'handle' | 'confirm'): Decision {
  return clientSecret === null ? { kind: 'wait' } : { kind: 'requires_action', clientSecret, step };
}
