/** Stripe's lists: newest first, `limit` and `starting_after`. */
import type Stripe from 'stripe';
import type { Reader } from './reader.ts';
import { invalidParameter, noSuch } from './stripe-error.ts';

export function list<Item extends { readonly id: string }>(
  oldestFirst: readonly Item[],
  url: string,
  input: Reader,
): Stripe.ApiList<Item> {
  const limit = input.integer('limit') ?? 10;
  if (limit < 1 || limit > 100) {
    throw invalidParameter('parameter_invalid_integer', 'limit', 'Invalid integer: limit must be between 1 and 100.');
  }
  const newestFirst = [...oldestFirst].reverse();
  const after = input.text('starting_after');
  let start = 0;
  if (after !== undefined) {
    start = newestFirst.findIndex((item) => item.id === after) + 1;
    if (start === 0) throw noSuch('object', after, 'starting_after');
  }
  const data = newestFirst.slice(start, start + limit);
  return { object: 'list', data, has_more: start + limit < newestFirst.length, url };
}
