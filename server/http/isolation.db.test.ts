import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Account } from '../../contract/account.ts';
import { portalOperations, type Operation, type OperationName } from '../../contract/operations.ts';
import type { PaymentMethod, PaymentMethodSetup } from '../../contract/payment-method.ts';
import type { InvoicePage } from '../../contract/invoice.ts';
import type { Purchase } from '../../contract/purchase.ts';
import type { Quote } from '../../contract/quote.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from './testing/test-server.ts';

let testServer: TestServer;
before(async () => {
  // Who may ask how often is another matter: here it must not hide what is answered.
  testServer = await startTestServer({ rateLimiter: { take: () => {} } });
});
after(() => testServer.close());

const VALID_BODIES: Partial<Record<OperationName, unknown>> = {
  completePaymentMethodSetup: { testCard: 'visa_ok' },
  answerSandboxChallenge: { outcome: 'approve' },
  changeInvoiceBuyer: { name: 'Somebody else' },
};

/** Something of every kind that belongs to Anna, made through the API. */
async function belongingsOf(externalId: string) {
  await makeCustomer(testServer, externalId, { card: 'three_d_secure_ok' });
  const token = await testServer.mint(externalId);
  const quoteOf = async () =>
    (await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } })).body as Quote;
  const method = ((await testServer.portal(token, 'getAccount')).body as Account).paymentMethod as PaymentMethod;
  const challenged = (await testServer.portal(token, 'createPurchase', { body: { quoteId: (await quoteOf()).id } }))
    .body as Purchase;
  assert.equal(challenged.status, 'requires_action');
  assert.equal(challenged.nextAction?.type, 'sandbox_challenge');
  const setup = (await testServer.portal(token, 'createPaymentMethodSetup')).body as PaymentMethodSetup;
  return {
    token,
    quoteId: (await quoteOf()).id,
    methodId: method.id,
    purchase: challenged,
    challengeId: challenged.nextAction?.type === 'sandbox_challenge' ? challenged.nextAction.challengeId : '',
    setupId: setup.id,
  };
}

/** An invoice that was brought in from another system, so that nothing has to be bought for it. */
async function invoiceOf(externalId: string): Promise<string> {
  const amount = { currency: 'EUR', exponent: 2 };
  const imported = await testServer.operator('importInvoices', {
    body: {
      customer: externalId,
      invoices: [
        {
          externalId: 'old-1',
          number: 'OLD-1',
          type: 'recurring',
          status: 'paid',
          issuedAt: '2026-01-01T00:00:00.000Z',
          description: 'Old',
          subtotal: { minor: '100', ...amount },
          tax: { minor: '19', ...amount },
          total: { minor: '119', ...amount },
        },
      ],
    },
  });
  assert.equal(imported.status, 201, JSON.stringify(imported.body));
  const token = await testServer.mint(externalId);
  return ((await testServer.portal(token, 'listInvoices')).body as InvoicePage).items[0]!.id;
}

test('whatever belongs to another customer is not found, on every route, and nothing happens to it', async () => {
  const anna = await belongingsOf('anna');
  const own = [anna.purchase.id, anna.methodId, anna.setupId, anna.challengeId, anna.quoteId, await invoiceOf('anna')];
  const strange = ['00000000-0000-7000-8000-000000000000', 'x', "' or '1'='1", '%', '..'];
  let asked = 0;
  for (const [name, operation] of Object.entries<Operation>(portalOperations)) {
    if (!operation.path.includes('{')) continue;
    for (const ids of [own, strange]) {
      const stranger = `stranger-${asked}`;
      await makeCustomer(testServer, stranger, { card: null });
      const token = await testServer.mint(stranger);
      for (const id of ids) {
        const body = VALID_BODIES[name as OperationName] ?? { paymentMethodId: anna.methodId, attempt: 2 };
        const input = { params: { id }, ...(operation.body ? { body } : {}) };
        const answer = await testServer.portal(token, name as OperationName, input);
        assert.equal(asProblem(answer).code, 'not_found', `${name} with ${id}`);
        asked += 1;
      }
    }
  }
  assert.ok(asked >= 90, `only ${asked} were asked`);
  const still = (await testServer.portal(anna.token, 'getPurchase', { params: { id: anna.purchase.id } }))
    .body as Purchase;
  assert.equal(still.status, 'requires_action');
});

test('ids in a body are of no more use to another customer', async () => {
  const clara = await belongingsOf('clara');
  await makeCustomer(testServer, 'dora');
  const dora = await testServer.mint('dora');
  const bought = await testServer.portal(dora, 'createPurchase', { body: { quoteId: clara.quoteId } });
  assert.equal(asProblem(bought).code, 'not_found');
  const charged = await testServer.portal(dora, 'createQuote', {
    body: { kind: 'credit_pack', pack: 'small', paymentMethodId: clara.methodId },
  });
  assert.equal(asProblem(charged).code, 'payment_method_unavailable');
});

test('a customer cannot be named by the caller', async () => {
  await makeCustomer(testServer, 'emil');
  const token = await testServer.mint('emil');
  for (const extra of [{ customerId: 'anna' }, { customer: 'anna' }, { customer_id: 'anna' }]) {
    const answer = await testServer.portal(token, 'createQuote', {
      body: { kind: 'credit_pack', pack: 'small', ...extra },
    });
    assert.equal(asProblem(answer).code, 'invalid_request');
    const query = await testServer.portal(token, 'getAccount', { query: extra as Record<string, string> });
    assert.equal(asProblem(query).code, 'invalid_request');
  }
});
