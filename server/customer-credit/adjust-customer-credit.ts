import type { CustomerCreditResult } from '../../contract/customer-credit.ts';
import type { Billing } from '../context.ts';
import { toMoney } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { DomainProblem } from '../problems.ts';
import { changeCustomerCredit, CustomerCreditShort, findEntry } from './customer-credit.ts';

/**
 * Gives or takes money credit with a reason. Throws `DomainProblem`: not_found, currency_mismatch, invalid_request (nothing to change),
 * insufficient_balance (less is there), event_conflict (the id was another adjustment).
 */
export async function adjustCustomerCredit(
  billing: Billing,
  input: {
    readonly customerId: string;
    readonly adjustmentId: string;
    readonly amountMinor: bigint;
    readonly currency: string;
    readonly reason: string;
  },
): Promise<CustomerCreditResult> {
  const { customerId, amountMinor, currency, adjustmentId } = input;
  if (amountMinor === 0n) throw new DomainProblem('invalid_request', { param: 'amount.minor' });
  const exponent = exponentOf(await billing.catalogue(), currency);
  const idempotencyKey = `adjustment:${adjustmentId}`;
  try {
    const { balanceMinor, isDuplicate } = await billing.database.transaction((transaction) =>
      changeCustomerCredit(transaction, {
        customerId,
        currency,
        changeMinor: amountMinor,
        kind: amountMinor > 0n ? 'given' : 'taken',
        idempotencyKey,
        description: input.reason,
        actor: 'operator',
        now: billing.now(),
      }),
    );
    const known = isDuplicate ? await findEntry(billing.database.db, customerId, idempotencyKey) : null;
    if (known && (known.change_minor !== amountMinor || known.currency !== currency)) {
      throw new DomainProblem('event_conflict', { param: 'adjustmentId' });
    }
    return { adjustmentId, duplicate: isDuplicate, balance: toMoney(balanceMinor, currency, exponent) };
  } catch (error) {
    if (error instanceof CustomerCreditShort)
      throw new DomainProblem('insufficient_balance', { param: 'amount.minor' });
    throw error;
  }
}
