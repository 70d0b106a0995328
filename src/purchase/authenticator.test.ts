import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NextAction, Purchase } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import { type AuthenticatorOptions, createAuthenticator } from './authenticator.ts';

const PURCHASE = { id: 'purchase_1' } as Purchase;
const CHALLENGE: NextAction = { type: 'sandbox_challenge', challengeId: 'ch_1' };
const BY_STRIPE = { type: 'stripe_next_action', clientSecret: 'pi_1_secret_2' } as NextAction;

function setUp(options: Partial<AuthenticatorOptions> = {}) {
  const sent: unknown[] = [];
  const signal = new AbortController().signal;
  const authenticator = createAuthenticator({
    api: {
      answerSandboxChallenge: (id, body, given) => {
        sent.push([id, body, given?.signal === signal]);
        return Promise.resolve();
      },
    },
    showSandboxChallenge: () => Promise.resolve('approve'),
    ...options,
  });
  return { sent, ask: (action: NextAction) => authenticator.authenticate(PURCHASE, action, signal) };
}

const isNotSupported = (error: unknown) => error instanceof BillingError && error.code === 'not_supported';

test('the bank is told what was pressed, a refusal like an approval', async () => {
  for (const outcome of ['approve', 'fail'] as const) {
    const shown: string[] = [];
    const { ask, sent } = setUp({
      showSandboxChallenge: ({ id }) => {
        shown.push(id);
        return Promise.resolve(outcome);
      },
    });
    assert.equal(await ask(CHALLENGE), 'answered');
    assert.deepEqual(sent, [['ch_1', { outcome }, true]]);
    assert.deepEqual(shown, ['purchase_1']);
  }
});

test('a challenge that was closed is not answered', async () => {
  const { ask, sent } = setUp({ showSandboxChallenge: () => Promise.resolve('dismissed') });
  assert.equal(await ask(CHALLENGE), 'dismissed');
  assert.deepEqual(sent, []);
});

test('an answer that does not arrive is no answer', async () => {
  const lost = new BillingError('offline', 'lost');
  const { ask } = setUp({ api: { answerSandboxChallenge: () => Promise.reject(lost) } });
  await assert.rejects(ask(CHALLENGE), lost);
});

test('a challenge that this page cannot show says so, and is not shown as another', async () => {
  const shown: string[] = [];
  const showSandboxChallenge = () => {
    shown.push('challenge');
    return Promise.resolve('approve' as const);
  };
  await assert.rejects(setUp({ showSandboxChallenge }).ask(BY_STRIPE), isNotSupported);
  await assert.rejects(
    setUp({ showSandboxChallenge, api: {} as AuthenticatorOptions['api'] }).ask(CHALLENGE),
    isNotSupported,
  );
  assert.deepEqual(shown, []);
});
