import type { CheckResult } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import { BillingCapacityResumedEvent } from '../events/billing-capacity-resumed-event.ts';
import type { BillingPurchaseSucceededEvent } from '../events/billing-purchase-succeeded-event.ts';
import type { BillingStore, EnsureCapacityRequest, EnsureCapacityResult } from './billing-store.ts';
import type { PurchaseIntent } from './purchase-intent.ts';
import { dataOf } from './resource.ts';
import { rememberResume } from './remember-resume.ts';
import { pendingResume } from './resume-record.ts';

const LOOK_AGAIN_MS = 10_000;
const TRIES_AFTER_PAYMENT = 5;
const TRY_AGAIN_MS = 2000;

/** Tokens whose promise is waiting in this page. */
const waitingTokens = new Set<string>();

/** See `BillingStore.ensureCapacity`. */
export async function ensureCapacity(
  store: BillingStore,
  request: EnsureCapacityRequest,
): Promise<EnsureCapacityResult> {
  const { feature, resumeToken = null, from = store.host, signal = new AbortController().signal } = request;
  const quantity = String(request.quantity);
  if (!/^\d{1,18}$/.test(quantity)) throw new TypeError(`"${quantity}" is not a count of ${feature}`);

  const check = () => store.api.check({ feature, quantity }, { signal });
  let result = await check();
  if (result.allowed) return { feature, quantity, waited: false };
  if (resumeToken !== null) waitingTokens.add(resumeToken);
  try {
    while (!result.allowed) {
      const intent = await intentFor(store, result);
      if (resumeToken !== null) rememberResume({ feature, quantity, resumeToken });
      const dialog = store.requestPurchase(intent, from);
      if (await orAborted(paidBeforeClosing(store, dialog), signal)) {
        // The action goes on at once; what was bought stays on screen until the customer has read it.
        result = await patiently(check, signal);
        if (result.allowed) break;
      }
      const { status } = await orAborted(dialog, signal);
      if (status === 'dismissed') throw new BillingError('aborted', 'The customer left without buying');
      result = await patiently(check, signal);
      // Still on its way: nothing more is sold meanwhile.
      while (!result.allowed && status !== 'succeeded') {
        await nextChange(store, signal);
        result = await patiently(check, signal);
      }
    }
  } finally {
    if (resumeToken !== null) {
      waitingTokens.delete(resumeToken);
      rememberResume(null);
    }
  }
  from.dispatchEvent(new BillingCapacityResumedEvent({ feature, quantity, resumeToken, isAfterReload: false }));
  return { feature, quantity, waited: true };
}

/**
 * Tells the page once the action that waited before a reload may run. When nothing is on its way that could make up for
 * what is missing, it stays remembered and the page offers it again.
 */
export async function resumeAfterReload(store: BillingStore, signal: AbortSignal): Promise<void> {
  const pending = pendingResume();
  if (pending === null || waitingTokens.has(pending.resumeToken)) return;
  const { feature, quantity, resumeToken } = pending;
  try {
    await store.whenReady();
    while (!(await patiently(() => store.api.check({ feature, quantity }, { signal }), signal)).allowed) {
      if ((dataOf(store.account)?.openPurchase ?? null) === null) return;
      await nextChange(store, signal);
    }
  } catch {
    return; // Offline, or the page is gone: it stays remembered.
  }
  if (waitingTokens.has(resumeToken) || pendingResume()?.resumeToken !== resumeToken) return;
  rememberResume(null);
  const detail = { feature, quantity, resumeToken, isAfterReload: true };
  store.host.dispatchEvent(new BillingCapacityResumedEvent(detail));
}

/** Resolves to true once something was paid for while the dialog is open, to false when it was closed before. */
function paidBeforeClosing(store: BillingStore, dialog: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const paid = () => resolve(true);
    const type: (typeof BillingPurchaseSucceededEvent)['type'] = 'billing-purchase-succeeded';
    store.host.addEventListener(type, paid, { once: true });
    const closed = () => {
      store.host.removeEventListener(type, paid);
      resolve(false);
    };
    dialog.then(closed, (error: unknown) => {
      closed();
      reject(BillingError.from(error));
    });
  });
}

/** What to offer, or why nothing can be bought. */
async function intentFor(store: BillingStore, result: CheckResult): Promise<PurchaseIntent> {
  const { suggestedPurchase: suggested, feature, cost, available, shortfall } = result;
  await store.whenReady();
  const rest = { shortfall: { feature, need: cost, have: available, shortfall }, source: 'gate' };
  if (suggested === null) {
    const kind = blockedKind(store);
    if (kind === null) throw new BillingError(result.reason ?? 'purchase_not_offered', `${feature} cannot be bought`);
    return { kind, ...rest };
  }
  const intent: PurchaseIntent =
    suggested.kind === 'credit_pack'
      ? { kind: 'credit_pack', pack: suggested.pack, quantity: suggested.quantity, ...rest }
      : { kind: 'balance_topup', amount: suggested.amount, ...rest };
  // Whoever asks somebody else for it knows from the cause what is missing.
  if (!store.may('pay')) throw new BillingError('permission_denied', 'This session may not buy', { cause: intent });
  return intent;
}

/** What could be bought, were it not for an open invoice or the like: the dialog says what stands in the way. */
function blockedKind(store: BillingStore): PurchaseIntent['kind'] | null {
  const { buying, capacity } = dataOf(store.account) ?? {};
  if (buying == null || buying.blockedBy === null || capacity == null || capacity.model === 'metered') return null;
  return capacity.model === 'credits' ? 'credit_pack' : 'balance_topup';
}

/** After somebody paid, a lost connection is no reason to lose the action. */
async function patiently(check: () => Promise<CheckResult>, signal: AbortSignal): Promise<CheckResult> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await check();
    } catch (error) {
      if (signal.aborted || !BillingError.from(error).isRetryable || tries === TRIES_AFTER_PAYMENT) throw error;
      await orAborted(new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS * tries)), signal);
    }
  }
}

/** Waits until something in the store changed, or a while. */
function nextChange(store: BillingStore, signal: AbortSignal): Promise<void> {
  let stop = (): void => undefined;
  const change = new Promise<void>((resolve) => {
    const unsubscribe = store.subscribe(resolve);
    const timer = setTimeout(resolve, LOOK_AGAIN_MS);
    stop = () => {
      unsubscribe();
      clearTimeout(timer);
    };
  });
  return orAborted(change, signal).finally(() => stop());
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new BillingError('aborted', 'The page gave up waiting'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
