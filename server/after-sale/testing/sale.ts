/** A purchase that was paid, and short ways to act on it. For tests of what follows a sale. */
import assert from 'node:assert/strict';
import { adjust } from '../../capacity/adjust.ts';
import { readCapacity } from '../../capacity/read-capacity.ts';
import type { PurchaseKey } from '../../purchases/purchase-row.ts';
import type { PurchaseWorld } from '../../purchases/testing/purchase-world.ts';

export const CREDIT = 1_000_000n;
/** The small pack: 500 credits for 8.00 and 19 % VAT. */
export const TOTAL = 952n;

export interface Sale extends PurchaseKey {
  readonly processorInvoiceId: string;
}

export async function sell(world: PurchaseWorld, customerId: string): Promise<Sale> {
  const { id } = await world.buy(customerId);
  const row = await world.billing.database.db
    .selectFrom('purchase')
    .select(['status', 'processor_invoice_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  assert.equal(row.status, 'succeeded');
  return { customerId, purchaseId: id, processorInvoiceId: row.processor_invoice_id ?? '' };
}

/** As if it had been used. */
export function spendCredits(world: PurchaseWorld, customerId: string, credits: bigint) {
  return adjust(world.billing, {
    customerId,
    adjustmentId: world.billing.newId(),
    unit: 'credits',
    micro: -credits * CREDIT,
    reason: 'spent',
    source: 'adjustment',
    expiresAt: null,
    now: world.billing.now(),
  });
}

/** In whole credits. */
export async function left(world: PurchaseWorld, customerId: string) {
  const { availableMicro, debtMicro } = await readCapacity(world.billing, { customerId, now: world.billing.now() });
  return { available: availableMicro / CREDIT, debt: debtMicro / CREDIT };
}

export function readInvoices(world: PurchaseWorld, customerId: string) {
  return world.billing.database.db
    .selectFrom('invoice')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('issued_at')
    .orderBy('id')
    .execute();
}
