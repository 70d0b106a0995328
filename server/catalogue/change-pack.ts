import type { z } from 'zod';
import type { packChange } from '../../contract/operator.ts';
import { CatalogueError, checkCatalogue } from '../config/check-catalogue.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { DomainProblem } from '../problems.ts';

/** The catalogue with one pack withdrawn, sold again, or at other prices. Throws `not_found`, `invalid_request`. */
export function changePack(catalogue: Catalogue, key: string, change: z.infer<typeof packChange>): Catalogue {
  const pack = Object.hasOwn(catalogue.creditPacks, key) ? catalogue.creditPacks[key] : undefined;
  if (!pack) throw new DomainProblem('not_found');
  const prices = Object.entries(change.prices ?? {}).map(([currency, minor]) => {
    const definition = Object.hasOwn(catalogue.currencies, currency) ? catalogue.currencies[currency] : undefined;
    if (!definition || minor.startsWith('-'))
      throw new DomainProblem('invalid_request', { param: `prices.${currency}` });
    return [currency, decimalOf(minor, definition.exponent)] as const;
  });
  const changed = {
    ...pack,
    price: { ...pack.price, ...Object.fromEntries(prices) },
    ...(change.active === undefined ? {} : { active: change.active }),
  };
  try {
    return checkCatalogue({ ...catalogue, creditPacks: { ...catalogue.creditPacks, [key]: changed } });
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new DomainProblem('invalid_request', { param: 'prices', detail: error.problems.join('; ') });
  }
}

/** "1050" of exponent 2 → "10.50". */
function decimalOf(minor: string, exponent: number): string {
  if (exponent === 0) return minor;
  const digits = minor.padStart(exponent + 1, '0');
  return `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
