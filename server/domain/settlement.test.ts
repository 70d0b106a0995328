import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ProcessorInvoice, ProcessorPaymentStatus } from '../payments/payment-gateway.ts';
import { declineCodeOf } from './decline-code.ts';
import { decideSettlement, type Decision } from './settlement.ts';

const purchase = { id: 'p1', processorCustomerId: 'cus_1', currency: 'EUR', totalMinor: 5950n, attempt: 2 };

type Payment = NonNullable<ProcessorInvoice['payment']>;
const payment = (status: ProcessorPaymentStatus, change: Partial<Payment> = {}): Payment => ({
  id: 'pay_1',
  status,
  failure: null,
  clientSecret: 'secret',
  attempt: 2,
  ...change,
});
const invoice = (status: ProcessorInvoice['status'], change: Partial<ProcessorInvoice> = {}): ProcessorInvoice => ({
  id: 'in_1',
  number: null,
  customerId: 'cus_1',
  currency: 'EUR',
  status,
  lineCount: 2,
  totalMinor: 5950n,
  amountPaidMinor: 0n,
  metadata: { purchase_id: 'p1' },
  payment: null,
  ...change,
});
const paid = { amountPaidMinor: 5950n };
const declined = { failure: { code: 'card_declined', declineCode: 'insufficient_funds' } };
const unauthenticated = { failure: { code: 'card_declined', declineCode: 'authentication_required' } };

const table: readonly (readonly [string, ProcessorInvoice, Decision])[] = [
  ['paid in full', invoice('paid', paid), { kind: 'credit' }],
  [
    'paid, whatever the payment says',
    invoice('paid', { ...paid, payment: payment('requires_action') }),
    { kind: 'credit' },
  ],
  ['paid without money', invoice('paid'), { kind: 'review', reason: 'paid_without_money' }],
  ['paid too little', invoice('paid', { amountPaidMinor: 5949n }), { kind: 'review', reason: 'amount_mismatch' }],
  ['paid too much', invoice('paid', { amountPaidMinor: 11_900n }), { kind: 'review', reason: 'amount_mismatch' }],
  [
    'paid by another customer',
    invoice('paid', { ...paid, customerId: 'cus_2' }),
    { kind: 'review', reason: 'customer_mismatch' },
  ],
  [
    'paid for another purchase',
    invoice('paid', { ...paid, metadata: {} }),
    { kind: 'review', reason: 'metadata_mismatch' },
  ],
  [
    'paid in another currency',
    invoice('paid', { ...paid, currency: 'JPY' }),
    { kind: 'review', reason: 'currency_mismatch' },
  ],
  ['void', invoice('void', { payment: payment('canceled') }), { kind: 'voided' }],
  ['deleted', invoice('deleted'), { kind: 'voided' }],
  ['draft', invoice('draft'), { kind: 'unfinished' }],
  ['open, never tried', invoice('open'), { kind: 'unpaid' }],
  ['uncollectible, never tried', invoice('uncollectible'), { kind: 'unpaid' }],
  [
    'declined before',
    invoice('open', { payment: payment('requires_payment_method', { ...declined, attempt: 1 }) }),
    { kind: 'unpaid' },
  ],
  ['no attempt recorded', invoice('open', { payment: payment('requires_payment_method') }), { kind: 'unpaid' }],
  [
    'declined now',
    invoice('open', { payment: payment('requires_payment_method', declined) }),
    { kind: 'declined', code: 'insufficient_funds' },
  ],
  [
    'challenge',
    invoice('open', { payment: payment('requires_action') }),
    { kind: 'requires_action', clientSecret: 'secret', step: 'handle' },
  ],
  [
    'challenge without secret',
    invoice('open', { payment: payment('requires_action', { clientSecret: null }) }),
    { kind: 'wait' },
  ],
  [
    'confirmation',
    invoice('open', { payment: payment('requires_confirmation') }),
    { kind: 'requires_action', clientSecret: 'secret', step: 'confirm' },
  ],
  [
    'authentication needed',
    invoice('open', { payment: payment('requires_payment_method', unauthenticated) }),
    { kind: 'requires_action', clientSecret: 'secret', step: 'confirm' },
  ],
  [
    'an earlier attempt that still may take the money',
    invoice('open', { payment: payment('processing', { attempt: 1 }) }),
    { kind: 'processing' },
  ],
  [
    'a challenge of an earlier attempt',
    invoice('open', { payment: payment('requires_action', { attempt: 1 }) }),
    { kind: 'unpaid' },
  ],
  ['processing', invoice('open', { payment: payment('processing') }), { kind: 'processing' }],
  ['through, not yet marked', invoice('open', { payment: payment('succeeded') }), { kind: 'wait' }],
  ['payment canceled', invoice('open', { payment: payment('canceled') }), { kind: 'wait' }],
  [
    'a payment state of the future',
    invoice('open', { payment: payment('on_the_moon' as 'processing') }),
    { kind: 'wait' },
  ],
  ['an invoice state of the future', invoice('frozen' as 'open'), { kind: 'wait' }],
];

for (const [name, record, expected] of table) {
  test(`${name} → ${expected.kind}`, () => {
    assert.deepEqual(decideSettlement(purchase, record), expected);
  });
}

test('nothing but a paid invoice with exactly the quoted total, for this purchase, ever credits', () => {
  const statuses = fc.constantFrom<ProcessorInvoice['status']>(
    'draft',
    'open',
    'paid',
    'void',
    'uncollectible',
    'deleted',
  );
  const payments = fc.option(
    fc.record({
      id: fc.constant('pay_1'),
      status: fc.constantFrom<ProcessorPaymentStatus>(
        'requires_payment_method',
        'requires_action',
        'processing',
        'succeeded',
        'canceled',
      ),
      failure: fc.constantFrom(null, declined.failure),
      clientSecret: fc.constantFrom(null, 'secret'),
      attempt: fc.integer({ min: 1, max: 3 }),
    }),
  );
  fc.assert(
    fc.property(
      statuses,
      payments,
      fc.constantFrom(0n, 5949n, 5950n, 11_900n),
      fc.constantFrom('EUR', 'JPY'),
      fc.constantFrom('p1', 'p2'),
      (status, payment, amountPaidMinor, currency, purchaseId) => {
        const record = invoice(status, { payment, amountPaidMinor, currency, metadata: { purchase_id: purchaseId } });
        const isPaidExactly =
          status === 'paid' && amountPaidMinor === 5950n && currency === 'EUR' && purchaseId === 'p1';
        assert.equal(decideSettlement(purchase, record).kind === 'credit', isPaidExactly);
      },
    ),
  );
});

test('reasons of the bank that must not be shown read "declined"', () => {
  const shown = (declineCode: string | null, code = 'card_declined') => declineCodeOf({ code, declineCode });
  for (const secret of ['stolen_card', 'lost_card', 'fraudulent', 'pickup_card', 'toString']) {
    assert.equal(shown(secret), 'card_declined');
  }
  assert.equal(shown('expired_card'), 'expired_card');
  assert.equal(shown(null, 'payment_intent_authentication_failure'), 'authentication_failed');
  assert.equal(shown(null, 'constructor'), 'unknown');
});
