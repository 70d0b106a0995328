/** Webhooks are verified here and otherwise not believed: they only say where to look. */
import Stripe from 'stripe';
import { GatewayError, type ProcessorEvent, type ProcessorSubject } from '../payment-gateway.ts';
import { idOf } from './ids.ts';

const TOLERANCE_SECONDS = 300;

/** `secrets`: two while one is being changed. None: nothing can be verified, so nothing is accepted. */
export function webhookVerifier(stripe: Stripe, secrets: readonly string[]) {
  return (rawBody: string, headers: Headers): ProcessorEvent => {
    const signature = headers.get('stripe-signature') ?? '';
    for (const secret of secrets) {
      try {
        return read(stripe.webhooks.constructEvent(rawBody, signature, secret, TOLERANCE_SECONDS));
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error;
      }
    }
    throw new GatewayError('bad_signature', 'Webhook refused: no signature matches, or it is too old.');
  };
}

function read(event: Stripe.Event): ProcessorEvent {
  return {
    id: event.id,
    type: event.type,
    createdAt: new Date(event.created * 1000),
    livemode: event.livemode,
    subject: subjectOf(event),
  };
}

/** The fields are read with care: the account may send events in another version of the API. */
interface Payload {
  readonly id?: string;
  readonly invoice?: string | { readonly id: string } | null;
  readonly customer?: string | { readonly id: string } | null;
  readonly payment_intent?: string | { readonly id: string } | null;
  readonly charge?: string | { readonly id: string } | null;
}

const AFTER_SALE = /^(charge\.(refunded|refund\.|failed|dispute\.)|refund\.|radar\.early_fraud_warning\.)/;
const PAYMENT = /^(payment_intent\.|charge\.)/;
const CUSTOMER = /^(payment_method\.|customer\.(updated|deleted)$|setup_intent\.succeeded$)/;

export function subjectOf(event: {
  readonly type: string;
  readonly data: { readonly object: object; readonly previous_attributes?: object };
}): ProcessorSubject | null {
  const object = event.data.object as Payload;
  const about = (kind: ProcessorSubject['kind'], id: string | null | undefined): ProcessorSubject | null =>
    id ? { kind, id } : null;
  if (event.type.startsWith('invoice.')) return about('invoice', object.id);
  if (event.type.startsWith('invoice_payment.')) return about('invoice', idOf(object.invoice));
  if (AFTER_SALE.test(event.type)) return about('after_sale', paymentOf(object));
  if (PAYMENT.test(event.type)) return about('invoice', paymentOf(object));
  if (!CUSTOMER.test(event.type)) return null;
  if (event.type.startsWith('customer.')) return about('customer', object.id);
  // A method that was detached no longer says whose it was; what changed does.
  const before = event.data.previous_attributes as Payload | undefined;
  return about('customer', idOf(object.customer) ?? idOf(before?.customer));
}

function paymentOf(object: Payload): string | null {
  const isPayment = object.id?.startsWith('pi_') === true;
  return (isPayment ? object.id : null) ?? idOf(object.payment_intent) ?? idOf(object.charge) ?? object.id ?? null;
}
