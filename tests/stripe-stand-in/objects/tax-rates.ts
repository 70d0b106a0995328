import type Stripe from 'stripe';
import { invalidParameter } from '../http/stripe-error.ts';
import type { Reader } from '../http/reader.ts';
import type { World } from '../world.ts';
import { newTaxRate } from './tax.ts';

export function createTaxRate(world: World, input: Reader): Stripe.TaxRate {
  const percentage = input.requiredText('percentage');
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(percentage)) {
    throw invalidParameter('parameter_invalid', 'percentage', `Invalid percentage: ${percentage}`);
  }
  const rate = newTaxRate({
    id: world.newId('txr'),
    created: world.seconds(),
    display_name: input.requiredText('display_name'),
    inclusive: input.requiredText('inclusive') === 'true',
    percentage: Number(percentage),
    country: input.text('country') ?? null,
    tax_type: input.oneOf('tax_type', ['vat', 'gst', 'sales_tax', 'jct', 'hst', 'pst', 'qst', 'rst']) ?? null,
  });
  rate.description = input.text('description') ?? null;
  rate.metadata = input.metadata();
  world.taxRates.set(rate.id, rate);
  world.emit('tax_rate.created', rate);
  return rate;
}
