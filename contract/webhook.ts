/** The operator's side of telling others: where webhooks go, what was sent, and sending it again. */
import { z } from 'zod';
import { identifier, page, pageQuery, timestamp } from './common.ts';
import { eventType, outgoingEvent } from './event.ts';

const address = z.string().min(1).max(500).describe('https, and not in a private range.');
const types = z.array(eventType).min(1).nullable().describe('`null`: every type.');

export const webhookEndpointInput = z
  .strictObject({ url: address, description: z.string().max(200).optional(), types: types.optional() })
  .meta({ id: 'WebhookEndpointInput' });

export const webhookEndpointChange = z
  .strictObject({
    url: address.optional(),
    description: z.string().max(200).optional(),
    types: types.optional(),
    enabled: z.boolean().optional(),
  })
  .meta({ id: 'WebhookEndpointChange' });

export const webhookEndpoint = z
  .strictObject({
    id: identifier,
    url: z.string(),
    description: z.string(),
    types,
    enabled: z.boolean(),
    disabledReason: z.string().nullable(),
    createdAt: timestamp,
  })
  .meta({ id: 'WebhookEndpoint' });

export const webhookEndpointWithSecret = webhookEndpoint
  .extend({
    secret: z.string().describe('Shown once. Verify with any Standard Webhooks library.'),
    previousSecretUntil: timestamp.nullable().describe('Until then the secret before this one signs as well.'),
  })
  .meta({ id: 'WebhookEndpointWithSecret' });

export const webhookDelivery = z
  .strictObject({
    endpointId: identifier,
    status: z.enum(['pending', 'delivered', 'given_up']),
    attempts: z.number().int(),
    lastStatus: z.number().int().nullable(),
    lastError: z.string().nullable(),
    nextAttemptAt: timestamp.nullable(),
    deliveredAt: timestamp.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });

export const sentEvent = outgoingEvent.extend({ deliveries: z.array(webhookDelivery) }).meta({ id: 'SentEvent' });
export const sentEventPage = page(sentEvent).meta({ id: 'SentEventPage' });
export const sentEventQuery = z.strictObject({
  ...pageQuery,
  customer: z.string().max(200).optional(),
  type: eventType.optional(),
});

export const replayInput = z
  .strictObject({
    endpointId: identifier.optional().describe('All endpoints that want the event when absent.'),
  })
  .meta({ id: 'ReplayInput' });
export const replaySinceInput = z
  .strictObject({
    since: timestamp,
    onlyFailed: z.boolean().optional().describe('True when absent: what was accepted is not sent again.'),
  })
  .meta({ id: 'ReplaySinceInput' });
export const replayResult = z.strictObject({ queued: z.number().int() }).meta({ id: 'ReplayResult' });

export const sentEmail = z
  .strictObject({
    id: identifier,
    customer: z.string(),
    template: z.string(),
    recipient: z.string(),
    subject: z.string(),
    text: z.string(),
    status: z.enum(['pending', 'sent', 'given_up']),
    attempts: z.number().int(),
    lastError: z.string().nullable(),
    createdAt: timestamp,
    sentAt: timestamp.nullable(),
  })
  .meta({ id: 'SentEmail' });
export const sentEmailPage = page(sentEmail).meta({ id: 'SentEmailPage' });
export const sentEmailQuery = z.strictObject({ ...pageQuery, customer: z.string().max(200).optional() });
