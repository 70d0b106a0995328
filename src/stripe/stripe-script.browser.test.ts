import { expect } from '@open-wc/testing';
import { BillingError } from '../api/billing-error.ts';
import { loadStripeScript } from './stripe-script.ts';

const STUB = new URL('./testing/stripe-script-stub.js', import.meta.url).href;
const MISSING = `${location.origin}/no-such-script.js`;

function scripts(url: string): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script')].filter(({ src }) => src === url);
}

async function failure(work: Promise<void>): Promise<string> {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  return error instanceof BillingError ? error.code : String(error);
}

function forget(): void {
  Reflect.deleteProperty(globalThis, 'Stripe');
  for (const script of [...scripts(STUB), ...scripts(MISSING)]) script.remove();
}

describe('loadStripeScript', () => {
  beforeEach(forget);
  after(forget);

  it('adds one script, however many ask at once', async () => {
    await Promise.all([loadStripeScript(STUB), loadStripeScript(STUB), loadStripeScript(STUB)]);
    expect(scripts(STUB)).to.have.length(1);
    await loadStripeScript(STUB);
    expect(scripts(STUB)).to.have.length(1);
  });

  it('uses the Stripe.js that the page has brought', async () => {
    Object.assign(globalThis, { Stripe: () => ({}) });
    await loadStripeScript(STUB);
    expect(scripts(STUB)).to.deep.equal([]);
  });

  it('fails when the script does not come, leaves nothing behind, and tries again', async () => {
    expect(await failure(loadStripeScript(MISSING))).to.equal('payment_script_blocked');
    expect(scripts(MISSING)).to.deep.equal([]);
    await loadStripeScript(STUB);
  });

  it('waits no longer than it was told for one that neither comes nor fails', async () => {
    // Of a type that no browser runs: it stays silent, as a request does that a blocker lets hang.
    const silent = document.createElement('script');
    silent.type = 'text/silent';
    silent.src = MISSING;
    document.head.append(silent);
    await loadStripeScript(STUB, 500);
    expect(scripts(STUB)).to.have.length(1);
  });
});
