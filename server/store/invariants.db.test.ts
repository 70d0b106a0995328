import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { reserveHold } from '../capacity/holds.ts';
import { spend } from '../capacity/spend.ts';
import { createLedgerWorld, NOW } from '../capacity/testing/ledger-world.ts';
import { MICRO } from '../domain/micro.ts';
import { checkInvariants } from './invariants.ts';

const world = createLedgerWorld();

/** What each damage to the tables must be called. All of it is rolled back. */
const DAMAGE: readonly [statement: string, broken: string][] = [
  ['update wallet set balance_micro = balance_micro + 1', 'balance = Σ remaining'],
  ['update wallet set held_micro = held_micro - 1', 'held = Σ held'],
  ['update wallet set debt_micro = 1', 'debt = Σ of the journal'],
  [`delete from ledger_transfer where credit_account = 'sys:revenue'`, 'balance and debt = Σ of the journal'],
  [
    `update credit_grant set remaining_micro = remaining_micro - 1 where source = 'purchased'`,
    'remaining of a lot = what its journal entries say',
  ],
  [
    'update ledger_transaction set balance_after_micro = balance_after_micro + 1',
    'each entry follows from the one before',
  ],
  [`update ledger_transaction set change_micro = change_micro + 1 where kind = 'usage'`, 'change of a journal entry'],
  ['update capacity_hold set amount_micro = amount_micro + 1', 'a hold earmarks its amount'],
  [`update capacity_hold set status = 'released'`, 'a lot what its open holds earmark'],
  ['delete from usage_event', 'each accepted event is recorded once'],
  ['update usage_event_id set charged_micro = charged_micro + 1', 'charged as its journal entry says'],
  ['update usage_rollup set events = events + 1', 'totals of usage'],
  ['update rating_state set cumulative_quantity = cumulative_quantity + 1', 'totals of usage'],
  [`update purchase set status = 'failed'`, 'no other purchase has any'],
  ['update credit_grant set purchase_id = null', 'every succeeded purchase that fills a wallet has one grant'],
  [`update ledger_transaction set purchase_id = null where kind = 'purchase'`, 'every purchase entry of the journal'],
  ['update invoice_line set amount_minor = amount_minor + 1', 'totals of an invoice'],
  [`update invoice set status = 'outstanding'`, 'a purchase is paid exactly when its invoice is'],
  ['update invoice set amount_paid_minor = 1', 'the invoice says what was charged'],
  [
    'insert into after_sale (customer_id, purchase_id, next_look_at, clawed_micro) select customer_id, id, now(), 5 from purchase',
    'what is taken back for a purchase',
  ],
  [
    `insert into customer_credit (customer_id, currency, balance_minor) select customer_id, 'USD', 5 from customer`,
    'money credit = Σ of its entries',
  ],
  [
    `insert into promotion_redemption (customer_id, promotion_key, status, purchase_id, redeemed_at)
     select customer_id, 'x', 'reserved', id, now() from purchase`,
    'a promotion is reserved for an open purchase',
  ],
];

test('every kind of damage is found and named', async () => {
  const customerId = await world.addCustomer();
  await world.buy(customerId, 'credits', 50n * MICRO);
  await spend(world, { customerId, eventId: 'e', featureKey: 'images', quantity: 1n, occurredAt: null, now: NOW });
  const hold = { customerId, holdId: 'h', featureKey: 'images', quantity: 2n, expiresInSeconds: 60, now: NOW };
  await reserveHold(world, hold);
  const rollback = new Error('rollback');
  for (const [statement, broken] of DAMAGE) {
    const damaged = world.database.transaction(async (transaction) => {
      await sql.raw(statement).execute(transaction);
      const lines = await checkInvariants(transaction);
      assert.ok(
        lines.some((line) => line.includes(broken) && line.includes(customerId)),
        `${statement}: ${lines.join('; ') || 'nothing found'}`,
      );
      throw rollback;
    });
    await assert.rejects(damaged, rollback);
  }
});
