import type Stripe from 'stripe';
import { noSuch } from '../http/stripe-error.ts';
import type { Reader } from '../http/reader.ts';
import type { World } from '../world.ts';
import { requireCustomer } from './customers.ts';

export function createTaxId(world: World, customerId: string, input: Reader): Stripe.TaxId {
  const customer = requireCustomer(world, customerId);
  const value = input.requiredText('value');
  const taxId: Stripe.TaxId = {
    id: world.newId('txi'),
    object: 'tax_id',
    country: /^[A-Z]{2}/.exec(value)?.[0] ?? null,
    created: world.seconds(),
    customer: customer.id,
    customer_account: null,
    livemode: false,
    owner: { type: 'customer', customer: customer.id, customer_account: null },
    type: input.requiredText('type'),
    value,
    verification: { status: 'pending', verified_address: null, verified_name: null },
  };
  world.taxIds.set(taxId.id, taxId);
  world.emit('customer.tax_id.created', taxId);
  return taxId;
}

export function deleteTaxId(world: World, customerId: string, id: string): Stripe.DeletedTaxId {
  const taxId = taxIdsOf(world, customerId).find((candidate) => candidate.id === id);
  if (!taxId) throw noSuch('tax_id', id);
  world.taxIds.delete(id);
  world.emit('customer.tax_id.deleted', taxId);
  return { id, object: 'tax_id', deleted: true };
}

export function taxIdsOf(world: World, customerId: string): Stripe.TaxId[] {
  return [...world.taxIds.values()].filter((taxId) => taxId.customer === customerId);
}
