import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Purchase, PurchaseStatus, QuoteRequest } from 'billing-portal-contract';
import type { ReactiveElement } from 'lit';
import { BillingError } from '../../src/api/billing-error.ts';
import { FakePurchases } from '../../src/purchase/testing/fake-purchases.ts';
import { accountOf, createStore } from '../../src/state/testing/create-store.ts';
import { PurchaseFlow } from './purchase-flow.ts';

// A browser knows whether it is online, Node does not.
Object.defineProperty(globalThis.navigator, 'onLine', { configurable: true, value: true });

const PACK: QuoteRequest = { kind: 'credit_pack', pack: 'medium' };
const INTENT = { kind: 'credit_pack', source: 'test' } as const;

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function until(isSo: () => boolean, what: () => string): Promise<void> {
  for (let count = 0; count < 500 && !isSo(); count += 1) await turn();
  assert.ok(isSo(), what());
}

/** A flow in a dialog that only counts how often it would be drawn. */
async function setUp(context: TestContext, account: object = {}) {
  const server = new FakePurchases();
  const answers: string[] = [];
  const { store } = createStore({
    getAccount: () => Promise.resolve(accountOf('cus_1', account)),
    createQuote: (request) => server.createQuote(request),
    createPurchase: (request, options) => server.createPurchase(request, options),
    getPurchase: (id) => server.getPurchase(id),
    refreshPurchase: (id) => server.refreshPurchase(id),
    retryPurchase: (id, request) => server.retryPurchase(id, request),
    cancelPurchase: (id) => server.cancelPurchase(id),
    answerSandboxChallenge: (_id, { outcome }) => Promise.resolve(void answers.push(outcome)),
  });
  const host = Object.assign(new EventTarget(), { requestUpdate: () => undefined }) as unknown as ReactiveElement;
  const flow = new PurchaseFlow(host, { aside: (work) => work(), locale: () => 'en' });
  context.after(() => flow.end());
  const reaches = (status: string) =>
    until(
      () => flow.state.status === status,
      () => `still ${flow.state.status}`,
    );
  const quotes = () => server.calls.filter((call) => call === 'createQuote').length;
  return { server, store, flow, answers, reaches, quotes, start: () => flow.start(store, INTENT) };
}

test('a price is asked for after a pause in typing, once, and what is stale is not paid', async (context) => {
  const { flow, start, reaches, quotes, server } = await setUp(context);
  assert.equal(await start(), false);
  context.mock.timers.enable({ apis: ['setTimeout'] });
  for (const pack of ['small', 'medium', 'large']) {
    flow.quote({ kind: 'credit_pack', pack }, 'after_typing');
    context.mock.timers.tick(249);
  }
  await turn();
  assert.deepEqual([quotes(), flow.isStale], [0, true]);
  context.mock.timers.tick(1);
  await reaches('review');
  assert.deepEqual([quotes(), flow.isStale, [...server.quotes.values()][0]?.pack?.key], [1, false, 'large']);

  flow.quote(PACK, 'after_typing');
  flow.confirm();
  await turn();
  assert.equal(server.calls.includes('createPurchase'), false, 'the price on screen is of another choice');
  flow.flush();
  await reaches('review');
  context.mock.timers.tick(1000);
  await turn();
  assert.equal(quotes(), 2, 'it is not asked for again when the pause is over');
  flow.quote(null);
  flow.confirm();
  flow.flush();
  await turn();
  assert.deepEqual([flow.isStale, quotes(), server.charges.length], [true, 2, 0], 'what cannot be priced is not paid');
});

test('the dialog cannot be left while it pays, but may be while the bank takes its time', async (context) => {
  const { flow, start, reaches, server } = await setUp(context);
  await start();
  server.outcomes = ['processing'];
  flow.quote(PACK);
  await reaches('review');
  assert.deepEqual([flow.isBusy, flow.screen], [false, 'form']);
  flow.confirm();
  assert.deepEqual([flow.state.status, flow.isBusy, flow.screen], ['paying', true, 'form']);
  await reaches('settling');
  assert.deepEqual([flow.isBusy, flow.screen], [false, 'outcome']);
  assert.equal((await flow.end()).status, 'processing', 'its money may still move');
});

test('what becomes of a dialog that is closed is told by what became of its purchase', async (context) => {
  for (const [outcome, screen, told, purchase] of [
    ['succeeded', 'outcome', 'succeeded', 'succeeded'],
    ['failed', 'outcome', 'dismissed', 'failed'],
    ['requires_payment_method', 'declined', 'dismissed', 'canceled'],
  ] as const satisfies (readonly [PurchaseStatus, ...string[]])[]) {
    const { flow, start, reaches, server } = await setUp(context);
    await start();
    server.outcomes = [outcome];
    flow.quote(PACK);
    await reaches('review');
    flow.confirm();
    await reaches(outcome === 'requires_payment_method' ? 'declined' : outcome);
    assert.equal(flow.screen, screen);
    assert.equal((await flow.end()).status, told);
    assert.equal(server.purchases.get('purchase_1')?.status, purchase, 'a decline that is left is voided');
    assert.deepEqual([flow.state.status, flow.screen, flow.isStale], ['idle', 'form', false]);
  }
});

/** Buys until the bank has asked. */
async function confirmUntilAsked(
  { flow, start, reaches, server }: Awaited<ReturnType<typeof setUp>>,
  outcomes: PurchaseStatus[],
): Promise<void> {
  await start();
  server.outcomes = outcomes;
  flow.quote(PACK);
  await reaches('review');
  flow.confirm();
  await until(
    () => flow.answerChallenge !== null,
    () => 'no challenge',
  );
}

test('the pretend bank asks in the dialog, and is told what was pressed', async (context) => {
  const set = await setUp(context);
  const { flow, reaches, answers } = set;
  context.mock.timers.enable({ apis: ['setTimeout'] });
  await confirmUntilAsked(set, ['requires_action', 'succeeded']);
  assert.deepEqual([flow.screen, flow.challenge, flow.isBusy], ['challenge', 'sandbox_challenge', true]);
  flow.answerChallenge?.('approve');
  assert.equal(flow.answerChallenge, null, 'a second press has nothing to answer');
  await reaches('settling');
  assert.equal(flow.screen, 'challenge', 'nothing moves under the hand');
  context.mock.timers.tick(700);
  await reaches('succeeded');
  assert.deepEqual([answers, flow.screen], [['approve'], 'outcome']);
});

test('a dialog that is closed while the bank asks leaves the challenge unanswered', async (context) => {
  const set = await setUp(context);
  const { flow, answers } = set;
  await confirmUntilAsked(set, ['requires_action']);
  const { status, purchase } = await flow.end();
  assert.deepEqual([status, purchase?.id, flow.answerChallenge], ['processing', 'purchase_1', null]);
  await turn();
  assert.deepEqual(answers, []);
});

test('what is open at the server is shown again, but not what was just left', async (context) => {
  const { server, store, flow, reaches } = await setUp(context, { openPurchase: { id: 'purchase_1' } });
  const quote = await server.createQuote(PACK);
  server.outcomes = ['requires_payment_method'];
  await server.createPurchase({ quoteId: quote.id }, { idempotencyKey: 'k' });
  await store.whenReady();
  assert.equal(await flow.start(store, INTENT, 'purchase_1'), false);
  assert.equal(flow.screen, 'form');
  assert.equal(await flow.start(store, INTENT), true);
  await reaches('declined');
  assert.equal(await flow.abandon(), true, 'a new price may be asked for');
  assert.equal(server.purchases.get('purchase_1')?.status, 'canceled');
  assert.equal(flow.state.status, 'settling', 'that it is canceled is no news to who asked for it');
});

test('what cannot be abandoned, because it was paid meanwhile, is shown instead', async (context) => {
  const { server, flow, start, reaches } = await setUp(context);
  await start();
  server.outcomes = ['requires_payment_method'];
  flow.quote(PACK);
  await reaches('review');
  flow.confirm();
  await reaches('declined');
  const purchase: Purchase = server.purchases.get('purchase_1')!;
  server.purchases.set(purchase.id, { ...purchase, status: 'succeeded' });
  assert.equal(await flow.abandon(), false);
  await reaches('succeeded');
  assert.equal(flow.screen, 'outcome');
});

test('a dialog that cannot begin says why, and asks for nothing', async (context) => {
  const { flow } = await setUp(context);
  const gone = new BillingError('offline', 'gone');
  const { store } = createStore({ getAccount: () => Promise.reject(gone) });
  assert.equal(await flow.start(store, INTENT), false);
  assert.deepEqual([flow.startError, flow.screen], [gone, 'form']);
  flow.quote(PACK);
  flow.confirm();
  flow.retryWith('pm_1');
  flow.authenticate();
  flow.checkAgain();
  assert.equal(await flow.abandon(), true);
  assert.deepEqual(await flow.end(), { status: 'dismissed', purchase: null });
  assert.equal(flow.startError, null);
});

test('a challenge that was closed can be opened again, and is voided when its dialog is closed', async (context) => {
  const set = await setUp(context);
  const { flow, server, store } = set;
  await confirmUntilAsked(set, ['requires_action']);
  for (const isOpenedAgain of [false, true]) {
    if (isOpenedAgain) flow.authenticate();
    await until(
      () => flow.answerChallenge !== null,
      () => 'no challenge',
    );
    (flow.answerChallenge as unknown as (outcome: 'dismissed') => void)('dismissed');
    await until(
      () => flow.state.status === 'authenticating' && !flow.state.isStarted,
      () => flow.state.status,
    );
    assert.deepEqual([flow.isBusy, flow.screen], [false, 'challenge']);
  }
  assert.equal(store.purchases.size, 1);
  assert.equal((await flow.end()).status, 'dismissed');
  assert.equal(server.purchases.get('purchase_1')?.status, 'canceled');
  assert.equal(store.purchases.size, 0, 'nobody asks for it any more');
});

test('a payment whose answer is lost is on its way for the page, and asks again when somebody wants to know', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { flow, start, reaches, server } = await setUp(context);
  await start();
  flow.quote(PACK);
  await reaches('review');
  server.fail('createPurchase', 'response_lost', 'request_lost');
  flow.confirm();
  await reaches('unknown');
  assert.deepEqual([flow.screen, flow.isBusy], ['outcome', false]);
  assert.equal(await flow.abandon(), false, 'what may have been paid is not begun anew');
  flow.checkAgain();
  await until(
    () => server.calls.filter((call) => call === 'createPurchase').length === 2,
    () => server.calls.join(),
  );
  assert.equal((await flow.end()).status, 'processing');
});

test('another card pays the same purchase, and the dialog goes from screen to screen with it', async (context) => {
  const { flow, start, reaches, server } = await setUp(context);
  await start();
  server.outcomes = ['requires_payment_method', 'succeeded'];
  flow.quote(PACK);
  flow.flush();
  await reaches('review');
  assert.equal(server.calls.length, 1, 'a price that was asked for is not asked for twice');
  flow.confirm();
  await reaches('declined');
  flow.retryWith('pm_2');
  assert.equal(flow.screen, 'declined', 'nothing moves under the hand');
  await reaches('succeeded');
  assert.equal(await flow.abandon(), false, 'what is paid cannot be left');
  assert.deepEqual([...server.purchases.keys()], ['purchase_1']);
});

test('a price that has changed, and one that is refused, leave the choice on screen', async (context) => {
  const { flow, start, reaches, server } = await setUp(context);
  await start();
  flow.quote(PACK);
  await reaches('review');
  server.priceNet = 2000;
  flow.confirm();
  await reaches('confirm_again');
  assert.equal(flow.screen, 'form');
  server.fail('createQuote', 'amount_too_large');
  flow.quote({ kind: 'credit_pack', pack: 'large' });
  await reaches('refused');
  assert.equal(flow.screen, 'form');
  assert.equal(await flow.abandon(), true, 'a price alone is left without more ado');
});
