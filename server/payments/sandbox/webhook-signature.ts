/** Signed like Standard Webhooks: HMAC-SHA256 over id, time and the raw body. @see https://www.standardwebhooks.com */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { GatewayError } from '../payment-gateway.ts';

export const WEBHOOK_TOLERANCE_SECONDS = 300;
const VERSION = 'v1';

export interface SignedMessage {
  readonly id: string;
  readonly timestampSeconds: number;
  readonly body: string;
}

export function requireSecret(secret: string): string {
  if (secret.trim() === '') throw new Error('The webhook secret must not be blank.');
  return secret;
}

export function webhookHeaders(secret: string, message: SignedMessage): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestampSeconds),
    'webhook-signature': `${VERSION},${signatureOf(secret, message).toString('base64')}`,
  };
}

/** Throws a `GatewayError` of kind `bad_signature`. The body is the raw text: re-serialised JSON does not verify. */
export function verifyWebhookSignature(secret: string, body: string, headers: Headers, now: Date): string {
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  const signatures = headers.get('webhook-signature') ?? '';
  if (id === '' || signatures === '' || !/^\d{1,12}$/.test(timestamp)) throw badSignature('headers are missing');
  const timestampSeconds = Number.parseInt(timestamp, 10);
  const ageSeconds = Math.abs(now.getTime() / 1000 - timestampSeconds);
  if (ageSeconds > WEBHOOK_TOLERANCE_SECONDS) throw badSignature('the timestamp is too far off');
  const expected = signatureOf(requireSecret(secret), { id, timestampSeconds, body });
  // Several, separated by spaces, while a secret is being changed.
  const isGenuine = signatures.split(' ').some((entry) => {
    const [version, given] = entry.split(',');
    const bytes = Buffer.from(given ?? '', 'base64');
    return version === VERSION && bytes.length === expected.length && timingSafeEqual(bytes, expected);
  });
  if (!isGenuine) throw badSignature('no signature matches');
  return id;
}

function signatureOf(secret: string, { id, timestampSeconds, body }: SignedMessage): Buffer {
  return createHmac('sha256', secret).update(`${id}.${timestampSeconds}.${body}`).digest();
}

function badSignature(reason: string): GatewayError {
  return new GatewayError('bad_signature', `Webhook refused: ${reason}.`);
}
