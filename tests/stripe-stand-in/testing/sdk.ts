import Stripe from 'stripe';

/** The official SDK, talking to the stand-in. Its own retries are off, so that a test sees each answer. */
export function sdkFor(url: string, key = 'sk_test_stand_in'): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe(key, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });
}
