/** `node tests/stripe-stand-in/main.ts --port 12111 --webhook http://127.0.0.1:8787/webhooks/stripe --webhook-secret whsec_…` */
import { parseArgs } from 'node:util';
import { startStripeStandIn } from './stand-in.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '12111' },
    webhook: { type: 'string' },
    'webhook-secret': { type: 'string', multiple: true },
    seed: { type: 'string' },
  },
});
const standIn = await startStripeStandIn({
  port: Number.parseInt(values.port, 10),
  secrets: { webhooks: values['webhook-secret'] ?? [] },
  ...(values.webhook === undefined ? {} : { webhookUrl: values.webhook }),
  ...(values.seed === undefined ? {} : { seed: Number.parseInt(values.seed, 10) }),
});
console.log(JSON.stringify({ url: standIn.url, stripeJs: `${standIn.url}/js/stripe.js` }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void standIn.close().then(() => process.exit(0));
  });
}
