import { z } from 'zod';

/** RFC 3339 in UTC with milliseconds, e.g. `2026-11-22T10:56:00.000Z`. */
export const timestamp = z.iso.datetime().describe('RFC 3339, UTC.');

export const identifier = z.string().min(1).max(120);

/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** A key of the catalogue, chosen by the seller: plan, pack or feature. */
export const catalogueKey = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/);

/** One page of a list. `nextCursor` is opaque; `null` on the last page. */
export function page<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}

export const pageQuery = {
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional().describe('1 to 100; 25 when absent.'),
};
