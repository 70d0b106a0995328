/** `npm run stripe:check`: runs the flow of a purchase in Stripe's test mode and says what it did. See docs/stripe.md. */
import { readEnvironment, EnvironmentError } from '../server/config/environment.ts';
import { openStripe } from '../server/payments/stripe/open-stripe.ts';
import { memoryNotes } from './stripe-check/memory-notes.ts';
import { runChecks } from './stripe-check/run-checks.ts';

/** Only the variables of Stripe matter here; the others get values that pass. */
const ELSE = {
  OPERATOR_KEY: 'op_stripe_check_0123456789abcdef',
  SESSION_SECRET: 'stripe-check-session-secret-0123456789',
  PORTAL_ORIGINS: 'http://localhost:4100',
};

async function main(): Promise<number> {
  const given = Object.entries(process.env).filter(([name]) => name.startsWith('STRIPE_'));
  const { stripe } = readEnvironment({ ...Object.fromEntries(given), ...ELSE });
  if (!stripe) {
    say(
      'STRIPE_SECRET_KEY is not set, so nothing was run against Stripe. With test keys this command makes a customer,',
    );
    say('charges pretend cards, refunds, and says step by step what Stripe answered: docs/stripe.md.');
    return 0;
  }
  if (stripe.secretKey.includes('_live_')) {
    say('STRIPE_SECRET_KEY is a live key. This command charges pretend cards and runs in test mode only.');
    return 1;
  }
  say(
    `Against ${stripe.apiBase ?? 'https://api.stripe.com'}, tax by ${stripe.tax === 'automatic' ? 'Stripe Tax' : 'our table'}:\n`,
  );
  const { publishableKey, secretKey, webhookSecrets, apiBase, jsUrl: scriptUrl, tax } = stripe;
  const gateway = openStripe({
    publishableKey,
    secretKey,
    webhookSecrets,
    apiBase,
    scriptUrl,
    tax,
    notes: memoryNotes(),
    exponentOf: () => 2,
  });
  const failed = await runChecks(gateway, { apiBase, secretKey, say });
  say(
    failed === 0 ? '\nAll of it went as the server expects.' : `\n${failed} went differently than the server expects.`,
  );
  return failed === 0 ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  const isPlain = error instanceof EnvironmentError;
  process.stderr.write(`${isPlain ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
