import assert from 'node:assert/strict';
import type { Billing } from '../../context.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Policy } from '../../domain/policy.ts';
import { createPurchaseWorld, type PurchaseWorld } from '../../purchases/testing/purchase-world.ts';
import type { Row } from '../../store/tables.ts';
import { runBillingCycle } from '../run-billing-cycle.ts';

export const DAY_MS = 86_400_000;

/** One plan of each interval and model, at prices that are easy to add up. */
export const cycleCatalogue: Catalogue = {
  seller: { name: 'Acme', address: ['1 Main St'], country: 'DE', defaultCurrency: 'EUR', invoicePrefix: 'AC' },
  currencies: { EUR: { exponent: 2, minimumCharge: '0.50', maximumCharge: '5000' } },
  features: {
    images: { name: 'Images', unitName: 'images', type: 'usage' },
    tokens: { name: 'Tokens', unitName: 'tokens', type: 'usage' },
  },
  plans: {
    free: { name: 'Free', model: 'credits', interval: 'month', includedCredits: '50', features: images('10') },
    weekly: plan('Weekly', 'week', '3'),
    starter: { ...plan('Starter', 'month', '12'), trialDays: 14 },
    quarterly: plan('Quarterly', 'quarter', '30'),
    yearly: plan('Yearly', 'year', '100'),
    lifetime: plan('Lifetime', 'once', '400'),
    flex: {
      name: 'Flex',
      model: 'balance',
      interval: 'month',
      price: { EUR: '10' },
      includedBalance: { EUR: '5' },
      overdraft: { EUR: '25' },
      features: { images: { rate: { price: { EUR: '0.40' } } } },
    },
    scale: {
      name: 'Scale',
      model: 'metered',
      interval: 'month',
      price: { EUR: '149' },
      features: {
        images: { included: 100, overage: true, rate: { price: { EUR: '0.05' } } },
        tokens: { included: 0, overage: true, rate: { price: { EUR: '1.50' }, per: 1_000_000 } },
      },
    },
  },
  creditPacks: { small: { name: 'Small', credits: '500', price: { EUR: '8' } } },
  topUps: { minimum: { EUR: '5' }, maximum: { EUR: '2000' }, presets: {} },
  tax: { behaviour: 'exclusive', rates: { DE: { name: 'VAT', percent: '19' } } },
};

function plan(name: string, interval: 'week' | 'month' | 'quarter' | 'year' | 'once', price: string) {
  const features = images('10');
  return { name, model: 'credits', interval, price: { EUR: price }, includedCredits: '1000', features } as const;
}

function images(creditsPerUnit: string) {
  return { images: { creditsPerUnit } };
}

/** Rules that differ, in the catalogue of one test. */
export function withRenewalPolicy(renewal: Partial<Policy['renewal']>): Catalogue {
  return { ...cycleCatalogue, policy: { renewal } };
}

export interface CycleWorld extends PurchaseWorld {
  /** A subscriber from `anchor` on, whose first period has been paid for. The clock stands at `anchor` afterwards. */
  subscribe(options: {
    readonly plan: string;
    readonly anchor: string;
    readonly card?: string | null;
    readonly values?: Partial<Pick<Row<'subscription'>, 'status' | 'paid_until' | 'trial_ends_at' | 'cancel_at'>>;
  }): Promise<string>;
  /** Lets the billing cycle do what is due at that moment. */
  runAt(moment: string | Date, billing?: Billing): Promise<void>;
  subscription(customerId: string): Promise<Row<'subscription'>>;
  /** Oldest first. */
  bills(customerId: string): Promise<readonly BillOnRecord[]>;
}

export interface BillOnRecord {
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
  readonly outcome: string | null;
  readonly totalMinor: bigint;
  readonly invoice: { readonly type: string; readonly status: string; readonly number: string | null } | null;
  readonly purchaseId: string;
  readonly invoiceId: string | null;
  readonly nextRetryAt: string | null;
  readonly retriesUsed: number;
  readonly attempt: number;
}

/** As an ISO date: the time of day is midnight in these tests, and what follows is some milliseconds later. */
export const day = (moment: Date | string | null): string | null =>
  moment === null ? null : new Date(moment).toISOString().replace(/T00:00:0\d\.\d{3}Z$/, '');

export function createCycleWorld(): CycleWorld {
  const world = createPurchaseWorld(cycleCatalogue);
  return Object.assign(world, {
    subscribe: async (options: Parameters<CycleWorld['subscribe']>[0]) => {
      const anchor = new Date(options.anchor);
      world.setClock(anchor);
      const customerId = await world.addCustomer({ plan: options.plan, card: options.card ?? null });
      if (options.card === undefined) await world.addCard(customerId, 'visa_ok');
      await world.billing.database.db
        .updateTable('subscription')
        .set({ anchor_at: anchor, ...options.values })
        .where('customer_id', '=', customerId)
        .execute();
      return customerId;
    },
    runAt: async (moment: string | Date, billing: Billing = world.billing) => {
      world.setClock(new Date(moment));
      await runBillingCycle(billing);
    },
    subscription: (customerId: string) =>
      world.billing.database.db
        .selectFrom('subscription')
        .selectAll()
        .where('customer_id', '=', customerId)
        .orderBy('created_at', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow(),
    bills: (customerId: string) => readBills(world.billing, customerId),
  }) satisfies PurchaseWorld as CycleWorld;
}

async function readBills(billing: Billing, customerId: string): Promise<BillOnRecord[]> {
  const { db } = billing.database;
  const [charges, purchases, invoices] = await Promise.all([
    db
      .selectFrom('cycle_charge')
      .selectAll()
      .where('customer_id', '=', customerId)
      .orderBy('period_start')
      .orderBy('kind', 'desc')
      .execute(),
    db.selectFrom('purchase').selectAll().where('customer_id', '=', customerId).execute(),
    db.selectFrom('invoice').selectAll().where('customer_id', '=', customerId).execute(),
  ]);
  return charges.map((charge) => {
    const purchase = purchases.find(({ id }) => id === charge.purchase_id);
    const invoice = invoices.find(({ purchase_id: id }) => id === charge.purchase_id);
    assert.ok(purchase);
    return {
      kind: charge.kind,
      from: day(charge.period_start) ?? '',
      to: day(charge.period_end),
      outcome: charge.outcome,
      totalMinor: purchase.total_minor,
      invoice: invoice ? { type: invoice.type, status: invoice.status, number: invoice.number } : null,
      purchaseId: purchase.id,
      invoiceId: purchase.invoice_id,
      nextRetryAt: day(charge.next_retry_at),
      retriesUsed: charge.retries_used,
      attempt: purchase.attempt,
    };
  });
}
