import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dispatchPurchaseEvents } from './purchase-events.ts';
import { FakeBrowser } from './testing/browser.ts';
import { FakePurchases } from './testing/fake-purchases.ts';

function setUp() {
  const server = new FakePurchases();
  const { machine } = new FakeBrowser().openTab(server);
  const target = new EventTarget();
  const told: [string, Record<string, unknown>][] = [];
  for (const name of ['opened', 'confirmed', 'succeeded', 'failed']) {
    target.addEventListener(`billing-purchase-${name}`, (event) => {
      told.push([name, (event as Event & { detail: Record<string, unknown> }).detail]);
    });
  }
  const stop = dispatchPurchaseEvents(machine, target, 'banner');
  return { server, machine, told, stop, names: () => told.map(([name]) => name) };
}

test('a purchase is told from opening to success, each step once', async () => {
  const { machine, told, names } = setUp();
  await machine.quote({ kind: 'credit_pack', pack: 'small' });
  await machine.quote({ kind: 'credit_pack', pack: 'medium' });
  await machine.confirm();
  assert.deepEqual(names(), ['opened', 'confirmed', 'succeeded']);
  assert.deepEqual(told[0]?.[1], { kind: 'credit_pack', source: 'banner' });
  assert.deepEqual(told[2]?.[1], {
    kind: 'credit_pack',
    purchaseId: 'purchase_1',
    invoiceId: null,
    total: { minor: '1200', currency: 'EUR', exponent: 2 },
    credits: { units: '1000', exponent: 0 },
    balance: null,
  });
});

test('each decline is told once, with its cause', async () => {
  const { server, machine, told, names } = setUp();
  server.outcomes = ['requires_payment_method', 'requires_payment_method', 'succeeded'];
  await machine.quote({ kind: 'credit_pack', pack: 'small' });
  await machine.confirm();
  await machine.retryWith('pm_2');
  await machine.retryWith('pm_3');
  assert.deepEqual(names(), ['opened', 'confirmed', 'failed', 'failed', 'succeeded']);
  assert.deepEqual([told[2]?.[1]['code'], told[2]?.[1]['canRetry']], ['card_declined', true]);
});

test('a payment that failed for good is told as such, though nobody says why', async () => {
  const { server, machine, told } = setUp();
  server.outcomes = ['failed'];
  await machine.quote({ kind: 'credit_pack', pack: 'small' });
  await machine.confirm();
  assert.deepEqual(told.at(-1), [
    'failed',
    { kind: 'credit_pack', purchaseId: 'purchase_1', code: 'unknown', canRetry: false },
  ]);
});

test('a refusal before there was a purchase names none', async () => {
  const { server, machine, told } = setUp();
  await machine.quote({ kind: 'credit_pack', pack: 'small' });
  server.fail('createPurchase', 'pack_unavailable');
  await machine.confirm();
  assert.deepEqual(told.at(-1), [
    'failed',
    { kind: 'credit_pack', purchaseId: null, code: 'pack_unavailable', canRetry: false },
  ]);
});

test('a purchase that is found again is told as opened, with its kind', async () => {
  const server = new FakePurchases();
  const browser = new FakeBrowser();
  server.outcomes = ['requires_payment_method'];
  const before = browser.openTab(server).machine;
  await before.quote({ kind: 'credit_pack', pack: 'small' });
  await before.confirm();
  before.dispose();
  const { machine } = browser.openTab(server);
  const target = new EventTarget();
  const opened: unknown[] = [];
  target.addEventListener('billing-purchase-opened', (event) => opened.push((event as CustomEvent<unknown>).detail));
  dispatchPurchaseEvents(machine, target, 'banner');
  await machine.resume();
  assert.deepEqual(opened, [{ kind: 'credit_pack', source: 'banner' }]);
});

test('a lost answer is no failure', async () => {
  const { server, machine, names } = setUp();
  await machine.quote({ kind: 'credit_pack', pack: 'small' });
  server.fail('createPurchase', 'response_lost');
  await machine.confirm();
  assert.deepEqual(names(), ['opened', 'confirmed', 'succeeded']);
});

test('nothing about the person or the card is told, and nothing after the end', async () => {
  const { machine, told, stop } = setUp();
  await machine.quote({ kind: 'credit_pack', pack: 'small' });
  stop();
  await machine.confirm();
  assert.equal(told.length, 1);
  assert.ok(!/Acme|4242|pm_/.test(JSON.stringify(told)));
});
