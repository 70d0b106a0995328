/** What happens to a purchase after it was paid: refunds here and at the processor, disputes, time. */
import type { Purchase } from 'billing-portal-contract';
import type { AftermathStep, ProcessorUnderTest } from './processor.ts';

/** Longer than an offer is left open, and than the sweeper leaves a paid purchase alone. */
const HOURS_LATER_SECONDS = 2 * 60 * 60;
const QUARTER = 4n;

export interface Aftermath {
  readonly steps: readonly AftermathStep[];
  readonly processor: ProcessorUnderTest;
  readonly customerId: string;
  readonly externalId: string;
  readonly purchase: Purchase | null;
  operator(path: string, body: object): Promise<unknown>;
  note(error: unknown): void;
}

/** Ends hours later on the customer's clock, so that whatever looks only now and then has looked. */
export async function goThrough(aftermath: Aftermath): Promise<void> {
  const { steps, processor, customerId, purchase } = aftermath;
  if (purchase?.status === 'succeeded') {
    for (const [index, step] of steps.entries()) {
      if (step === 'operator_refund') await refund(aftermath, purchase, index);
      else await processor.act(step, customerId, purchase.id);
    }
  }
  const later = { customer: aftermath.externalId, advanceSeconds: HOURS_LATER_SECONDS };
  await aftermath.operator('/operator/v1/sandbox/clock', later);
}

/** A quarter of the price at a time; what is left may be less, and then it is refused. */
async function refund(aftermath: Aftermath, { id, total }: Purchase, index: number): Promise<void> {
  const amount = { ...total, minor: (BigInt(total.minor) / QUARTER).toString() };
  const body = { customer: aftermath.externalId, purchaseId: id, refundId: `refund-${id}-${index}`, amount };
  try {
    await aftermath.operator('/operator/v1/refunds', { ...body, reason: 'requested_by_customer' });
  } catch (error) {
    aftermath.note(error);
  }
}
