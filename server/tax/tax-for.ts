import { isDeepStrictEqual } from 'node:util';
import type { Billing } from '../context.ts';
import { decimalToMinor } from '../domain/micro.ts';
import type { FixedTotals, Offer } from '../domain/offer.ts';
import { ensureProcessorCustomer } from '../payment-methods/processor-customer.ts';
import { GatewayError, type PaymentGateway, type ProcessorTax } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';

export type TaxEngine = 'table' | 'processor';

/** How often what is sold may change while its tax is asked for. */
const ATTEMPTS = 5;

type TaxQuestion = Parameters<PaymentGateway['previewTax']>[0];

/** What the processor was asked while nothing was locked, and what it answered. */
export interface PreparedTax {
  readonly question: TaxQuestion;
  readonly totals: FixedTotals;
}

/** Thrown out of a transaction that must not wait for the processor. */
class TaxNeeded extends Error {
  override readonly name = 'TaxNeeded';
  /** `null`: the processor does not know the customer yet. */
  readonly question: TaxQuestion | null;

  constructor(question: TaxQuestion | null) {
    super('The tax of an offer is not known yet');
    this.question = question;
  }
}

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
  if (processorCustomerId === null) {
    if (billing.preparedTax !== undefined) throw new TaxNeeded(null);
    throw new DomainProblem('tax_unavailable');
  }
  const question: TaxQuestion = { processorCustomerId, currency, behaviour: tax.behaviour, lines };
  return billing.preparedTax === undefined ? ask(billing, question) : prepared(billing.preparedTax, question);
}

/**
 * Runs work that makes an offer while something is locked: with a tax engine at the processor the work is given up where it needs a
 * tax, the processor is asked when nothing is locked any more, and the work is done again, with the answer at hand. So `work` must be
 * one transaction, or otherwise leave nothing behind when it throws. Throws `tax_unavailable`.
 */
export async function withPreparedTax<Result>(
  billing: Billing,
  customerId: string,
  work: (billing: Billing) => Promise<Result>,
): Promise<Result> {
  if (billing.gateway.taxEngine === 'table') return work(billing);
  let preparedTax: PreparedTax | null = null;
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await work({ ...billing, preparedTax });
    } catch (error) {
      if (!(error instanceof TaxNeeded)) throw error;
      // What is sold changes under our hands: somebody else is at it, and the next turn finds it settled.
      if (left === 0) throw new DomainProblem('tax_unavailable');
      if (error.question === null) await prepareTax(billing, customerId);
      else preparedTax = { question: error.question, totals: await ask(billing, error.question) };
    }
  }
}

function prepared(known: PreparedTax | null, question: TaxQuestion): FixedTotals {
  if (known === null || !isDeepStrictEqual(known.question, question)) throw new TaxNeeded(question);
  return known.totals;
}

async function ask({ gateway, log }: Billing, question: TaxQuestion): Promise<FixedTotals> {
  try {
    return totalsOf(await gateway.previewTax(question));
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    log.error('The tax could not be determined', { processorCustomerId: question.processorCustomerId, error });
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
