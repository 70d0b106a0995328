import { NotApplicable, type Check, type CoreContext, type FullContext } from './check.ts';
import { buyingChecks } from './checks/buying.ts';
import { readingChecks } from './checks/reading.ts';
import { sellingChecks } from './checks/selling.ts';
import { sessionChecks } from './checks/sessions.ts';
import { spendingChecks } from './checks/spending.ts';

/** What any backend needs for the main job: to show what is left, and to sell more of it exactly once. */
export const coreChecks: readonly Check<CoreContext>[] = [...readingChecks, ...buyingChecks];

/** What the reference server does beyond that, on the operator side too. `full` is these and `core`. */
export const fullChecks: readonly Check<FullContext>[] = [...sessionChecks, ...spendingChecks, ...sellingChecks];

export type CheckOutcome =
  | { readonly status: 'passed' }
  | { readonly status: 'skipped'; readonly reason: string }
  | { readonly status: 'failed'; readonly error: unknown };

export async function runCheck<Context>(check: Check<Context>, context: Context): Promise<CheckOutcome> {
  try {
    await check.run(context);
    return { status: 'passed' };
  } catch (error) {
    if (error instanceof NotApplicable) return { status: 'skipped', reason: error.message };
    return { status: 'failed', error };
  }
}
