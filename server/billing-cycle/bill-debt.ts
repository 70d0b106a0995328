import type { Catalogue } from '../domain/catalogue.ts';
import { microToInvoiceLine, minorToMicro } from '../domain/micro.ts';
import { wordedLine } from '../domain/line-wording.ts';
import type { OfferLine } from '../domain/offer.ts';
import { lineAmountOf, taxPlace, type TaxedCustomer } from '../domain/tax.ts';

export interface DebtBill {
  readonly line: OfferLine;
  /** What the wallet gets for it: exactly what the line says without tax. */
  readonly creditMicro: bigint;
}

/**
 * The line that collects what a balance ran below zero, up to the overdraft that was agreed. Usage is priced without tax, so where
 * prices contain it the line is that much higher. `null`: there is nothing to collect.
 */
export function billDebt(input: {
  readonly catalogue: Catalogue;
  readonly customer: TaxedCustomer;
  readonly debtMicro: bigint;
  readonly overdraftMicro: bigint;
  readonly exponent: number;
}): DebtBill | null {
  const { catalogue, customer, debtMicro, overdraftMicro, exponent } = input;
  const owedMicro = debtMicro < overdraftMicro ? debtMicro : overdraftMicro;
  const netMinor = microToInvoiceLine(owedMicro, exponent);
  if (netMinor <= 0n) return null;
  const place = taxPlace(catalogue, customer);
  const amountMinor = place ? lineAmountOf(netMinor, place, catalogue.tax.behaviour) : netMinor;
  return {
    line: wordedLine('balance_topup', 'debt', amountMinor),
    creditMicro: minorToMicro(netMinor, exponent),
  };
}
