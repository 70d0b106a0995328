/** The sums of an invoice, from its lines. Every number is a whole count of minor units. */
import type Stripe from 'stripe';
import type { World } from '../world.ts';
import { automaticTax, taxByRate, taxLocation, type TaxedAmount } from './tax.ts';

export interface LineInput {
  readonly id: string;
  readonly invoiceItemId: string;
  readonly amount: number;
  readonly description: string | null;
  readonly metadata: Stripe.Metadata;
  readonly behaviour: 'exclusive' | 'inclusive';
  readonly taxRates: readonly Stripe.TaxRate[];
  readonly period: { readonly start: number; readonly end: number };
}

/** Writes lines, taxes and totals into the invoice. */
export function total(
  world: World,
  invoice: Stripe.Invoice,
  customer: Stripe.Customer,
  inputs: readonly LineInput[],
): void {
  const isAutomatic = invoice.automatic_tax.enabled;
  const isPlaced = taxLocation(customer) !== null;
  const taxed: TaxedAmount[] = [];
  const lines = inputs.map((input) => {
    const taxes = taxesOf(world, customer, input, isAutomatic && isPlaced, invoice.default_tax_rates);
    taxed.push(...taxes);
    return lineOf(invoice, input, taxes);
  });
  const subtotal = inputs.reduce((sum, input) => sum + input.amount, 0);
  const taxWith = (behaviour: string): number =>
    taxed.filter((tax) => tax.behaviour === behaviour).reduce((sum, tax) => sum + tax.tax, 0);
  invoice.lines = { object: 'list', data: lines, has_more: false, url: `/v1/invoices/${invoice.id}/lines` };
  invoice.subtotal = subtotal;
  invoice.subtotal_excluding_tax = subtotal - taxWith('inclusive');
  invoice.total = subtotal + taxWith('exclusive');
  invoice.total_excluding_tax = subtotal - taxWith('inclusive');
  invoice.total_taxes = merged(taxed);
  invoice.amount_due = Math.max(0, invoice.total);
  invoice.amount_remaining = invoice.amount_due;
  if (isAutomatic) invoice.automatic_tax.status = isPlaced ? 'complete' : 'requires_location_inputs';
}

function taxesOf(
  world: World,
  customer: Stripe.Customer,
  input: LineInput,
  isAutomatic: boolean,
  defaults: readonly Stripe.TaxRate[],
): TaxedAmount[] {
  if (isAutomatic) return [automaticTax(world, customer, input.amount, input.behaviour)];
  const rates = input.taxRates.length > 0 ? input.taxRates : defaults;
  return rates.map((rate) => taxByRate(rate, input.amount));
}

function lineOf(invoice: Stripe.Invoice, input: LineInput, taxes: readonly TaxedAmount[]): Stripe.InvoiceLineItem {
  return {
    id: input.id,
    object: 'line_item',
    amount: input.amount,
    currency: invoice.currency,
    description: input.description,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice: invoice.id,
    livemode: false,
    metadata: input.metadata,
    parent: {
      type: 'invoice_item_details',
      invoice_item_details: {
        invoice_item: input.invoiceItemId,
        proration: false,
        proration_details: null,
        subscription: null,
      },
      subscription_item_details: null,
    },
    period: { ...input.period },
    pretax_credit_amounts: [],
    pricing: null,
    quantity: 1,
    quantity_decimal: null,
    subscription: null,
    subtotal: input.amount,
    taxes: taxes.map(taxLine),
  };
}

const taxLine = (tax: TaxedAmount): Stripe.InvoiceLineItem.Tax & Stripe.Invoice.TotalTax => ({
  type: 'tax_rate_details',
  amount: tax.tax,
  tax_behavior: tax.behaviour,
  tax_rate_details: { tax_rate: tax.rate.id },
  taxability_reason: tax.reason,
  taxable_amount: tax.behaviour === 'exclusive' ? tax.amount : tax.amount - tax.tax,
});

function merged(taxes: readonly TaxedAmount[]): Stripe.Invoice.TotalTax[] {
  const byRate = new Map<string, Stripe.Invoice.TotalTax>();
  for (const tax of taxes) {
    const line = taxLine(tax);
    const key = `${tax.rate.id} ${tax.behaviour} ${tax.reason}`;
    const before = byRate.get(key);
    if (before) {
      before.amount += line.amount;
      before.taxable_amount = (before.taxable_amount ?? 0) + (line.taxable_amount ?? 0);
    } else byRate.set(key, line);
  }
  return [...byRate.values()];
}
