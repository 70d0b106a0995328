import type Stripe from 'stripe';
import { noSuch, refused } from '../http/stripe-error.ts';
import type { Reader } from '../http/reader.ts';
import type { World } from '../world.ts';
import { requireInvoice } from './invoices.ts';

/** A note about money given back. It names refunds that were made before; it makes none of its own. */
export function createCreditNote(world: World, input: Reader): Stripe.CreditNote {
  const { object: invoice } = requireInvoice(world, input.requiredText('invoice'), 'invoice');
  if (invoice.status !== 'paid' && invoice.status !== 'open') {
    throw refused('You can only create a credit note for an open or paid invoice.');
  }
  const amount = input.requiredInteger('amount');
  const credited = [...world.creditNotes.values()]
    .filter((note) => note.invoice === invoice.id && note.status === 'issued')
    .reduce((sum, note) => sum + note.total, 0);
  if (amount <= 0 || amount + credited > invoice.total) {
    throw refused('The sum of credit notes cannot exceed the total of the invoice.', { param: 'amount' });
  }
  const id = world.newId('cn');
  const note: Stripe.CreditNote = {
    id,
    object: 'credit_note',
    amount,
    amount_shipping: 0,
    created: world.seconds(),
    currency: invoice.currency,
    customer: String(invoice.customer),
    customer_account: null,
    customer_balance_transaction: null,
    discount_amount: 0,
    discount_amounts: [],
    effective_at: world.seconds(),
    invoice: invoice.id,
    lines: { object: 'list', data: [], has_more: false, url: `/v1/credit_notes/${id}/lines` },
    livemode: false,
    memo: input.text('memo') ?? null,
    metadata: input.metadata(),
    number: `${invoice.number ?? invoice.id}-CN-${String(world.creditNotes.size + 1).padStart(2, '0')}`,
    out_of_band_amount: input.integer('out_of_band_amount') ?? null,
    pdf: `${world.url}/hosted/${id}/pdf`,
    post_payment_amount: invoice.status === 'paid' ? amount : 0,
    pre_payment_amount: invoice.status === 'paid' ? 0 : amount,
    pretax_credit_amounts: [],
    reason: input.oneOf('reason', ['duplicate', 'fraudulent', 'order_change', 'product_unsatisfactory']) ?? null,
    refunds: input.groups('refunds').map((group) => refundOf(world, group)),
    shipping_cost: null,
    status: 'issued',
    subtotal: amount,
    subtotal_excluding_tax: null,
    total: amount,
    total_excluding_tax: null,
    total_taxes: [],
    type: invoice.status === 'paid' ? 'post_payment' : 'pre_payment',
    voided_at: null,
  };
  if (invoice.status === 'paid') invoice.post_payment_credit_notes_amount += amount;
  world.creditNotes.set(id, note);
  world.emit('credit_note.created', note);
  return note;
}

function refundOf(world: World, group: Reader): Stripe.CreditNote.Refund {
  const id = group.requiredText('refund');
  const refund = world.refunds.get(id);
  if (!refund) throw noSuch('refund', id, 'refunds');
  return {
    amount_refunded: group.integer('amount_refunded') ?? refund.amount,
    payment_record_refund: null,
    refund: id,
    type: 'refund',
  };
}
