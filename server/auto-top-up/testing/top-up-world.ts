import type { TopUpRuleInput } from '../../../contract/auto-top-up.ts';
import { lookAtCustomer } from '../../alerts/look-at-customer.ts';
import { adjust } from '../../capacity/adjust.ts';
import type { Billing } from '../../context.ts';
import { currentConsentText } from '../../domain/auto-top-up-consent.ts';
import { MICRO } from '../../domain/micro.ts';
import { createPurchaseWorld, type PurchaseWorld } from '../../purchases/testing/purchase-world.ts';
import { recordEvents } from '../../usage/record-events.ts';
import { workOnWatches } from '../../workers/capacity-watch.ts';
import { putAutoTopUp } from '../change-rule.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const ACTOR = { sessionId: 'session-1', permissions: ['view', 'manage'] } as const;

export const eur = (minor: number) => ({ minor: String(minor), currency: 'EUR', exponent: 2 });

/** Below 20 EUR it adds 10, and at most 100 in a month. */
export const tenEuros: TopUpRuleInput = {
  trigger: { kind: 'below', amount: eur(2000) },
  mode: { kind: 'fixed', amount: eur(1000), quantity: null },
  pack: null,
  monthlyCap: eur(10_000),
  paymentMethodId: null,
};

export interface TopUpWorld extends PurchaseWorld {
  /** A customer on the balance plan with so much and a rule. Returns the id. */
  addSaver(options?: { euros?: number; rule?: Partial<TopUpRuleInput>; card?: string | null }): Promise<string>;
  give(customerId: string, euros: number): Promise<void>;
  /** Uses so many images at 0.40 EUR, one event each. Answers how many were accepted. */
  use(customerId: string, images: number): Promise<number>;
  arm(customerId: string, rule?: Partial<TopUpRuleInput>): Promise<void>;
  /** What the worker does, once. */
  look(customerId: string, billing?: Billing): Promise<void>;
  work(billing?: Billing): Promise<number>;
  log(customerId: string): Promise<{ outcome: string; reason: string | null; times: number }[]>;
}

export function createTopUpWorld(): TopUpWorld {
  const world = createPurchaseWorld();
  let events = 0;
  const more: Omit<TopUpWorld, keyof PurchaseWorld> = {
    async addSaver({ euros = 25, rule = {}, card = 'visa_ok' } = {}) {
      const customerId = await world.addCustomer({ plan: 'flex', card });
      await more.give(customerId, euros);
      await more.arm(customerId, rule);
      await more.look(customerId);
      return customerId;
    },
    async give(customerId, euros) {
      await adjust(world.billing, {
        customerId,
        adjustmentId: `gift-${(events += 1)}`,
        unit: 'EUR',
        micro: BigInt(euros) * MICRO,
        reason: 'A gift',
        source: 'adjustment',
        expiresAt: null,
        now: world.billing.now(),
      });
    },
    async use(customerId, images) {
      const outcomes = await recordEvents(world.billing, {
        customerId,
        now: world.billing.now(),
        events: Array.from({ length: images }, () => ({
          eventId: `use-${(events += 1)}`,
          featureKey: 'images',
          quantity: 1n,
          occurredAt: null,
        })),
      });
      return outcomes.filter(({ result }) => result !== null).length;
    },
    async arm(customerId, rule = {}) {
      const consent = { textVersion: currentConsentText().version, accepted: true } as const;
      await putAutoTopUp(world.billing, customerId, { rule: { ...tenEuros, ...rule }, consent }, ACTOR);
    },
    look: (customerId, billing = world.billing) => lookAtCustomer(billing, customerId),
    work: (billing = world.billing) => workOnWatches(billing),
    async log(customerId) {
      return world.billing.database.db
        .selectFrom('auto_top_up_log')
        .select(['outcome', 'reason', 'times'])
        .where('customer_id', '=', customerId)
        .orderBy('id')
        .execute();
    },
  };
  return Object.assign(world, more);
}
