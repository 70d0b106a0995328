import type { QuoteRequest } from 'billing-portal-contract';
import { createPurchase } from '../../mocks/world/purchases.ts';
import { createQuote } from '../../mocks/world/quotes.ts';
import type { MockWorld } from '../../mocks/world/world.ts';

/** Lets the customer have bought something a moment ago. */
export function bought(...requests: readonly QuoteRequest[]): (world: MockWorld, customer: string) => void {
  return (world, key) => {
    const customer = world.customer(key);
    for (const request of requests) {
      createPurchase(world.context, customer, createQuote(world.context, customer, request).id);
    }
  };
}

export const dollars = (amount: number) => ({ minor: String(amount * 100), currency: 'USD', exponent: 2 });
