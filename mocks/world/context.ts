import type { Catalogue } from '../../server/domain/catalogue.ts';

/** What every rule of the world needs besides the customer: prices, the time, and ids that come out the same each run. */
export interface MockContext {
  /** Part of each customer's id, so that a browser takes nothing it remembers of one world for another's. */
  readonly worldName: string;
  readonly catalogue: Catalogue;
  now(): Date;
  /** 'pur' → 'pur_000007'. One counter for all kinds, so that ids sort by the time they were made. */
  newId(prefix: string): string;
  /** The next number of the seller's one invoice sequence. */
  nextInvoiceNumber(): string;
  /** Takes as many at once; the answer is the number at a position among them. */
  takeInvoiceNumbers(count: number): (position: number) => string;
}

export interface MockContextOptions {
  readonly worldName: string;
  readonly catalogue: Catalogue;
  readonly now: () => Date;
}

export function createMockContext({ worldName, catalogue, now }: MockContextOptions): MockContext {
  let ids = 0;
  let invoices = 0;
  const invoiceNumber = (position: number): string =>
    `${catalogue.seller.invoicePrefix}-${String(position).padStart(6, '0')}`;
  return {
    worldName,
    catalogue,
    now,
    newId(prefix) {
      ids += 1;
      return `${prefix}_${String(ids).padStart(6, '0')}`;
    },
    nextInvoiceNumber() {
      invoices += 1;
      return invoiceNumber(invoices);
    },
    takeInvoiceNumbers(count) {
      const first = invoices + 1;
      invoices += count;
      return (position) => invoiceNumber(first + position);
    },
  };
}

/** The same world at another moment: how the history of the seeded customers is lived through. */
export function atMoment(context: MockContext, moment: Date): MockContext {
  return { ...context, now: () => moment };
}
