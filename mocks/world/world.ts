import type { Catalogue } from '../../server/domain/catalogue.ts';
import { createBehaviour, type Behaviour } from '../behaviour.ts';
import { createMockContext, type MockContext } from './context.ts';
import { checkAlerts } from './limits.ts';
import { settleDue } from './purchases.ts';
import { refuse } from './problems.ts';
import type { MockCustomer } from './state.ts';
import { topUpWhenDue } from './top-up-engine.ts';
import { catchUp, walletViolations } from './wallet.ts';

export interface MockWorldOptions {
  readonly catalogue: Catalogue;
  /** Empty when absent. A world that does not outlive the page needs a name of its own each time. */
  readonly name?: string;
  /** The clock of everything that happens. The real one when absent. */
  readonly now?: () => Date;
  readonly behaviour?: Partial<Behaviour>;
}

/** A billing backend in memory, with as many customers as one likes. Both the MSW handlers and the demo stand on it. */
export class MockWorld {
  readonly context: MockContext;
  readonly behaviour: Behaviour;
  readonly #customers = new Map<string, MockCustomer>();
  readonly #listeners = new Map<string, Set<() => void>>();
  #catalogue: Catalogue;

  constructor({ catalogue, name = '', now = () => new Date(), behaviour = {} }: MockWorldOptions) {
    this.#catalogue = catalogue;
    this.behaviour = createBehaviour(behaviour);
    const context = createMockContext({ worldName: name, catalogue, now });
    const current = (): Catalogue => this.#catalogue;
    this.context = {
      ...context,
      get catalogue() {
        return current();
      },
    };
  }

  get customerKeys(): readonly string[] {
    return [...this.#customers.keys()];
  }

  add(customer: MockCustomer): void {
    this.#customers.set(customer.key, customer);
  }

  /** The customer as of now: what time and the bank have done meanwhile is done before anybody looks. */
  customer(key: string): MockCustomer {
    const customer = this.#customers.get(key);
    if (!customer) throw refuse('not_found', { detail: `There is no customer ${key}.` });
    settleDue(this.context, customer);
    catchUp(this.context, customer);
    topUpWhenDue(this.context, customer);
    checkAlerts(this.context, customer);
    return customer;
  }

  /** The seller changes what is sold, from now on. */
  changeCatalogue(change: (catalogue: Catalogue) => Catalogue): void {
    this.#catalogue = change(this.#catalogue);
  }

  /** Calls back after the customer's state changed. Returns the way to stop. */
  onChange(key: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  changed(key: string): void {
    for (const listener of this.#listeners.get(key) ?? []) listener();
  }

  /** What must hold at every moment and does not, in words. */
  violations(): string[] {
    return [...this.#customers.values()].flatMap((customer) =>
      [...(customer.wallet ? walletViolations(customer.wallet) : []), ...purchaseViolations(customer)].map(
        (violation) => `${customer.key}: ${violation}`,
      ),
    );
  }
}

/** One lot and one paid invoice for each purchase that succeeded, none for any other, and invoices that add up. */
function purchaseViolations(customer: MockCustomer): string[] {
  const violations: string[] = [];
  for (const purchase of customer.purchases.values()) {
    const expected = purchase.status === 'succeeded' ? 1 : 0;
    const isFilling = (customer.quotes.get(purchase.quoteId)?.creditMicro ?? 0n) > 0n;
    const wallets = [...(customer.wallet ? [customer.wallet] : []), ...customer.otherWallets];
    const lots = wallets.flatMap(({ grants }) => grants).filter((grant) => grant.purchaseId === purchase.id).length;
    const invoices = customer.invoices.filter((invoice) => invoice.purchaseId === purchase.id).length;
    if (lots !== (isFilling ? expected : 0))
      violations.push(`${purchase.status} purchase ${purchase.id} has ${lots} lots`);
    if (invoices !== expected) violations.push(`${purchase.status} purchase ${purchase.id} has ${invoices} invoices`);
  }
  for (const invoice of customer.invoices) {
    const lines = invoice.lines.reduce((sum, line) => sum + BigInt(line.amount.minor), 0n);
    const taxes = invoice.taxLines.reduce((sum, line) => sum + BigInt(line.amount.minor), 0n);
    const [subtotal, tax, total] = [invoice.subtotal, invoice.tax, invoice.total].map(({ minor }) => BigInt(minor));
    if (lines !== subtotal || taxes !== tax || lines + taxes !== total) {
      violations.push(`invoice ${invoice.number} does not add up`);
    }
  }
  return violations;
}
