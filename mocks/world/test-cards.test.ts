import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declineCodeOf } from '../../server/domain/decline-code.ts';
import { testCards as sandboxCards, type TestCard as SandboxCard } from '../../server/payments/sandbox/test-cards.ts';
import { testCards, type BankAnswer } from './test-cards.ts';

/** How the mocks should answer, derived from the card of the sandbox processor. */
function expectedAnswer(card: SandboxCard): BankAnswer {
  const { outcome } = card;
  if (card.losesAnswer) return { kind: 'answer_lost' };
  if (outcome.kind === 'approved') return { kind: 'now', outcome: 'approve' };
  if (outcome.kind === 'declined') return { kind: 'now', outcome: declineCodeOf(outcome.failure) };
  if (outcome.kind === 'challenge') {
    const then = outcome.answer === 'counts' ? 'approve' : outcome.answer === 'fails' ? 'authentication_failed' : null;
    return { kind: 'challenge', then };
  }
  if (outcome.wait === 'slow') return { kind: 'slow' };
  return { kind: 'processing', then: outcome.failure ? declineCodeOf(outcome.failure) : 'approve' };
}

test('the mocks know the same test cards as the sandbox processor, with the same outcomes', () => {
  assert.deepEqual(
    testCards.map(({ key, name, brand, last4, answer }) => ({ key, name, brand, last4, answer })),
    sandboxCards.map((card) => ({
      key: card.key,
      name: card.name,
      brand: card.brand,
      last4: card.last4,
      answer: expectedAnswer(card),
    })),
  );
});
