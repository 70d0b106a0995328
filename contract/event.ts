/** What the seller's own systems are told: signed webhooks from the outbox. Names are stable; types are only ever added. */
import { z } from 'zod';
import { identifier, timestamp } from './common.ts';

export const eventType = z
  .enum([
    'customer.state_changed',
    'credits.purchased',
    'credits.granted',
    'credits.low',
    'credits.empty',
    'credits.recovered',
    'credits.expired',
    'balance.topped_up',
    'balance.granted',
    'balance.low',
    'balance.empty',
    'balance.negative',
    'balance.recovered',
    'balance.expired',
    'invoice.issued',
    'invoice.paid',
    'invoice.voided',
    'invoice.uncollectible',
    'invoice.updated',
    'invoice.credited',
    'invoice.sent',
    'payment.succeeded',
    'payment.failed',
    'payment.action_required',
    'payment.processing',
    'payment.refunded',
    'payment.refund_failed',
    'payment.disputed',
    'payment.dispute_closed',
    'payment_method.expiring',
    'subscription.created',
    'subscription.renewed',
    'subscription.changed',
    'subscription.change_scheduled',
    'subscription.past_due',
    'subscription.recovered',
    'subscription.bill_held',
    'subscription.paused',
    'subscription.resumed',
    'subscription.cancel_scheduled',
    'subscription.canceled',
    'subscription.reactivated',
    'auto_top_up.enabled',
    'auto_top_up.disabled',
    'auto_top_up.announced',
    'auto_top_up.charged',
    'auto_top_up.held',
    'auto_top_up.paused',
    'alert.crossed',
    'spend_cap.reached',
  ])
  .meta({ id: 'EventType' });
export type EventType = z.infer<typeof eventType>;

/** The body of a webhook. @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export const outgoingEvent = z
  .strictObject({
    id: identifier.describe('Also in the header `webhook-id`: the same id is the same event, however often it comes.'),
    type: eventType,
    timestamp: timestamp,
    data: z.looseObject({
      customer: z.string().describe("The seller's own id of the customer."),
    }),
  })
  .meta({ id: 'OutgoingEvent' });
export type OutgoingEvent = z.infer<typeof outgoingEvent>;
