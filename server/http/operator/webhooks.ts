import {
  changeEndpoint,
  createEndpoint,
  listEndpoints,
  removeEndpoint,
  rotateSecret,
} from '../../notifications/endpoints.ts';
import { listEmails } from '../../notifications/sent-emails.ts';
import { listEvents, replayEvent, replaySince } from '../../notifications/sent-events.ts';
import type { OperatorHandlers } from '../handlers.ts';

/** `allowsPrivate`: in development and tests an endpoint may be on this machine. */
export function webhookHandlers(allowsPrivate: boolean) {
  return {
    listWebhookEndpoints: async ({ billing }) => ({ items: await listEndpoints(billing) }),
    createWebhookEndpoint: ({ billing, body }) => createEndpoint(billing, body, allowsPrivate),
    changeWebhookEndpoint: ({ billing, params, body }) => changeEndpoint(billing, params.id, body, allowsPrivate),
    removeWebhookEndpoint: async ({ billing, params }) => {
      await removeEndpoint(billing, params.id);
      return null;
    },
    rotateWebhookSecret: ({ billing, params }) => rotateSecret(billing, params.id),
    replayWebhooks: async ({ billing, params, body }) => ({
      queued: await replaySince(billing, params.id, new Date(body.since), body.onlyFailed ?? true),
    }),
    listEvents: ({ billing, query }) => listEvents(billing, query),
    replayEvent: async ({ billing, params, body }) => ({
      queued: await replayEvent(billing, params.id, body.endpointId ?? null),
    }),
    listEmails: ({ billing, query }) => listEmails(billing, query),
  } satisfies Partial<OperatorHandlers>;
}
