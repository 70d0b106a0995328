/** One path for every payment: charge, then settle. Nothing is given but by `settle`, and by it once. */
import type { PurchaseAttemptRequest, Quote, SandboxChallengeAnswer } from 'billing-portal-contract';
import { amountToMicro } from '../../server/domain/micro.ts';
import { fulfilBill, payInvoice } from './bills.ts';
import type { MockContext } from './context.ts';
import { issuePurchaseInvoice } from './invoices.ts';
import { methodById } from './payment-methods.ts';
import { refuse } from './problems.ts';
import { makeQuote, quoteOf } from './quotes.ts';
import { fulfil } from './subscription.ts';
import type { MockCustomer, MockPaymentMethod, MockPending, MockPurchase, MockQuote } from './state.ts';
import { testCard } from './test-cards.ts';
import { addLot, availableMicro } from './wallet.ts';

const DAY_MS = 86_400_000;
const PROCESSING_MS = 6_000;
const SLOW_MS = 5_000;
const TRANSFER_MS = 60_000;
/** As the server's watchman does: a lost answer is looked up a moment later. */
const LOOKUP_MS = 4_000;

/** The same quote is bought once, however often it is asked for. */
export function createPurchase(context: MockContext, customer: MockCustomer, quoteId: string): MockPurchase {
  const known = [...customer.purchases.values()].find((purchase) => purchase.quoteId === quoteId);
  if (known) return known;
  const made = customer.quotes.get(quoteId);
  if (!made) throw refuse('not_found', { param: 'quoteId' });
  if (made.quote.bankTransfer === null) refuseOpenPurchase(context, customer);
  const method = confirmStillTrue(context, customer, made);
  const now = context.now();
  const purchase: MockPurchase = {
    id: context.newId('pur'),
    quoteId,
    status: 'pending',
    attempt: 1,
    paymentMethodId: method?.id ?? null,
    challengeId: null,
    afterChallenge: null,
    pending: null,
    failure: null,
    invoiceId: null,
    afterMicro: null,
    createdAt: now,
    updatedAt: now,
    settledAt: null,
    isUndone: false,
    afterSale: null,
  };
  customer.purchases.set(purchase.id, purchase);
  if (method) charge(context, customer, purchase, method);
  else awaitTransfer(context, purchase);
  return purchase;
}

/** In the demo the bank is quick. */
function awaitTransfer(context: MockContext, purchase: MockPurchase): void {
  purchase.pending = { at: new Date(context.now().getTime() + TRANSFER_MS), outcome: 'approve' };
  move(context, purchase, 'processing');
}

/** A declined purchase that was left is voided; one that may still take money stands in the way. */
function refuseOpenPurchase(context: MockContext, customer: MockCustomer): void {
  const open = openPurchase(customer);
  if (!open) return;
  if (open.status !== 'requires_payment_method') throw refuse('purchase_in_progress', { purchaseId: open.id });
  move(context, open, 'canceled');
}

/** What was shown is what is charged: anything else asks for a new confirmation, with a fresh quote in the answer. */
function confirmStillTrue(context: MockContext, customer: MockCustomer, made: MockQuote): MockPaymentMethod | null {
  const fresh = makeQuote(context, customer, made.request);
  const keep = (): { quote: Quote } => {
    customer.quotes.set(fresh.quote.id, fresh);
    return { quote: fresh.quote };
  };
  if (context.now() > new Date(made.quote.expiresAt)) throw refuse('quote_expired', keep());
  if (made.quote.total.minor !== fresh.quote.total.minor || made.creditMicro !== fresh.creditMicro) {
    throw refuse('quote_price_changed', keep());
  }
  if (made.settledPurchases !== fresh.settledPurchases) throw refuse('quote_superseded', keep());
  if (made.quote.bankTransfer !== null) return null;
  if (!made.quote.paymentMethod) throw refuse('payment_method_required', keep());
  const method = methodById(customer, made.quote.paymentMethod.id);
  if (!method) throw refuse('payment_method_unavailable', keep());
  return method;
}

function charge(context: MockContext, customer: MockCustomer, purchase: MockPurchase, method: MockPaymentMethod): void {
  const answer = testCard(method.testCard)?.answer ?? { kind: 'now', outcome: 'approve' };
  const later = (milliseconds: number, outcome: MockPending['outcome']): MockPending => ({
    at: new Date(context.now().getTime() + milliseconds),
    outcome,
  });
  purchase.failure = null;
  switch (answer.kind) {
    case 'now':
      settle(context, customer, purchase, answer.outcome);
      return;
    case 'challenge':
      purchase.challengeId = context.newId('challenge');
      purchase.afterChallenge = answer.then;
      move(context, purchase, 'requires_action');
      return;
    case 'processing':
      purchase.pending = later(PROCESSING_MS, answer.then);
      move(context, purchase, 'processing');
      return;
    case 'slow':
      purchase.pending = later(SLOW_MS, 'approve');
      move(context, purchase, 'pending');
      return;
    case 'answer_lost':
      purchase.pending = later(LOOKUP_MS, 'approve');
      move(context, purchase, 'pending');
  }
}

/** The only place that gives anything: the lot, the invoice and the new state come together. */
function settle(
  context: MockContext,
  customer: MockCustomer,
  purchase: MockPurchase,
  outcome: MockPending['outcome'],
): void {
  if (purchase.status === 'succeeded') return;
  purchase.pending = null;
  purchase.challengeId = null;
  if (outcome !== 'approve') {
    // Money that was on its way and did not come ends the purchase; a card that said no leaves it open for another card.
    const isFinal = purchase.status === 'processing';
    purchase.failure = { code: outcome, canRetry: !isFinal };
    move(context, purchase, isFinal ? 'failed' : 'requires_payment_method');
    return;
  }
  const made = quoteOf(customer, purchase);
  const { wallet } = customer;
  if (!wallet) throw new Error('A purchase was made without a wallet to fill.');
  const { request } = made;
  const invoice =
    request.kind === 'invoice_payment'
      ? payInvoice(context, customer, request.invoiceId, purchase.id)
      : issuePurchaseInvoice(context, customer, { quote: made.quote, purchaseId: purchase.id });
  if (request.kind === 'plan_change' || request.kind === 'addon') fulfil(context, customer, request.kind, made.terms);
  else if (request.kind === 'invoice_payment' || request.kind === 'reactivation') {
    fulfilBill(context, customer, request, made.terms);
  } else {
    addLot(context, wallet, {
      source: 'purchased',
      amountMicro: made.creditMicro,
      expiresAt: made.quote.gives.expiresAt === null ? null : new Date(made.quote.gives.expiresAt),
      description: made.quote.pack ? `${made.quote.pack.name} pack` : 'Funds added',
      entryType: 'purchase',
      purchaseId: purchase.id,
      invoiceId: invoice.id,
    });
  }
  wallet.settledPurchases += 1;
  givePromotion(context, customer, made.quote);
  purchase.invoiceId = invoice.id;
  purchase.afterMicro = made.creditMicro > 0n ? availableMicro(wallet, context.now()) : null;
  purchase.settledAt = context.now();
  move(context, purchase, 'succeeded');
}

/** What was promised on top, in a lot of its own. */
function givePromotion(context: MockContext, customer: MockCustomer, { promotion }: Quote): void {
  if (!promotion || !customer.wallet) return;
  customer.redeemed.add(promotion.key);
  if (!promotion.bonus) return;
  const days = promotion.bonusExpiresAfterDays;
  addLot(context, customer.wallet, {
    source: 'promo',
    amountMicro: amountToMicro(promotion.bonus),
    expiresAt: days === null ? null : new Date(context.now().getTime() + days * DAY_MS),
    description: promotion.name,
    entryType: 'adjustment',
  });
}

function move(context: MockContext, purchase: MockPurchase, status: MockPurchase['status']): void {
  purchase.status = status;
  purchase.updatedAt = context.now();
}

/** Lets what is due happen: the bank's late answers. */
export function settleDue(context: MockContext, customer: MockCustomer): void {
  for (const purchase of customer.purchases.values()) {
    if (purchase.pending && purchase.pending.at <= context.now()) {
      settle(context, customer, purchase, purchase.pending.outcome);
    }
  }
}

/** Looks at the bank now: a charge whose answer was lost is found at once, money on its way stays on its way. */
export function refreshPurchase(context: MockContext, customer: MockCustomer, id: string): MockPurchase {
  const purchase = purchaseById(customer, id);
  const method = purchase.paymentMethodId === null ? null : methodById(customer, purchase.paymentMethodId);
  const kind = method && testCard(method.testCard)?.answer.kind;
  if (purchase.pending && kind === 'answer_lost') settle(context, customer, purchase, purchase.pending.outcome);
  return purchase;
}

export function retryPurchase(
  context: MockContext,
  customer: MockCustomer,
  id: string,
  request: PurchaseAttemptRequest,
): MockPurchase {
  const purchase = purchaseById(customer, id);
  // Asked twice for the same attempt: it was made already, and is not made again.
  if (request.attempt <= purchase.attempt) return purchase;
  if (purchase.status === 'processing' || purchase.status === 'pending') {
    throw refuse('purchase_settling', { purchaseId: id });
  }
  if (purchase.status !== 'requires_payment_method' || request.attempt !== purchase.attempt + 1) {
    throw refuse('purchase_not_open', { purchaseId: id });
  }
  const method = methodById(customer, request.paymentMethodId);
  if (!method) throw refuse('payment_method_unavailable', { param: 'paymentMethodId' });
  purchase.attempt = request.attempt;
  purchase.paymentMethodId = method.id;
  charge(context, customer, purchase, method);
  return purchase;
}

export function cancelPurchase(context: MockContext, customer: MockCustomer, id: string): MockPurchase {
  const purchase = purchaseById(customer, id);
  const isTransfer = quoteOf(customer, purchase).quote.bankTransfer !== null;
  if (isTransfer && purchase.status === 'processing') {
    purchase.pending = null;
    move(context, purchase, 'canceled');
  }
  if (purchase.status === 'processing' || purchase.status === 'pending') {
    throw refuse('purchase_settling', { purchaseId: id });
  }
  if (purchase.status === 'requires_action' || purchase.status === 'requires_payment_method') {
    purchase.challengeId = null;
    move(context, purchase, 'canceled');
  }
  return purchase;
}

export function answerChallenge(
  context: MockContext,
  customer: MockCustomer,
  challengeId: string,
  answer: SandboxChallengeAnswer,
): void {
  const purchase = [...customer.purchases.values()].find((candidate) => candidate.challengeId === challengeId);
  if (!purchase) throw refuse('not_found');
  const outcome = answer.outcome === 'approve' ? purchase.afterChallenge : 'authentication_failed';
  // No answer reaches the bank: it goes on waiting, until the customer gives up.
  if (outcome !== null && purchase.afterChallenge !== null) settle(context, customer, purchase, outcome);
}

export function openPurchase(customer: MockCustomer): MockPurchase | null {
  const final = new Set<MockPurchase['status']>(['succeeded', 'failed', 'canceled']);
  // A transfer is days on its way, and shown as pending funds.
  const isOpen = (purchase: MockPurchase): boolean =>
    !final.has(purchase.status) && quoteOf(customer, purchase).quote.bankTransfer === null;
  return [...customer.purchases.values()].find(isOpen) ?? null;
}

export function purchaseById(customer: MockCustomer, id: string): MockPurchase {
  const purchase = customer.purchases.get(id);
  if (!purchase) throw refuse('not_found');
  return purchase;
}
