/** Lines that say something of their own accord: in English here, and by a key for who reads another language. */
import type { Line, LineType, LineWording } from '../../contract/quote.ts';
import { offerLine, type OfferLine } from './offer.ts';

const ENGLISH: Readonly<Record<LineWording['key'], (name: string) => string>> = {
  unused_time: (name) => `Unused time: ${name}`,
  beyond_included: (name) => `${name}, beyond what is included`,
  funds: () => 'Funds added to your balance',
  debt: () => 'Balance used below zero',
  credit_used: () => 'Amount in your favour',
  credit_kept: () => 'Kept on your account',
  too_small: () => 'Too little to be charged',
};

type More = Partial<Pick<OfferLine, 'quantity' | 'periodStart' | 'periodEnd'>>;

export function wordedLine(
  type: LineType,
  key: LineWording['key'],
  amountMinor: bigint,
  { name, ...more }: More & { readonly name?: string } = {},
): OfferLine {
  const wording = { key, name: name ?? null };
  return { ...offerLine(type, ENGLISH[key](name ?? ''), amountMinor, more), wording };
}

/** What only lowers what is to be paid is not what an invoice is for. */
const BESIDE: ReadonlySet<LineWording['key']> = new Set(['unused_time', 'credit_used', 'credit_kept', 'too_small']);

/** What an invoice is for, in a few words and by name. */
export function describeLines(lines: readonly Line[]): string {
  const main = lines.filter(
    ({ type, wording }) => type !== 'discount' && (wording === undefined || !BESIDE.has(wording.key)),
  );
  return (main.length > 0 ? main : lines)
    .map(({ description, quantity, wording }) => {
      const name = wording?.name ?? description;
      return quantity > 1 ? `${quantity} × ${name}` : name;
    })
    .join(', ');
}
