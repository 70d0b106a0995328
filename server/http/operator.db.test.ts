import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import billingConfig from '../../billing.config.ts';
import type { Account } from '../../contract/account.ts';
import type { Forecast } from '../../contract/alerts.ts';
import type { CreditPack } from '../../contract/credit-pack.ts';
import type { InvoiceDocument, InvoicePage } from '../../contract/invoice.ts';
import type { OperatorCustomer } from '../../contract/operator.ts';
import type { Purchase } from '../../contract/purchase.ts';
import type { Quote } from '../../contract/quote.ts';
import { createCatalogueStore } from '../catalogue/catalogue-store.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from './testing/test-server.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

async function accountOf(externalId: string): Promise<Account> {
  return (await testServer.operator('getCustomerAccount', { params: { externalId } })).body as Account;
}

async function expectDone(name: Parameters<TestServer['operator']>[0], body: unknown): Promise<void> {
  const answer = await testServer.operator(name, { body });
  assert.ok(answer.status < 300, `${name}: ${JSON.stringify(answer.body)}`);
}

test('a customer is made once, and what is left out of an update stays', async () => {
  const made = await testServer.operator('putCustomer', {
    body: {
      externalId: 'c-1',
      name: 'First',
      country: 'FR',
      email: 'a@b.example',
      currency: 'USD',
      address: ['1 Road'],
    },
  });
  await Promise.all(
    Array.from({ length: 5 }, () =>
      testServer.operator('putCustomer', { body: { externalId: 'c-1', name: 'Second' } }),
    ),
  );
  const read = (await testServer.operator('getCustomer', { params: { externalId: 'c-1' } })).body as OperatorCustomer;
  assert.deepEqual(read, { ...(made.body as OperatorCustomer), name: 'Second' });
  const cleared = await testServer.operator('putCustomer', {
    body: { externalId: 'c-1', name: 'Second', email: null },
  });
  assert.equal((cleared.body as OperatorCustomer).email, null);
});

test('the currency is fixed once there is money in it', async () => {
  await makeCustomer(testServer, 'c-2', { plan: 'flex' });
  await expectDone('putCustomer', { externalId: 'c-2', name: 'C', currency: 'GBP' });
  await expectDone('adjust', { customer: 'c-2', adjustmentId: 'a', unit: 'GBP', micro: '1000000', reason: 'Moved' });
  const refused = await testServer.operator('putCustomer', { body: { externalId: 'c-2', name: 'C', currency: 'EUR' } });
  assert.equal(asProblem(refused).code, 'currency_mismatch');
});

test('a plan is one of the catalogue, and not what every object happens to have', async () => {
  await expectDone('putCustomer', { externalId: 'c-plans', name: 'C' });
  for (const plan of ['missing', 'constructor']) {
    const refused = await testServer.operator('putSubscription', { body: { customer: 'c-plans', plan } });
    const { code, param } = asProblem(refused);
    assert.deepEqual([code, param], ['invalid_request', 'plan']);
  }
});

test('a subscription is imported in whatever state it is', async () => {
  const anchorAt = new Date(testServer.now().getTime() - 40 * 86_400_000).toISOString();
  const cases: [string, Record<string, unknown>, (account: Account) => void][] = [
    ['trialing', { status: 'trialing' }, (account) => assert.ok(account.subscription?.trialEndsAt)],
    [
      'canceled',
      { status: 'canceled' },
      (account) => assert.equal(account.buying.blockedBy?.code, 'subscription_required'),
    ],
    ['past-due', { status: 'past_due' }, (account) => assert.equal(account.buying.blockedBy?.code, 'payment_past_due')],
    ['paused', { status: 'paused' }, (account) => assert.equal(account.subscription?.nextCharge, null)],
    ['draft', { status: 'draft' }, (account) => assert.equal(account.subscription?.status, 'draft')],
  ];
  for (const [key, input, look] of cases) {
    await makeCustomer(testServer, key, { plan: 'pro', card: null });
    await expectDone('putSubscription', { customer: key, plan: 'pro', anchorAt, ...input });
    const account = await accountOf(key);
    assert.equal(account.subscription?.startedAt, anchorAt);
    look(account);
  }
  const { subscription } = await accountOf('canceled');
  await expectDone('putSubscription', { customer: 'canceled', plan: 'starter' });
  const again = await accountOf('canceled');
  assert.notEqual(again.subscription?.id, subscription?.id);
  assert.equal(again.subscription?.status, 'active');
});

test('the snapshot tells what a customer can buy, and at which pace', async () => {
  await makeCustomer(testServer, 'buyer-credits', { plan: 'free', card: null });
  const credits = await accountOf('buyer-credits');
  assert.equal(credits.buying.creditPacks, true);
  assert.equal(credits.buying.balanceTopup, null);
  assert.equal(credits.paymentMethod, null);
  await makeCustomer(testServer, 'buyer-balance', { plan: 'flex' });
  const now = testServer.now().getTime();
  for (let day = 1; day <= 6; day += 1) {
    const occurredAt = new Date(now - day * 86_400_000).toISOString();
    // Anchored in the past, so that these days lie in the current period.
    if (day === 1) {
      const anchorAt = new Date(now - 20 * 86_400_000).toISOString();
      await expectDone('putSubscription', { customer: 'buyer-balance', plan: 'flex', anchorAt });
    }
    const event = {
      customer: 'buyer-balance',
      eventId: `day-${day}`,
      feature: 'video_render',
      quantity: '2',
      occurredAt,
    };
    await expectDone('recordUsage', event);
  }
  const balance = await accountOf('buyer-balance');
  assert.equal(balance.buying.creditPacks, false);
  assert.equal(balance.buying.balanceTopup?.presets.length, 4);
  // 0.80 a day is 24 a month: the preset of 25 covers it.
  assert.equal(balance.buying.balanceTopup?.suggested?.minor, '2500');
  assert.equal(balance.subscription?.nextCharge?.amount.minor, '1190');
});

test('whoever asks when it runs out hears one date', async () => {
  const customer = 'daily-user';
  await makeCustomer(testServer, customer, { plan: 'flex' });
  const use = (eventId: string, quantity: string) =>
    expectDone('recordUsage', { customer, eventId, feature: 'video_render', quantity });
  for (let day = 1; day <= 5; day += 1) {
    await use(`day-${day}`, '1');
    await expectDone('advanceClock', { customer, advanceSeconds: 86_400 });
  }
  // Much more than on the whole days before, which alone would give another date.
  await use('today', '4');
  const runway = (await accountOf(customer)).capacity?.balance?.runway;
  const token = await testServer.mint(customer);
  const { runsOutAt } = (await testServer.portal(token, 'getForecast')).body as Forecast;
  assert.ok(runway && runsOutAt);
  // The second question is asked a moment later.
  const apartMs = Date.parse(runsOutAt) - Date.parse(runway.runsOutAt);
  assert.ok(Math.abs(apartMs) < 60_000, `${apartMs} ms`);
});

test('a pack that was withdrawn is no longer sold, and one that was re-priced has to be confirmed again', async () => {
  await makeCustomer(testServer, 'packs');
  const token = await testServer.mint('packs');
  const quoteOf = (pack: string) => testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack } });
  const buy = (quote: Quote) => testServer.portal(token, 'createPurchase', { body: { quoteId: quote.id } });
  const change = (body: unknown, key = 'medium') => testServer.operator('changePack', { params: { key }, body });
  const quote = (await quoteOf('medium')).body as Quote;

  assert.equal((await change({ prices: { EUR: '3150' } })).status, 204);
  const repriced = asProblem(await buy(quote));
  assert.equal(repriced.code, 'quote_price_changed');
  assert.equal(repriced.quote?.subtotal.minor, '3150');

  assert.equal((await change({ active: false })).status, 204);
  assert.equal(asProblem(await quoteOf('medium')).code, 'pack_unavailable');
  assert.equal(asProblem(await buy(repriced.quote!)).code, 'pack_unavailable');
  const { items } = (await testServer.portal(token, 'listCreditPacks')).body as { items: CreditPack[] };
  assert.deepEqual(
    items.map((pack) => pack.key),
    ['small', 'large'],
  );

  assert.equal((await change({ active: true })).status, 204);
  assert.equal((await buy(repriced.quote!)).status, 201);
  assert.equal(asProblem(await change({}, 'nothing')).code, 'not_found');
  assert.equal(asProblem(await change({ prices: { CHF: '100' } })).code, 'invalid_request');
  assert.equal(asProblem(await change({ prices: { EUR: '1' } })).code, 'invalid_request');
});

test('a change at run time survives a restart, until the file itself changes', async () => {
  const { database, newId } = testServer.server.billing;
  let clockMs = 0;
  const restarted = createCatalogueStore(database, newId, () => clockMs);
  await restarted.publish(billingConfig);
  assert.equal((await restarted.read()).creditPacks['medium']?.price['EUR'], '31.50');
  await restarted.publish({ ...billingConfig, seller: { ...billingConfig.seller, name: 'New name' } });
  assert.equal((await restarted.read()).creditPacks['medium']?.price['EUR'], '28.00');
  await restarted.publish(billingConfig);
  // Another server looks again within a second.
  clockMs += 1_001;
  assert.equal((await restarted.read()).seller.name, 'Halide Studio');
  assert.deepEqual(Object.keys((await restarted.read()).features), Object.keys(billingConfig.features));
  await Promise.all(
    ['small', 'medium', 'large'].map((key) =>
      restarted.change((catalogue) => ({
        ...catalogue,
        creditPacks: { ...catalogue.creditPacks, [key]: { ...catalogue.creditPacks[key]!, active: false } },
      })),
    ),
  );
  const packs = Object.values((await restarted.read()).creditPacks);
  assert.deepEqual(
    packs.map((pack) => pack.active),
    [false, false, false],
  );
  await restarted.publish({ ...billingConfig, seller: { ...billingConfig.seller, name: 'Another name' } });
  await restarted.publish(billingConfig);
});

test('a clock that is moved forward resets the allowance and ends nobody’s session', async () => {
  await makeCustomer(testServer, 'traveller', { plan: 'starter' });
  const token = await testServer.mint('traveller');
  const event = { customer: 'traveller', eventId: 'use', feature: 'image_generation', quantity: '60' };
  await expectDone('recordUsage', event);
  assert.equal((await accountOf('traveller')).capacity?.credits?.available.units, '400');
  // Paid for two months.
  const paidUntil = new Date(testServer.now().getTime() + 62 * 86_400_000).toISOString();
  await expectDone('putSubscription', { customer: 'traveller', plan: 'starter', paidUntil });
  const before = await accountOf('traveller');
  await expectDone('advanceClock', { customer: 'traveller', advanceSeconds: 32 * 86_400 });
  const later = (await testServer.portal(token, 'getAccount')).body as Account;
  assert.equal(later.capacity?.credits?.available.units, '1000');
  const movedMs = Date.parse(later.asOf) - Date.parse(before.asOf);
  assert.ok(movedMs >= 32 * 86_400_000 && movedMs < 32 * 86_400_000 + 60_000);
});

test('the document of an invoice is behind a link that cannot be changed and that ends', async () => {
  await makeCustomer(testServer, 'reader');
  const token = await testServer.mint('reader');
  const quote = (await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } }))
    .body as Quote;
  const bought = (await testServer.portal(token, 'createPurchase', { body: { quoteId: quote.id } })).body as Purchase;
  assert.equal(bought.status, 'succeeded');
  const [invoice] = ((await testServer.portal(token, 'listInvoices')).body as InvoicePage).items;
  const linkTo = async (headers: Record<string, string> = {}) =>
    (
      (await testServer.portal(token, 'createInvoiceDocument', { params: { id: invoice!.id }, headers }))
        .body as InvoiceDocument
    ).url;
  const url = await linkTo();
  const response = await testServer.request(url);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'application/pdf');
  assert.match(await response.text(), /^%PDF/);
  assert.match(await linkTo({ 'X-Forwarded-Prefix': '/billing' }), /^\/billing\/documents\//);
  assert.match(await linkTo({ 'X-Forwarded-Prefix': '//evil.example' }), /^http:\/\/localhost\/documents\//);
  assert.match(await linkTo({ 'X-Forwarded-Proto': 'https' }), /^https:\/\/localhost\/documents\//);
  const spoiled = [
    url.replace(/signature=(.)/, (_, first: string) => `signature=${first === '0' ? '1' : '0'}`),
    url.replace(/expires=(\d)/, 'expires=9'),
    url.split('?')[0]!,
    url.replace(invoice!.id, '00000000-0000-7000-8000-000000000000'),
  ];
  for (const other of spoiled) assert.equal((await testServer.request(other)).status, 404, other);
  testServer.advance(7 * 86_400 + 60);
  assert.equal((await testServer.request(url)).status, 404);
});
