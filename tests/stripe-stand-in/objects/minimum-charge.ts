/** Below these an invoice is settled without a charge, and its amount is carried over on the balance of the customer. */
const MINIMUM: Readonly<Record<string, number>> = {
  usd: 50,
  eur: 50,
  gbp: 30,
  chf: 50,
  jpy: 50,
  krw: 100,
  huf: 17_500,
  aed: 200,
  kwd: 200,
  isk: 60,
  sek: 300,
};

export const minimumCharge = (currency: string): number => MINIMUM[currency] ?? 50;
