import type Stripe from 'stripe';
import { noSuch, StripeError } from '../http/stripe-error.ts';
import type { Reader } from '../http/reader.ts';
import type { World } from '../world.ts';
import { attachMethod, requireMethodOf } from './payment-methods.ts';
import { taxLocation } from './tax.ts';

const ADDRESS_FIELDS = ['city', 'country', 'line1', 'line2', 'postal_code', 'state'] as const;

export function requireCustomer(world: World, id: string, param = 'customer'): Stripe.Customer {
  const customer = world.customers.get(id);
  if (!customer || world.deletedCustomers.has(id)) throw noSuch('customer', id, param);
  return customer;
}

export function createCustomer(world: World, input: Reader): Stripe.Customer {
  const customer: Stripe.Customer = {
    id: world.newId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: world.seconds(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    email: null,
    invoice_prefix: world.newId('x').slice(-8).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
  apply(world, customer, input);
  world.customers.set(customer.id, customer);
  const methodId = input.text('payment_method');
  if (methodId) attachMethod(world, methodId, customer.id);
  world.emit('customer.created', customer);
  return customer;
}

export function updateCustomer(world: World, id: string, input: Reader): Stripe.Customer {
  const customer = requireCustomer(world, id, 'id');
  apply(world, customer, input);
  world.emit('customer.updated', customer);
  return customer;
}

export function deleteCustomer(world: World, id: string): Stripe.DeletedCustomer {
  const customer = requireCustomer(world, id, 'id');
  for (const method of world.methods.values()) if (method.object.customer === id) method.object.customer = null;
  world.deletedCustomers.add(id);
  world.emit('customer.deleted', customer);
  return { id, object: 'customer', deleted: true };
}

/** Checks everything before it changes anything. */
function apply(world: World, customer: Stripe.Customer, input: Reader): void {
  const changed = structuredClone(customer);
  for (const name of ['name', 'email', 'phone', 'description'] as const) {
    const value = input.text(name);
    if (value !== undefined) changed[name] = value === '' ? null : value;
  }
  if (input.has('address')) changed.address = readAddress(input);
  changed.metadata = input.metadata(customer.metadata);
  const balance = input.integer('balance');
  if (balance !== undefined) changed.balance = balance;
  changed.tax_exempt = input.oneOf('tax_exempt', ['none', 'exempt', 'reverse']) ?? customer.tax_exempt ?? 'none';
  const defaultMethod = input.group('invoice_settings').text('default_payment_method');
  if (defaultMethod === '') changed.invoice_settings.default_payment_method = null;
  else if (defaultMethod !== undefined) {
    requireMethodOf(world, defaultMethod, customer.id);
    changed.invoice_settings.default_payment_method = defaultMethod;
  }
  const validation = input.group('tax').oneOf('validate_location', ['auto', 'deferred', 'immediately']);
  if (validation === 'immediately' && taxLocation(changed) === null) throw locationInvalid();
  Object.assign(customer, changed);
}

export const locationInvalid = (): StripeError =>
  new StripeError(400, {
    type: 'invalid_request_error',
    code: 'customer_tax_location_invalid',
    param: 'address',
    message:
      "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
  });

function readAddress(input: Reader): Stripe.Address | null {
  if (input.isUnset('address')) return null;
  const group = input.group('address');
  const address = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
  return Object.assign(address, Object.fromEntries(ADDRESS_FIELDS.map((name) => [name, group.text(name) || null])));
}

/** Only shown when asked for with `expand`. */
export function customerTax(customer: Stripe.Customer): Stripe.Customer.Tax {
  const location = taxLocation(customer);
  return {
    automatic_tax: location ? 'supported' : 'unrecognized_location',
    ip_address: null,
    location: location ? { country: location.country, source: 'billing_address', state: location.state } : null,
    provider: 'stripe',
  };
}
