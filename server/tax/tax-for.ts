import type { Billing } from '../context.ts';
import { decimalToMinor } from '../domain/micro.ts';
import type { FixedTotals, Offer } from '../domain/offer.ts';
import { ensureProcessorCustomer } from '../payment-methods/processor-customer.ts';
import { GatewayError, type ProcessorTax } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';

export type TaxEngine = 'table' | 'processor';

export interface TaxedCustomer {
  /** At the processor; `null`: unknown there. */
  readonly processorCustomerId: string | null;
  readonly currency: string;
}

/**
 * What the processor's tax engine will add to an invoice of these lines. `null`: the rate table computes it, because the seller
 * has no engine, or because the figures are there already. Throws `tax_unavailable` rather than sell with a wrong tax.
 */
export async function taxFor(billing: Billing, customer: TaxedCustomer, offer: Offer): Promise<FixedTotals | null> {
  const { gateway } = billing;
  if (gateway.taxEngine === 'table' || offer.fixed !== undefined) return null;
  const lines = offer.lines.map(({ amountMinor, description }) => ({ amountMinor, description }));
  const { processorCustomerId, currency } = customer;
  const { tax, currencies } = await billing.catalogue();
  // Too little to be charged at all, and waived: no invoice will reach the processor.
  const definition = currencies[currency];
  const minimumMinor = definition ? decimalToMinor(definition.minimumCharge, definition.exponent) : 0n;
  const sumMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  if (sumMinor === 0n || (offer.limits === 'engine' && sumMinor < minimumMinor)) return null;
  if (processorCustomerId === null) throw new DomainProblem('tax_unavailable');
  try {
    const { behaviour } = tax;
    return totalsOf(await gateway.previewTax({ processorCustomerId, currency, behaviour, lines }));
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    billing.log.error('The tax could not be determined', { processorCustomerId, error });
    throw new DomainProblem('tax_unavailable');
  }
}

/** Tells the processor who is taxed, before anything is locked. Does nothing where our own table computes. */
export async function prepareTax(billing: Billing, customerId: string): Promise<void> {
  if (billing.gateway.taxEngine === 'table') return;
  try {
    await ensureProcessorCustomer(billing, customerId);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    billing.log.error('The processor was not told who is taxed', { customerId, error });
    throw new DomainProblem('tax_unavailable');
  }
}

function totalsOf({ netMinor, totalMinor, lines }: ProcessorTax): FixedTotals {
  return { subtotalMinor: netMinor, taxMinor: totalMinor - netMinor, taxLines: lines };
}
