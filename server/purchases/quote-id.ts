import type { Signer } from '../signer.ts';

const QUOTE_ID = /^quo_([0-9a-f-]{36})_([0-9a-f]{32})$/;

/** `quo_<uuid>_<mac>`: only this server gives it out, and it is of use to this customer alone. */
export function quoteIdOf(signer: Signer, customerId: string, id: string): string {
  return `quo_${id}_${signer.sign('quote', `${customerId}:${id}`)}`;
}

/** The uuid inside a quote id, or `null` when we never gave it to this customer. */
export function readQuoteId(signer: Signer, customerId: string, quoteId: string): string | null {
  const [, id, mac] = QUOTE_ID.exec(quoteId) ?? [];
  if (id === undefined || mac === undefined) return null;
  return signer.isSigned('quote', `${customerId}:${id}`, mac) ? id : null;
}
