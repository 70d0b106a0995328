import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectOf } from './webhooks.ts';

const about = (type: string, object: object, previous_attributes?: object) =>
  subjectOf({ type, data: { object, ...(previous_attributes ? { previous_attributes } : {}) } });

test('each event says where to look, and nothing else of it is read', () => {
  const cases: readonly (readonly [string, object, ReturnType<typeof subjectOf>])[] = [
    ['invoice.paid', { id: 'in_1' }, { kind: 'invoice', id: 'in_1' }],
    ['invoice_payment.paid', { id: 'inpay_1', invoice: 'in_1' }, { kind: 'invoice', id: 'in_1' }],
    ['payment_intent.processing', { id: 'pi_1' }, { kind: 'invoice', id: 'pi_1' }],
    ['charge.succeeded', { id: 'ch_1', payment_intent: 'pi_1' }, { kind: 'invoice', id: 'pi_1' }],
    ['charge.refunded', { id: 'ch_1', payment_intent: 'pi_1' }, { kind: 'after_sale', id: 'pi_1' }],
    ['refund.updated', { id: 're_1', payment_intent: { id: 'pi_1' } }, { kind: 'after_sale', id: 'pi_1' }],
    ['charge.dispute.closed', { id: 'dp_1', payment_intent: 'pi_1' }, { kind: 'after_sale', id: 'pi_1' }],
    // An older version of the API names the charge alone.
    ['charge.dispute.created', { id: 'dp_1', charge: 'ch_1' }, { kind: 'after_sale', id: 'ch_1' }],
    ['radar.early_fraud_warning.created', { id: 'issfr_1', charge: 'ch_1' }, { kind: 'after_sale', id: 'ch_1' }],
    ['customer.updated', { id: 'cus_1' }, { kind: 'customer', id: 'cus_1' }],
    ['payment_method.attached', { id: 'pm_1', customer: 'cus_1' }, { kind: 'customer', id: 'cus_1' }],
    ['setup_intent.succeeded', { id: 'seti_1', customer: 'cus_1' }, { kind: 'customer', id: 'cus_1' }],
    ['customer.subscription.updated', { id: 'sub_1', customer: 'cus_1' }, null],
    ['payout.paid', { id: 'po_1' }, null],
  ];
  for (const [type, object, expected] of cases) assert.deepEqual(about(type, object), expected, type);
});

test('a method that was detached is looked for where it was', () => {
  const before = { customer: 'cus_1' };
  assert.deepEqual(about('payment_method.detached', { id: 'pm_1', customer: null }, before), {
    kind: 'customer',
    id: 'cus_1',
  });
});
