/** What customers, hosts and operators do, at random. Every one may be refused; none may fail. */
import type { Answer } from './billing-client.ts';
import type { Life, Tally } from './life.ts';

export type Action = (life: Life, tally: Tally) => Promise<void>;

const PACKS = ['small', 'medium', 'large'] as const;
const PLANS = ['free', 'starter', 'pro', 'flex', 'business', 'scale'] as const;
const FEATURES = ['image_generation', 'upscale', 'video_render', 'api_tokens'] as const;
/** Most banks say yes. */
const CARDS = [
  'visa_ok',
  'visa_ok',
  'visa_ok',
  'mastercard_ok',
  'declined',
  'insufficient_funds',
  'three_d_secure_ok',
  'processing_then_ok',
  'response_lost',
  'refund_pending',
] as const;
const QUANTITY_MAX = 40;

const use: Action = async (life, tally) => {
  const { random, externalId } = life;
  const feature = random.pick(FEATURES);
  const quantity = feature === 'api_tokens' ? random.integer(1, 90_000) : random.integer(1, QUANTITY_MAX);
  const body = { customer: externalId, eventId: life.nextId('use'), feature, quantity: String(quantity) };
  tally.note('use', await life.operator('recordUsage', { body }));
  // A host that lost the answer says it again.
  if (random.chance(0.1)) tally.note('use again', await life.operator('recordUsage', { body }));
};

const useBatch: Action = async (life, tally) => {
  const { random, externalId } = life;
  const events = Array.from({ length: random.integer(2, 30) }, () => ({
    customer: externalId,
    eventId: life.nextId('batch'),
    feature: random.pick(FEATURES),
    quantity: String(random.integer(1, 9)),
    properties: { member: `member-${random.integer(1, 3)}` },
  }));
  tally.note('use batch', await life.operator('recordUsageBatch', { body: { events } }));
};

const hold: Action = async (life, tally) => {
  const { random, externalId } = life;
  const holdId = life.nextId('hold');
  const body = { customer: externalId, holdId, feature: 'image_generation', quantity: '10', expiresInSeconds: 3_600 };
  if (!tally.note('hold', await life.operator('createHold', { body }))) return;
  const params = { holdId };
  if (random.chance(0.6)) {
    const quantity = String(random.integer(0, 12));
    tally.note('settle hold', await life.operator('settleHold', { params, body: { customer: externalId, quantity } }));
  } else if (random.chance(0.5)) {
    tally.note('release hold', await life.operator('releaseHold', { params, body: { customer: externalId } }));
  }
};

interface AccountSeen {
  readonly customer: { readonly currency: { readonly code: string; readonly exponent: number } };
  readonly capacity: { readonly model: 'credits' | 'balance' | 'metered' } | null;
  readonly subscription: { readonly status: string } | null;
  readonly buying: { readonly blockedBy: { readonly invoiceId: string | null } | null };
}

async function lookAtAccount(life: Life): Promise<AccountSeen> {
  const { body } = await life.portal('getAccount');
  return body as unknown as AccountSeen;
}

/** What the plan is paid with, and now and then the other thing. */
const buy: Action = async (life, tally) => {
  const { random } = life;
  const { customer, capacity } = await lookAtAccount(life);
  if ((capacity?.model === 'balance') !== random.chance(0.05)) {
    const { code, exponent } = customer.currency;
    const minor =
      BigInt(code === 'JPY' ? random.integer(500, 12_000) : random.integer(5, 120)) * 10n ** BigInt(exponent);
    const amount = { minor: minor.toString(), currency: code, exponent };
    await purchase(life, tally, 'add funds', { kind: 'balance_topup', amount });
  } else {
    const request = { kind: 'credit_pack', pack: random.pick(PACKS), quantity: random.chance(0.2) ? 2 : 1 };
    await purchase(life, tally, 'buy pack', request);
  }
};

/** Quote, confirm, answer the bank, try another card after a decline, or walk away. */
async function purchase(life: Life, tally: Tally, what: string, request: unknown): Promise<void> {
  const { random, portal } = life;
  const quote = await portal('createQuote', { body: request });
  if (!tally.note(`${what}, quote`, quote)) return;
  const quoteId = String(quote.body['id']);
  const started = await portal('createPurchase', { body: { quoteId } });
  if (!tally.note(what, started, String(started.body['status']))) return;
  // A second click.
  if (random.chance(0.15)) await portal('createPurchase', { body: { quoteId } });
  await goOn(life, tally, what, started);
}

async function goOn(life: Life, tally: Tally, what: string, started: Answer): Promise<void> {
  const { random, portal } = life;
  const id = String(started.body['id']);
  const challengeId = (started.body['nextAction'] as { challengeId?: string } | null)?.challengeId;
  if (started.body['status'] === 'requires_action' && challengeId !== undefined && random.chance(0.8)) {
    const outcome = random.chance(0.8) ? 'approve' : 'fail';
    await portal('answerSandboxChallenge', { params: { id: challengeId }, body: { outcome } });
  }
  const now = await portal('refreshPurchase', { params: { id } });
  if (now.body['status'] === 'requires_payment_method' && random.chance(0.7)) {
    const paymentMethodId = await addCard(life, tally, 'visa_ok');
    if (paymentMethodId !== null) {
      const attempt = Number(now.body['attempt']) + 1;
      const retried = await portal('retryPurchase', { params: { id }, body: { paymentMethodId, attempt } });
      tally.note(`${what}, other card`, retried, String(retried.body['status']));
    }
  } else if (now.body['status'] === 'requires_payment_method' && random.chance(0.5)) {
    tally.note(`${what}, give up`, await portal('cancelPurchase', { params: { id } }));
  }
  if (now.body['status'] === 'succeeded') life.purchases.push(id);
}

const changeCard: Action = async (life, tally) => {
  await addCard(life, tally, life.random.pick(CARDS));
};

async function addCard(life: Life, tally: Tally, testCard: string): Promise<string | null> {
  const added = await life.operator('addSandboxCard', { body: { customer: life.externalId, testCard } });
  tally.note('add card', added);
  return added.status < 400 ? String(added.body['id']) : null;
}

const changePlan: Action = async (life, tally) => {
  const plan = life.random.pick(PLANS);
  const preview = await life.portal('previewSubscriptionChange', { body: { plan } });
  if (!tally.note('preview change', preview)) return;
  if (preview.body['requiresPayment'] === true) {
    await purchase(life, tally, 'change plan now', { kind: 'plan_change', plan });
    return;
  }
  tally.note('change plan later', await life.portal('changeSubscription', { body: { plan } }));
  if (life.random.chance(0.2)) tally.note('undo change', await life.portal('undoSubscriptionChange'));
};

const cancel: Action = async (life, tally) => {
  const at = life.random.chance(0.8) ? 'period_end' : 'now';
  tally.note(`cancel ${at}`, await life.portal('cancelSubscription', { body: { at, reason: 'too_expensive' } }));
  if (life.random.chance(0.4)) tally.note('undo cancel', await life.portal('undoCancellation'));
};

const pauseOrResume: Action = async (life, tally) => {
  if (life.random.chance(0.5)) tally.note('pause', await life.portal('pauseSubscription'));
  else tally.note('resume', await life.portal('resumeSubscription'));
};

const comeBack: Action = async (life, tally) => {
  const { subscription, buying } = await lookAtAccount(life);
  const invoiceId = buying.blockedBy?.invoiceId ?? null;
  if (invoiceId !== null) await purchase(life, tally, 'pay invoice', { kind: 'invoice_payment', invoiceId });
  else if (subscription?.status === 'canceled') await purchase(life, tally, 'reactivate', { kind: 'reactivation' });
};

const refund: Action = async (life, tally) => {
  const { random, purchases, externalId } = life;
  if (purchases.length === 0) return;
  const purchaseId = random.pick(purchases);
  const bought = await life.portal('getPurchase', { params: { id: purchaseId } });
  const total = bought.body['total'] as { minor: string; currency: string; exponent: number };
  const part = BigInt(total.minor) / BigInt(random.integer(1, 4));
  const body = {
    customer: externalId,
    purchaseId,
    refundId: life.nextId('refund'),
    reason: 'Goodwill',
    ...(random.chance(0.4) || part === 0n ? {} : { amount: { ...total, minor: part.toString() } }),
  };
  tally.note('refund', await life.operator('createRefund', { body }));
};

const dispute: Action = async (life, tally) => {
  const { random, purchases, disputed, externalId } = life;
  if (disputed.size > 0 && random.chance(0.6)) {
    const purchaseId = random.pick([...disputed]);
    disputed.delete(purchaseId);
    const event = random.chance(0.5) ? 'dispute_won' : 'dispute_lost';
    const body = { customer: externalId, purchaseId, event };
    tally.note(event, await life.operator('actAsSandboxBank', { body }));
    return;
  }
  if (purchases.length === 0) return;
  const purchaseId = random.pick(purchases);
  const body = { customer: externalId, purchaseId, event: 'dispute_opened' };
  if (tally.note('dispute', await life.operator('actAsSandboxBank', { body }))) disputed.add(purchaseId);
};

const adjust: Action = async (life, tally) => {
  const { random, externalId } = life;
  const micro = BigInt(random.integer(-40, 60)) * 1_000_000n;
  const body = {
    customer: externalId,
    adjustmentId: life.nextId('adjust'),
    unit: 'credits',
    micro: micro.toString(),
    reason: 'Goodwill',
    ...(random.chance(0.3) && micro > 0n ? { source: 'promo', expiresAt: '2099-01-01T00:00:00.000Z' } : {}),
  };
  tally.note('adjust', await life.operator('adjust', { body }));
};

const autoTopUp: Action = async (life, tally) => {
  const { random, portal } = life;
  const now = await portal('getAutoTopUp');
  if (!tally.note('read auto top-up', now) || now.body['offered'] !== true) return;
  if (now.body['enabled'] === true && random.chance(0.3)) {
    tally.note('auto top-up off', await portal('disableAutoTopUp'));
    return;
  }
  const { customer, capacity } = await lookAtAccount(life);
  const { code, exponent } = customer.currency;
  const money = (major: bigint) => ({ minor: (major * 10n ** BigInt(exponent)).toString(), currency: code, exponent });
  const isCredits = capacity?.model === 'credits';
  const rule = {
    trigger: { kind: 'below', amount: isCredits ? { units: '200', exponent: 0 } : money(10n) },
    mode: { kind: 'fixed', amount: isCredits ? null : money(25n), quantity: isCredits ? 1 : null },
    pack: isCredits ? 'small' : null,
    monthlyCap: money(code === 'JPY' ? 20_000n : 120n),
    paymentMethodId: null,
  };
  const textVersion = (now.body['consentText'] as { version: string }).version;
  const body = { rule, consent: { textVersion, accepted: true } };
  tally.note('auto top-up on', await portal('putAutoTopUp', { body }));
};

const changeDetails: Action = async (life, tally) => {
  const country = life.random.pick(['DE', 'FR', 'AT', 'JP']);
  tally.note('change details', await life.portal('changeBillingDetails', { body: { country } }));
};

/** Each with how often it happens, by weight. */
export const ACTIONS: readonly (readonly [number, Action])[] = [
  [40, use],
  [14, useBatch],
  [6, hold],
  [18, buy],
  [5, changeCard],
  [5, changePlan],
  [2, cancel],
  [2, pauseOrResume],
  [6, comeBack],
  [2, refund],
  [2, dispute],
  [2, adjust],
  [3, autoTopUp],
  [1, changeDetails],
];

const TOTAL_WEIGHT = ACTIONS.reduce((sum, [weight]) => sum + weight, 0);

export function pickAction(life: Life): Action {
  let left = life.random.integer(1, TOTAL_WEIGHT);
  for (const [weight, action] of ACTIONS) {
    left -= weight;
    if (left <= 0) return action;
  }
  return use;
}
