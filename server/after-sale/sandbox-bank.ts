import type { SandboxBankInput } from '../../contract/refund.ts';
import type { Billing } from '../context.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { isSandbox, type SandboxGateway } from '../payments/sandbox/sandbox-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { readPurchase, type PurchaseKey } from '../purchases/purchase-row.ts';

/** The pretend bank acts; its events arrive as any other. Throws `not_found`, `refund_not_possible` when it cannot act so now. */
export async function actAsSandboxBank(
  billing: Billing,
  key: PurchaseKey,
  act: Pick<SandboxBankInput, 'event'> & { readonly amountMinor: bigint | null },
): Promise<void> {
  const { gateway } = billing;
  const { processor_invoice_id: processorInvoiceId } = await readPurchase(billing.database.db, key);
  if (!isSandbox(gateway) || processorInvoiceId === null) throw new DomainProblem('not_found');
  try {
    await carryOut(gateway, processorInvoiceId, act);
  } catch (error) {
    if (!(error instanceof GatewayError) || error.kind !== 'invalid_state') throw error;
    throw new DomainProblem('refund_not_possible', { purchaseId: key.purchaseId, detail: error.message });
  }
}

async function carryOut(
  sandbox: SandboxGateway,
  invoiceId: string,
  { event, amountMinor }: Pick<SandboxBankInput, 'event'> & { readonly amountMinor: bigint | null },
): Promise<void> {
  switch (event) {
    case 'dispute_opened':
      await sandbox.openDispute(invoiceId, amountMinor === null ? {} : { amountMinor });
      return;
    case 'dispute_won':
      return sandbox.closeDispute(invoiceId, 'won');
    case 'dispute_lost':
      return sandbox.closeDispute(invoiceId, 'lost');
    case 'fraud_warning':
      return sandbox.warnOfFraud(invoiceId);
    case 'payment_returned':
      return sandbox.failLate(invoiceId);
  }
}
