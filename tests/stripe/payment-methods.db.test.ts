import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PaymentMethod } from 'billing-portal-contract';
import { asProblem } from '../../server/http/testing/test-server.ts';
import { detachRemoved } from '../../server/payment-methods/remove-payment-method.ts';
import { startStripeServer, type Person, type StripeServer } from './testing/stripe-server.ts';

let server: StripeServer;
before(async () => {
  server = await startStripeServer();
});
after(() => server.close());

const addCard = (person: Person, testCard: string) =>
  server.operator('addSandboxCard', { body: { customer: person.name, testCard } });

const namesOf = (methods: readonly PaymentMethod[]) => methods.map(({ card, label }) => card?.last4 ?? label);

test('the last one stays while a subscription needs it, any other goes, here and at Stripe', async () => {
  const anna = await server.person('anna');
  const [visa] = await anna.methods();
  const remove = (id = '') => anna.call('removePaymentMethod', { params: { id } });
  assert.equal(asProblem(await remove(visa?.id)).code, 'payment_method_in_use');
  await addCard(anna, 'mastercard_ok');
  const [mastercard] = await anna.methods();
  assert.equal((await remove(mastercard?.id)).status, 204);
  const rest = await anna.methods();
  assert.deepEqual(namesOf(rest), ['4242']);
  assert.equal(rest[0]?.isDefault, true);
  const customer = await anna.processorCustomerId();
  const { data } = await server.stripe.customers.listPaymentMethods(customer);
  assert.equal(data.length, 1);
  const known = await server.stripe.customers.retrieve(customer);
  assert.ok(!known.deleted && known.invoice_settings.default_payment_method === data[0]?.id);
  assert.equal(asProblem(await remove(mastercard?.id)).code, 'not_found');
});

test('one that Stripe could not be told of is gone here all the same, and later there', async () => {
  const ben = await server.person('ben');
  await addCard(ben, 'mastercard_ok');
  const [mastercard] = await ben.methods();
  server.standIn.control.addFault({ kind: 'drop_before_effect', operation: 'paymentMethods.detach', times: 2 });
  const removal = await ben.call('removePaymentMethod', { params: { id: mastercard?.id ?? '' } });
  assert.equal(removal.status, 204);
  server.advance(11 * 60);
  // Stripe still lists it, and it must not come back.
  assert.deepEqual(namesOf(await ben.methods()), ['4242']);
  assert.equal(await detachRemoved(server.server.billing), 1);
  const { data } = await server.stripe.customers.listPaymentMethods(await ben.processorCustomerId());
  assert.equal(data.length, 1);
});

test('a backup is another one than the default, and takes its place', async () => {
  const cleo = await server.person('cleo');
  await addCard(cleo, 'mastercard_ok');
  await addCard(cleo, 'pm_card_amex');
  const [amex, mastercard] = await cleo.methods();
  const back = (id = '') => cleo.call('setBackupPaymentMethod', { params: { id } });
  assert.equal(asProblem(await back(amex?.id)).code, 'payment_method_in_use');
  const visa = (await cleo.methods()).find(({ card }) => card?.last4 === '4242');
  for (const id of [mastercard?.id, visa?.id]) assert.equal((await back(id)).status, 200);
  assert.deepEqual(
    (await cleo.methods()).map(({ isBackup }) => isBackup),
    [false, false, true],
  );
  await cleo.call('removePaymentMethod', { params: { id: amex?.id ?? '' } });
  const [first] = await cleo.methods();
  assert.deepEqual([first?.id, first?.isDefault, first?.isBackup], [visa?.id, true, false]);
});

test('what changes at Stripe is seen after a while, also without webhooks: renewed, expiring, new, gone', async () => {
  const dora = await server.person('dora');
  const customer = await dora.processorCustomerId();
  const [known] = (await server.stripe.customers.listPaymentMethods(customer)).data;
  await dora.methods();
  server.standIn.control.updateCard(known?.id ?? '', { month: 1, year: 2020 });
  const added = await server.stripe.paymentMethods.attach('pm_sepaDebit', { customer });
  assert.equal((await dora.methods()).length, 1);
  server.advance(11 * 60);
  const methods = await dora.methods();
  assert.deepEqual(
    methods.map(({ type, status, chargeableOffSession }) => [type, status, chargeableOffSession]),
    [
      ['card', 'expired', false],
      ['bank_debit', 'usable', true],
    ],
  );
  assert.equal(methods[1]?.label, 'SEPA Direct Debit •••• 3000');
  assert.equal(methods[1]?.card, null);
  await server.stripe.paymentMethods.detach(added.id);
  server.advance(11 * 60);
  assert.equal((await dora.methods()).length, 1);
});

test('one with which a purchase waits for the bank is not removed under its feet', async () => {
  const emil = await server.person('emil', { card: 'three_d_secure_ok' });
  const waiting = await emil.buy();
  await addCard(emil, 'visa_ok');
  const asked = (await emil.methods()).find(({ card }) => card?.last4 === '3184');
  const removal = asProblem(await emil.call('removePaymentMethod', { params: { id: asked?.id ?? '' } }));
  assert.deepEqual([removal.code, removal.purchaseId], ['payment_method_in_use', waiting.id]);
});
