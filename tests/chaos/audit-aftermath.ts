/** Whether the ledger took back what the processor gave back, and no more. */
import type { AuditedPurchase, Violation } from './audit.ts';
import type { ProcessorCharge } from './processor.ts';

export function auditAftermath(row: AuditedPurchase, charges: readonly ProcessorCharge[]): Violation[] {
  const [charge] = charges;
  if (!charge || row.grants !== 1) return [];
  const found: Violation[] = [];
  const expected = expectedClawBack(row, charge);
  if (row.clawed_micro !== expected.toString()) {
    found.push({
      kind: 'wrong_claw_back',
      detail:
        `${row.id}: ${row.clawed_micro} of ${row.granted_micro} was taken back, ${expected} was due ` +
        `(${charge.refundedMinor} refunded, ${charge.disputedMinor} disputed of ${charge.amountMinor})`,
    });
  }
  if ((row.invoice_refunded_minor ?? '0') !== charge.refundedMinor.toString()) {
    found.push({
      kind: 'invoice_disagrees',
      detail: `${row.id}: the invoice says ${row.invoice_refunded_minor} refunded, the processor ${charge.refundedMinor}`,
    });
  }
  return found;
}

/** In proportion, rounded up, and never more than was granted. An open dispute counts: the bank has the money. */
function expectedClawBack(
  row: AuditedPurchase,
  { amountMinor, refundedMinor, disputedMinor }: ProcessorCharge,
): bigint {
  const gone = refundedMinor + disputedMinor;
  const share = gone > amountMinor ? amountMinor : gone;
  const granted = BigInt(row.granted_micro);
  return (granted * share + amountMinor - 1n) / amountMinor;
}
