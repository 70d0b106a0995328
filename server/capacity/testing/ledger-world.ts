import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import type { PlanStanding } from '../../domain/plan-standing.ts';
import { createIdSource } from '../../new-id.ts';
import { openDatabase, type Database } from '../../store/database.ts';
import { checkInvariants } from '../../store/invariants.ts';
import { createTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { creditPurchase } from '../credit-purchase.ts';
import type { CapacityContext } from '../usage-session.ts';
import { testCatalogue } from '../../domain/testing/catalogue.ts';
import { insertPaidPurchase } from './paid-purchase.ts';

export const ANCHOR = new Date('2026-01-31T10:00:00.000Z');
/** In the first period, which runs to 28 February. */
export const NOW = new Date('2026-02-10T12:00:00.000Z');

export interface LedgerWorld extends CapacityContext {
  readonly database: Database;
  /** A customer, with a subscription unless `planKey` is `null`. Returns the id. */
  addCustomer(
    subscription?: Partial<Omit<PlanStanding, 'planKey'>> & { planKey?: string | null; currency?: string },
  ): Promise<string>;
  setSubscription(
    customerId: string,
    change: { status?: PlanStanding['status']; paidUntil?: Date; planKey?: string },
  ): Promise<void>;
  /** Puts bought credits (or money) into the wallet. Returns what can be spent after it. */
  buy(
    customerId: string,
    unit: string,
    creditMicro: bigint,
    options?: { now?: Date; expiresAt?: Date | null },
  ): Promise<bigint>;
  wallet(customerId: string, unit: string): Promise<{ balance: bigint; held: bigint; debt: bigint }>;
}

/** A database for the tests of one file. Every invariant is asserted after each of them. */
export function createLedgerWorld(): LedgerWorld {
  const newId = createIdSource();
  let testDatabase: TestDatabase;
  let opened: Database | undefined;
  const database = (): Database => {
    assert.ok(opened, 'the world opens before the first test');
    return opened;
  };
  before(async () => {
    testDatabase = await createTestDatabase();
    opened = openDatabase(testDatabase.connectionString, { poolSize: 34 });
    await opened.migrate();
  });
  afterEach(async () => assert.deepEqual(await checkInvariants(database().db), []));
  after(async () => {
    await opened?.close();
    await testDatabase.drop();
  });
  const catalogue = () => Promise.resolve(testCatalogue);

  return {
    get database() {
      return database();
    },
    catalogue,
    newId,
    async addCustomer({ planKey = 'credits', currency = 'USD', ...standing } = {}) {
      const customerId = newId();
      await database()
        .db.insertInto('customer')
        .values({ customer_id: customerId, external_id: customerId, name: 'Ada', currency })
        .execute();
      if (planKey === null) return customerId;
      await database()
        .db.insertInto('subscription')
        .values({
          customer_id: customerId,
          id: newId(),
          plan_key: planKey,
          status: standing.status ?? 'active',
          anchor_at: standing.anchorAt ?? ANCHOR,
          paid_until: standing.paidUntil === undefined ? new Date('2027-01-31T10:00:00.000Z') : standing.paidUntil,
          trial_ends_at: standing.trialEndsAt ?? null,
        })
        .execute();
      return customerId;
    },
    async setSubscription(customerId, { status, paidUntil, planKey }) {
      await database()
        .db.updateTable('subscription')
        .set({
          ...(status && { status }),
          ...(paidUntil && { paid_until: paidUntil }),
          ...(planKey && { plan_key: planKey }),
        })
        .where('customer_id', '=', customerId)
        .execute();
    },
    async buy(customerId, unit, creditMicro, { now = NOW, expiresAt = null } = {}) {
      const purchaseId = newId();
      return database().transaction(async (transaction) => {
        await insertPaidPurchase(transaction, { customerId, purchaseId, unit, creditMicro, now });
        const { afterMicro } = await creditPurchase(transaction, {
          customerId,
          unit,
          purchaseId,
          creditMicro,
          expiresAt,
          now,
          newId,
          description: 'Bought',
          singleCredit: true,
          catalogue: testCatalogue,
        });
        return afterMicro;
      });
    },
    async wallet(customerId, unit) {
      const row = await database()
        .db.selectFrom('wallet')
        .selectAll()
        .where('customer_id', '=', customerId)
        .where('unit', '=', unit)
        .executeTakeFirst();
      return { balance: row?.balance_micro ?? 0n, held: row?.held_micro ?? 0n, debt: row?.debt_micro ?? 0n };
    },
  };
}
