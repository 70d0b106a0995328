import { createHmac } from 'node:crypto';

/** `Stripe-Signature`: the time, and one signature for each secret that is in use while secrets are rotated. */
export function signatureHeader(body: string, timestamp: number, secrets: readonly string[]): string {
  const signatures = secrets.map(
    (secret) => `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`, 'utf8').digest('hex')}`,
  );
  return [`t=${timestamp}`, ...signatures].join(',');
}
