/** Every parameter is one that the types of the SDK know; one that Stripe dropped is refused as Stripe refuses it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import Stripe from 'stripe';
import { parametersAsText, PARAMETERS_FILE } from './parameters/write-parameters.ts';
import { startStripeStandIn, type StripeStandIn } from './stand-in.ts';
import { sdkFor } from './testing/sdk.ts';
import { API_VERSION } from './world.ts';

let standIn: StripeStandIn;
let stripe: Stripe;

before(async () => {
  standIn = await startStripeStandIn();
  stripe = sdkFor(standIn.url);
});
after(() => standIn.close());

test('parameters.json is what the installed SDK says', async () => {
  assert.equal(await readFile(PARAMETERS_FILE, 'utf8'), await parametersAsText(), 'run npm run stripe:parameters');
});

test('the version is the one that the SDK is pinned to', async () => {
  assert.equal(Stripe.API_VERSION, API_VERSION);
  const { hostname, port } = new URL(standIn.url);
  const old = new Stripe('sk_test_old', {
    host: hostname,
    port,
    protocol: 'http',
    apiVersion: '2024-06-20' as typeof API_VERSION,
  });
  await assert.rejects(old.accounts.retrieveCurrent(), /Invalid Stripe API version/);
});

test('what 23.0 dropped is unknown', async () => {
  const unknown = (param: string) => ({ statusCode: 400, code: 'parameter_unknown', param });
  const types = { payment_method_types: ['card'] };
  await assert.rejects(
    stripe.paymentIntents.create({ amount: 1000, currency: 'eur', ...types }),
    unknown('payment_method_types'),
  );
  await assert.rejects(stripe.setupIntents.create({ usage: 'off_session', ...types }), unknown('payment_method_types'));
  const nested = { automatic_tax: { enabled: true, mode: 'fast' } };
  await assert.rejects(stripe.invoices.create({ customer: 'cus_x', ...nested }), unknown('automatic_tax[mode]'));
});

test('a value of the wrong kind, a missing one and one out of a list are refused', async () => {
  const refusals: readonly [Promise<unknown>, string][] = [
    [stripe.paymentIntents.create({ currency: 'eur' } as Stripe.PaymentIntentCreateParams), 'parameter_missing'],
    [
      stripe.paymentIntents.create({ amount: 'ten' as unknown as number, currency: 'eur' }),
      'parameter_invalid_integer',
    ],
    [
      stripe.invoices.create({ customer: 'cus_x', auto_advance: 'maybe' as unknown as boolean }),
      'parameter_invalid_boolean',
    ],
    [stripe.refunds.create({ payment_intent: 'pi_x', reason: 'mood' as 'duplicate' }), 'parameter_invalid'],
  ];
  for (const [refusal, code] of refusals) await assert.rejects(refusal, { statusCode: 400, code });
});

test('what Stripe knows and the stand-in does not is never ignored in silence', async () => {
  await assert.rejects(stripe.customers.create({ name: 'Ada', preferred_locales: ['de'] }), {
    statusCode: 501,
    code: 'stand_in_not_built',
  });
});

test('keys: a live key, none, and a publishable key without the client secret are refused', async () => {
  const { id, client_secret } = await stripe.setupIntents.create({});
  for (const key of ['sk_live_x', 'nonsense']) {
    await assert.rejects(sdkFor(standIn.url, key).accounts.retrieveCurrent(), { statusCode: 401 });
  }
  const asBrowser = (path: string) => fetch(`${standIn.url}/v1/${path}`);
  assert.equal((await asBrowser(`setup_intents/${id}?key=pk_test_a`)).status, 404);
  const open = await asBrowser(`setup_intents/${id}?key=pk_test_a&client_secret=${client_secret ?? ''}`);
  assert.deepEqual([open.status, open.headers.get('access-control-allow-origin')], [200, '*']);
  assert.equal((await asBrowser('customers?key=pk_test_a')).status, 401);
});
