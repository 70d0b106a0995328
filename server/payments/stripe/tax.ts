/** What Stripe Tax says of an invoice before there is one. @see https://docs.stripe.com/api/invoices/create_preview */
import type Stripe from 'stripe';
import { GatewayError, type PaymentGateway, type ProcessorTax, type ProcessorTaxLine } from '../payment-gateway.ts';
import { asking } from './errors.ts';
import type { StripeParts } from './invoices.ts';

export function taxOperations({ stripe, amounts }: StripeParts): Pick<PaymentGateway, 'previewTax'> {
  return {
    previewTax: async ({ processorCustomerId, currency, behaviour, lines }) => {
      const invoice = await asking(() =>
        stripe.invoices.createPreview({
          customer: processorCustomerId,
          currency: currency.toLowerCase(),
          automatic_tax: { enabled: true },
          // The same items, in the same order and with the same words, as the invoice will get.
          invoice_items: lines.map((line) => ({
            amount: amounts.toStripe(line.amountMinor, currency),
            currency: currency.toLowerCase(),
            description: line.description,
            tax_behavior: behaviour,
          })),
          expand: ['total_taxes.tax_rate_details.tax_rate'],
        }),
      );
      if (invoice.automatic_tax.status !== 'complete') {
        throw new GatewayError('invalid_request', `Stripe Tax answers ${invoice.automatic_tax.status ?? 'nothing'}.`);
      }
      // A preview also takes in items that wait for another invoice; ours will not.
      const askedMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0n);
      if (amounts.fromStripe(invoice.subtotal, currency) !== askedMinor) {
        throw new GatewayError('invalid_request', 'The customer has pending invoice items at Stripe.');
      }
      return readTax(invoice, (amount) => amounts.fromStripe(amount, currency));
    },
  };
}

function readTax(invoice: Stripe.Invoice, minor: (amount: number) => bigint): ProcessorTax {
  const taxes = invoice.total_taxes ?? [];
  const net = invoice.total_excluding_tax ?? invoice.total - taxes.reduce((sum, { amount }) => sum + amount, 0);
  return {
    netMinor: minor(net),
    totalMinor: minor(invoice.total),
    lines: taxes.map((tax) => readLine(tax, minor)),
  };
}

function readLine(tax: Stripe.Invoice.TotalTax, minor: (amount: number) => bigint): ProcessorTaxLine {
  const rate = rateOf(tax);
  return {
    name: rate?.display_name ?? 'Tax',
    ratePercent: rate ? percent(rate) : '0',
    jurisdiction: placeOf(rate),
    inclusive: tax.tax_behavior === 'inclusive',
    reverseCharge: tax.taxability_reason === 'reverse_charge',
    amountMinor: minor(tax.amount),
  };
}

/** Only there when it was expanded. */
function rateOf({ tax_rate_details: details }: Stripe.Invoice.TotalTax): Stripe.TaxRate | null {
  const rate: unknown = details?.tax_rate ?? null;
  return typeof rate === 'object' ? (rate as Stripe.TaxRate | null) : null;
}

function percent(rate: Stripe.TaxRate): string {
  // A percentage for people to read; nothing is computed with it.
  return String(rate.effective_percentage ?? rate.percentage);
}

function placeOf(rate: Stripe.TaxRate | null): string {
  if (!rate?.country) return '';
  return rate.state ? `${rate.country}-${rate.state}` : rate.country;
}
