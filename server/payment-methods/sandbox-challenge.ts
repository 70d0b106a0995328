import type { SandboxChallengeAnswer } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { isSandbox } from '../payments/sandbox/sandbox-gateway.ts';
import { DomainProblem } from '../problems.ts';

/** The customer's answer to the pretend bank. Throws `not_found` for a challenge that is not this customer's own. */
export async function answerSandboxChallenge(
  billing: Billing,
  customerId: string,
  challengeId: string,
  answer: SandboxChallengeAnswer,
): Promise<void> {
  const { gateway } = billing;
  if (!isSandbox(gateway)) throw new DomainProblem('not_found');
  const processorInvoiceId = await gateway.invoiceOfChallenge(challengeId);
  const owner =
    processorInvoiceId === null
      ? undefined
      : await billing.database.db
          .selectFrom('purchase')
          .select('id')
          .where('customer_id', '=', customerId)
          .where('processor_invoice_id', '=', processorInvoiceId)
          .executeTakeFirst();
  if (!owner) throw new DomainProblem('not_found');
  try {
    await gateway.answerChallenge(challengeId, answer.outcome);
  } catch (error) {
    // Answered before, or the bank has given up waiting: the purchase itself tells what became of it.
    if (error instanceof GatewayError && error.kind === 'invalid_state') return;
    throw error;
  }
}
