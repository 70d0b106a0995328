/** `expand[]`: ids become objects, and fields that are only shown on demand appear. Anything else is refused. */
import { customerTax } from '../objects/customers.ts';
import { paymentsOf } from '../objects/invoice-payments.ts';
import { taxIdsOf } from '../objects/tax-ids.ts';
import type { World } from '../world.ts';
import { StripeError } from './stripe-error.ts';

type Json = { [name: string]: unknown };

/** Fields that hold an id and can be replaced by the object it names. */
const EXPANDABLE: Readonly<Record<string, readonly string[]>> = {
  invoice: ['customer', 'default_payment_method'],
  invoice_payment: ['invoice'],
  payment_intent: ['customer', 'latest_charge', 'payment_method'],
  setup_intent: ['customer', 'payment_method'],
  payment_method: ['customer'],
  charge: ['customer', 'payment_intent', 'balance_transaction'],
  refund: ['charge', 'payment_intent', 'customer'],
  dispute: ['charge', 'payment_intent'],
  'radar.early_fraud_warning': ['charge', 'payment_intent'],
  credit_note: ['customer', 'invoice'],
  // The holder of `payment.payment_intent` in an invoice payment, and of the default method of a customer.
  '': ['payment_intent', 'default_payment_method', 'charge', 'refund', 'tax_rate'],
};

/** Fields that are only there when asked for. */
const INCLUDED: Readonly<Record<string, readonly string[]>> = {
  invoice: ['payments', 'confirmation_secret'],
  customer: ['tax', 'sources', 'subscriptions', 'tax_ids'],
  charge: ['refunds'],
};

export function expand(world: World, object: object, paths: readonly string[]): object {
  const copy = structuredClone(object) as Json;
  for (const path of paths) expandPath(world, copy, path.split('.'), path);
  return copy;
}

function expandPath(world: World, holder: Json, parts: readonly string[], whole: string): void {
  const [name, ...rest] = parts;
  if (name === undefined) return;
  const kind = typeof holder['object'] === 'string' ? holder['object'] : '';
  if (INCLUDED[kind]?.includes(name)) holder[name] ??= included(world, holder, name);
  else if (EXPANDABLE[kind]?.includes(name)) holder[name] = expanded(world, holder[name]);
  else if (rest.length === 0 || holder[name] === undefined) throw cannotExpand(whole);
  const value = holder[name];
  if (rest.length === 0 || value === null || value === undefined) return;
  const children = Array.isArray(value) ? value : [value];
  for (const child of children) {
    if (typeof child === 'object' && child !== null) expandPath(world, child as Json, rest, whole);
  }
}

const cannotExpand = (path: string): StripeError =>
  new StripeError(
    400,
    {
      type: 'invalid_request_error',
      message: `This property cannot be expanded (${path}). You may want to try expanding another property.`,
    },
    { isStored: false },
  );

function expanded(world: World, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const found =
    world.customers.get(value) ??
    world.methods.get(value)?.object ??
    world.intents.get(value)?.object ??
    world.invoices.get(value)?.object ??
    world.charges.get(value) ??
    world.refunds.get(value) ??
    world.taxRates.get(value);
  return found ? structuredClone(found) : value;
}

function included(world: World, holder: Json, name: string): unknown {
  const id = String(holder['id']);
  const page = (data: readonly unknown[], path: string): object => ({
    object: 'list',
    data: structuredClone(data),
    has_more: false,
    url: path,
  });
  if (name === 'payments') return page(paymentsOf(world, id), `/v1/invoice_payments?invoice=${id}`);
  if (name === 'confirmation_secret') return confirmationSecret(world, id);
  if (name === 'refunds') {
    const refunds = [...world.refunds.values()].filter((refund) => refund.charge === id).reverse();
    return page(refunds, `/v1/charges/${id}/refunds`);
  }
  if (name === 'tax_ids') return page(taxIdsOf(world, id), `/v1/customers/${id}/tax_ids`);
  const customer = world.customers.get(id);
  if (name === 'tax') return customer ? customerTax(customer) : null;
  return page([], `/v1/customers/${id}/${name}`);
}

/** Only an open invoice can still be confirmed. */
function confirmationSecret(world: World, invoiceId: string): { client_secret: string; type: string } | null {
  if (world.invoices.get(invoiceId)?.object.status !== 'open') return null;
  for (const intent of world.intents.values()) {
    const secret = intent.object.client_secret;
    if (intent.invoiceId === invoiceId && secret !== null) return { client_secret: secret, type: 'payment_intent' };
  }
  return null;
}
