import type { Purchase } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import type { PurchaseMachineOptions } from './purchase-machine.ts';
import type { PurchaseRun } from './purchase-run.ts';
import type { PurchaseState } from './purchase-state.ts';
import { sendUntilAnswered } from './send-until-answered.ts';

export interface FollowContext extends Pick<PurchaseMachineOptions, 'api' | 'attempts' | 'authenticator'> {
  readonly run: PurchaseRun;
  readonly set: (state: PurchaseState) => void;
}

/** Most payments settle while one looks on. */
const SETTLING_MS: readonly number[] = [700, 1000, 1500, 2000, 3000, 4000, 5000, 5000];
/** After that the bank takes its time: the customer may go, and nobody has to pay again. */
const PROCESSING_MS: readonly number[] = [10_000, 15_000, 30_000, ...Array<number>(30).fill(60_000)];

/** Where the purchase stands at the processor, asked until there is an answer; an error when there is no such purchase. */
export function fetchPurchase(
  { api, run, set }: FollowContext,
  known: Purchase | { readonly id: string },
): Promise<Purchase | BillingError> {
  const purchase = 'status' in known ? known : null;
  return sendUntilAnswered(
    run,
    async (signal) => {
      try {
        return await api.refreshPurchase(known.id, { signal });
      } catch (error) {
        // Who may only look sees the last record.
        if (BillingError.from(error).code !== 'permission_denied') throw error;
        return await api.getPurchase(known.id, { signal });
      }
    },
    { wasSent: true, lost: (how) => set({ status: 'unknown', quote: null, purchase, ...how }) },
  );
}

/**
 * Shows a purchase until it ends or waits for the customer. `startsChallenge`: a challenge of the bank opens by itself,
 * because the customer has just paid here.
 */
export async function followPurchase(context: FollowContext, first: Purchase, startsChallenge: boolean): Promise<void> {
  const { run, set, attempts } = context;
  let purchase = first;
  let answeredChallenge: string | null = null;
  while (!run.isStopped) {
    const action = purchase.nextAction;
    switch (purchase.status) {
      case 'succeeded':
      case 'failed':
      case 'canceled':
        attempts.clear(purchase.quoteId, purchase.id);
        set({ status: purchase.status, purchase });
        return;
      case 'requires_payment_method':
        set({ status: 'declined', purchase, error: null });
        return;
      case 'requires_action':
        if (action !== null) {
          if (!startsChallenge) {
            set({ status: 'authenticating', purchase, action, isStarted: false, error: null });
            return;
          }
          if (!(await answerChallenge(context, purchase, action))) return;
          answeredChallenge = challengeIdOf(purchase);
        }
        break;
      case 'pending':
      case 'processing':
        if (purchase.transfer === null) break;
        // Days on its way, and no reason not to buy something else: it is shown as pending funds.
        attempts.clear(purchase.quoteId, purchase.id);
        set({ status: 'processing', purchase });
        return;
    }
    const next = await settle(context, purchase, answeredChallenge);
    if (next === null) return;
    purchase = next;
  }
}

/** Whether the challenge was answered, whatever the answer was: what it means is for the server to say. */
async function answerChallenge(
  { run, set, authenticator }: FollowContext,
  purchase: Purchase,
  action: NonNullable<Purchase['nextAction']>,
): Promise<boolean> {
  set({ status: 'authenticating', purchase, action, isStarted: true, error: null });
  let error: BillingError | null = null;
  try {
    if ((await authenticator.authenticate(purchase, action, run.signal)) === 'answered') return true;
  } catch (caught) {
    error = BillingError.from(caught);
    // The bank may have heard the answer: look.
    if (error.isOutcomeUnknown) return true;
  }
  set({ status: 'authenticating', purchase, action, isStarted: false, error });
  return false;
}

/** Asks until the purchase has moved on; `null` when the run was stopped or the purchase is gone. */
async function settle(
  context: FollowContext,
  purchase: Purchase,
  answeredChallenge: string | null,
): Promise<Purchase | null> {
  const { run, set } = context;
  let current = purchase;
  for (let round = 0; ; round += 1) {
    const isSettling = round < SETTLING_MS.length;
    set({ status: isSettling ? 'settling' : 'processing', purchase: current });
    const delayMs = isSettling ? SETTLING_MS[round] : PROCESSING_MS[round - SETTLING_MS.length];
    if (delayMs === undefined) await run.untilWoken();
    else await run.pause(delayMs);
    if (run.isStopped) return null;

    const answer = await fetchPurchase(context, current);
    if (answer instanceof Error) {
      set({ status: 'processing', purchase: current });
      return null;
    }
    current = answer;
    const isWaiting =
      current.status === 'pending' ||
      current.status === 'processing' ||
      (current.status === 'requires_action' && challengeIdOf(current) === answeredChallenge);
    if (!isWaiting) return current;
  }
}

/** What tells one challenge from the next. */
function challengeIdOf(purchase: Purchase): string | null {
  const action = purchase.nextAction;
  if (action === null) return null;
  return action.type === 'sandbox_challenge' ? action.challengeId : `${purchase.attempt}:${action.clientSecret}`;
}
