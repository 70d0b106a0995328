/** What happens to a purchase after it was paid: refunds here and at the processor, disputes, time. */
import type { Purchase } from 'billing-portal-contract';
import type { Customer } from './customer.ts';
import type { AftermathStep, ProcessorUnderTest } from './processor.ts';

/** Longer than an offer is left open, and than the sweeper leaves a paid purchase alone. */
const HOURS_LATER_SECONDS = 2 * 60 * 60;
const QUARTER = 4n;

export interface Aftermath {
  readonly steps: readonly AftermathStep[];
  readonly processor: ProcessorUnderTest;
  readonly customer: Customer;
  readonly purchase: Purchase | null;
}

/** Ends hours later on the customer's clock, so that whatever looks only now and then has looked. */
export async function goThrough(aftermath: Aftermath): Promise<void> {
  const { steps, processor, customer, purchase } = aftermath;
  if (purchase?.status === 'succeeded') {
    for (const [index, step] of steps.entries()) {
      if (step === 'operator_refund') await refund(customer, purchase, index, QUARTER);
      else if (step === 'operator_refund_all') await refund(customer, purchase, index, null);
      else await processor.act(step, customer, purchase.id);
    }
  }
  await customer.letPass(HOURS_LATER_SECONDS);
}

/** A part of the price at a time, or all that is left. What is left may be less, or nothing: then it is refused. */
async function refund(customer: Customer, { id, total }: Purchase, index: number, part: bigint | null): Promise<void> {
  const amount = part === null ? {} : { amount: { ...total, minor: (BigInt(total.minor) / part).toString() } };
  const body = { customer: customer.externalId, purchaseId: id, refundId: `refund-${id}-${index}`, ...amount };
  try {
    await customer.operator('/operator/v1/refunds', { ...body, reason: 'requested_by_customer' });
  } catch (error) {
    customer.note(error);
  }
}
