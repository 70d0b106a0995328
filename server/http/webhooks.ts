import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { receiveWebhook } from '../workers/webhook-inbox.ts';
import type { BillingApp, SharedParts } from './app.ts';
import { WEBHOOK_BODY_BYTES_MAX } from './limits.ts';
import { readText } from './read-body.ts';

/**
 * `POST /webhooks/{provider}`: kept, then answered with 2xx, then worked on. Whatever goes wrong before it is kept is answered
 * with an error, so that the processor sends it again.
 */
export function registerWebhooks(app: BillingApp, { billing }: SharedParts, received: () => void): void {
  app.post('/webhooks/:provider', async (context) => {
    if (context.req.param('provider') !== billing.gateway.provider) throw new DomainProblem('not_found');
    // Without a secret nothing can be told from a forgery. What happens is found out by looking, without webhooks.
    if (!billing.gateway.acceptsWebhooks) throw new DomainProblem('service_unavailable');
    // The raw text: the signature is over these very bytes.
    const body = await readText(context.req.raw, WEBHOOK_BODY_BYTES_MAX);
    try {
      await receiveWebhook(billing, body, context.req.raw.headers);
    } catch (error) {
      if (error instanceof GatewayError && error.kind === 'bad_signature') {
        throw new DomainProblem('invalid_request', { detail: 'The signature does not fit.' });
      }
      throw error;
    }
    received();
    return context.body(null, 204);
  });
}
