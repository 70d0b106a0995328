import type { BillingTransaction } from '../../store/database.ts';

/** What stands around a settled purchase: its quote and its paid invoice. For tests that only care about the ledger. */
export async function insertPaidPurchase(
  transaction: BillingTransaction,
  input: { customerId: string; purchaseId: string; unit: string; creditMicro: bigint; now: Date },
): Promise<void> {
  const { customerId, purchaseId, unit, creditMicro, now } = input;
  const kind = unit === 'credits' ? 'credit_pack' : 'balance_topup';
  const price = { currency: 'USD', subtotal_minor: 1000n, tax_minor: 0n, total_minor: 1000n } as const;
  await transaction
    .insertInto('quote')
    .values({
      customer_id: customerId,
      id: purchaseId,
      kind,
      lane: unit,
      invoice_type: kind === 'credit_pack' ? 'credit_purchase' : kind,
      unit,
      credit_micro: creditMicro,
      ...price,
      settled_purchases: 0n,
      body: '{}',
      request: '{}',
      created_at: now,
      expires_at: now,
    })
    .execute();
  await transaction
    .insertInto('purchase')
    .values({
      customer_id: customerId,
      id: purchaseId,
      quote_id: purchaseId,
      kind,
      origin: 'portal',
      lane: unit,
      unit,
      credit_micro: creditMicro,
      ...price,
      status: 'succeeded',
      step: 'finalized',
    })
    .execute();
  await transaction
    .insertInto('invoice')
    .values({
      customer_id: customerId,
      id: purchaseId,
      type: kind === 'credit_pack' ? 'credit_purchase' : 'balance_topup',
      status: 'paid',
      ...price,
      amount_paid_minor: price.total_minor,
      seller: '{}',
      buyer: '{}',
      purchase_id: purchaseId,
      issued_at: now,
      paid_at: now,
    })
    .execute();
  await transaction
    .insertInto('invoice_line')
    .values({
      customer_id: customerId,
      invoice_id: purchaseId,
      line: 0,
      type: kind,
      description: 'Bought',
      amount_minor: 1000n,
    })
    .execute();
}
