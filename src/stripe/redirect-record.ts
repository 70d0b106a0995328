/**
 * What this tab was doing when a bank took over the page: no secret, no amount, nothing about the person. It tells our
 * own return from that of the page, which may use Stripe too and whose parameters are none of our business.
 */
export type RedirectRecord =
  | { readonly kind: 'purchase'; readonly intentId: string; readonly purchaseId: string }
  | {
      readonly kind: 'setup';
      readonly intentId: string;
      readonly setupId: string;
      /** It was added in the place of the one that is used: the page that comes back has no account yet to tell by. */
      readonly makeDefault?: boolean;
    };

const KEY = 'billing-portal/redirect/v1';
const PARAMETERS = [
  'payment_intent',
  'payment_intent_client_secret',
  'setup_intent',
  'setup_intent_client_secret',
  'redirect_status',
  'source_type',
];

export function rememberRedirect(record: RedirectRecord): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(record));
  } catch {
    // No storage: the account snapshot still shows the purchase that is open.
  }
}

export function forgetRedirect(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There was none.
  }
}

/**
 * What the customer has come back to, when the address carries Stripe's parameters of a redirect of ours; then forgets it. What
 * they say about the outcome is not read: the server is asked.
 */
export function takeRedirect(address: string): RedirectRecord | null {
  const { searchParams } = new URL(address);
  const intentId = searchParams.get('payment_intent') ?? searchParams.get('setup_intent');
  if (intentId === null) return null;
  const record = readRecord();
  if (record?.intentId !== intentId) return null;
  forgetRedirect();
  return record;
}

/** The address without what Stripe adds to it, client secrets above all. */
export function withoutStripeParameters(address: string): string {
  const url = new URL(address);
  if (!PARAMETERS.some((name) => url.searchParams.has(name))) return address;
  for (const name of PARAMETERS) url.searchParams.delete(name);
  return url.href;
}

function readRecord(): RedirectRecord | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as RedirectRecord | null;
  } catch {
    return null;
  }
}

/** `pi_1_secret_2` → `pi_1`: the secret itself is kept nowhere. */
export function intentIdOf(clientSecret: string): string {
  return clientSecret.split('_secret')[0] ?? '';
}
