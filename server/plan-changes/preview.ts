import type { ChangePreview, ChangeRequest } from '../../contract/subscription-change.ts';
import { readCapacity } from '../capacity/read-capacity.ts';
import type { Billing } from '../context.ts';
import { previewChange } from '../domain/change-preview.ts';
import { planChange, type ChangeTarget, type PlannedChange, type RefusedChange } from '../domain/plan-change.ts';
import { DomainProblem } from '../problems.ts';
import { chosenMethod, shownMethod } from '../purchases/buyer.ts';
import { loadBuyer } from '../purchases/create-quote.ts';
import { readChangeFacts, readWalletContents } from './change-facts.ts';

/**
 * What a change would cost and do. `billing` has the clock of the customer; nothing is written. Throws what `planChange` refuses, and
 * `tax_unavailable`.
 */
export async function previewSubscriptionChange(
  billing: Billing,
  customerId: string,
  request: ChangeRequest,
): Promise<ChangePreview> {
  const { db } = billing.database;
  const now = billing.now();
  const catalogue = await billing.catalogue();
  const buyer = await loadBuyer(billing, db, customerId);
  const { currency } = buyer.customer;
  const facts = await readChangeFacts(db, { customerId, currency, catalogue, at: now });
  const planned = accepted(planChange(facts, targetOf(request)));
  const [contents, view] = await Promise.all([
    readWalletContents(billing, customerId, facts),
    readCapacity(billing, { customerId, now }),
  ]);
  const result = previewChange({
    catalogue,
    customer: buyer.quoted,
    wallet: buyer.wallet,
    paymentMethod: shownMethod(chosenMethod(buyer, undefined), now),
    now,
    facts,
    planned,
    contents,
    pacePerDayMicro: view.pace?.perDayMicro ?? null,
  });
  if (!result.ok) throw new DomainProblem(result.code);
  return result.preview;
}

export function targetOf({ plan, interval, seats }: ChangeRequest): ChangeTarget {
  return { plan, ...(interval === undefined ? {} : { interval }), ...(seats === undefined ? {} : { seats }) };
}

/** Throws the problem that says why a change is refused. */
export function accepted(change: PlannedChange | RefusedChange): PlannedChange {
  if (change.ok) return change;
  throw new DomainProblem(change.code, change.param === undefined ? {} : { param: change.param });
}
