/** The Stripe.js of the stand-in, as a page of its own sees it: what it refuses, what it shows, and what it tells. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import type Stripe from 'stripe';
import { startStripeStandIn, type StripeStandIn } from '../stripe-stand-in/stand-in.ts';
import { sdkFor } from '../stripe-stand-in/testing/sdk.ts';

let standIn: StripeStandIn;
let stripe: Stripe;
let host: Server;
let hostUrl: string;

test.beforeAll(async () => {
  standIn = await startStripeStandIn();
  stripe = sdkFor(standIn.url);
  // A page with a strict policy: Stripe.js may use nothing that the real one may not.
  const policy = [
    "default-src 'none'",
    `script-src ${standIn.url}`,
    `frame-src ${standIn.url}`,
    `connect-src ${standIn.url}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
  ];
  host = createServer((_request, response) => {
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy.join('; ') };
    response.writeHead(200, headers);
    response.end(`<!doctype html><title>Host</title><script src="${standIn.url}/js/stripe.js"></script>
      <div id="mount"></div><section id="shadow"></section>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(async () => {
  host.closeAllConnections();
  host.close();
  await standIn.close();
});

interface Window {
  Stripe: (key: string) => Record<string, (...args: unknown[]) => unknown>;
}

/** Begins a call of Stripe.js in the page, and gives its result later: it may wait for the customer. */
async function begin(page: Page, operation: string, options: object, withElements = false) {
  const handle = await page.evaluateHandle(
    ([name, given, hasElements]) => {
      const scope = window as unknown as Window & { elements?: unknown };
      const call = scope.Stripe('pk_test_stand_in')[name];
      const all = hasElements ? { ...given, elements: scope.elements } : given;
      return { result: Promise.resolve(call?.(all)).catch((error: Error) => ({ thrown: error.message })) };
    },
    [operation, options, withElements] as const,
  );
  return () => handle.evaluate(({ result }) => result) as Promise<Record<string, Record<string, unknown>>>;
}

/** Mounts a Payment Element and waits until it is ready. */
async function mount(page: Page, clientSecret: string, options: object = {}): Promise<void> {
  await page.goto(hostUrl);
  await page.evaluate(
    ([secret, given]) => {
      const scope = window as unknown as Window & { elements?: unknown; log: unknown[] };
      scope.log = [];
      interface Mountable {
        create(type: string): Mountable;
        on(type: string, handler: (event: unknown) => void): void;
        mount(selector: string): void;
      }
      const elements = scope.Stripe('pk_test_stand_in')['elements']?.({ clientSecret: secret, ...given }) as Mountable;
      scope.elements = elements;
      const element = elements.create('payment');
      for (const type of ['ready', 'loaderror', 'change']) {
        element.on(type, (event) => scope.log.push({ type, ...(event as object) }));
      }
      element.mount('#mount');
    },
    [clientSecret, options] as const,
  );
}

const choice = (page: Page) => page.frameLocator('iframe[title="Secure payment input frame"]').getByRole('combobox');
const bank = (page: Page) => page.frameLocator('iframe[title="3D Secure authentication"]');
const log = (page: Page) => page.evaluate(() => (window as unknown as { log: Record<string, unknown>[] }).log);

async function newSetup(redirects: 'always' | 'never' = 'always') {
  const customer = await stripe.customers.create({ name: 'Ada' });
  const setup = await stripe.setupIntents.create({
    customer: customer.id,
    automatic_payment_methods: { enabled: true, allow_redirects: redirects },
  });
  return { customer, setup, secret: setup.client_secret ?? '' };
}

async function openInvoice(method: string) {
  const customer = await stripe.customers.create({ name: 'Ada' });
  const saved = await stripe.paymentMethods.attach(method, { customer: customer.id });
  const invoice = await stripe.invoices.create({ customer: customer.id, currency: 'eur' });
  await stripe.invoiceItems.create({ customer: customer.id, invoice: invoice.id, amount: 1000, currency: 'eur' });
  const { confirmation_secret } = await stripe.invoices.finalizeInvoice(invoice.id, {
    expand: ['confirmation_secret'],
  });
  return { id: invoice.id, methodId: saved.id, secret: confirmation_secret?.client_secret ?? '' };
}

test('a card is chosen by its name and saved', async ({ page }) => {
  const { customer, secret } = await newSetup('never');
  await mount(page, secret, { appearance: { variables: { colorText: 'rgb(1, 2, 3)' } }, locale: 'de' });
  await expect(choice(page)).toHaveAccessibleName('Test-Zahlungsmethode');
  await expect(choice(page)).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(choice(page).getByRole('option', { name: /PayPal/ })).toHaveCount(0);
  expect(await (await begin(page, 'confirmSetup', { redirect: 'if_required' }, true))()).toMatchObject({
    error: { type: 'validation_error' },
  });
  await choice(page).selectOption('pm_card_visa');
  const result = await (await begin(page, 'confirmSetup', { redirect: 'if_required' }, true))();
  expect(result['setupIntent']).toMatchObject({ status: 'succeeded' });
  expect((await stripe.customers.listPaymentMethods(customer.id)).data[0]?.card?.last4).toBe('4242');
  expect(await log(page)).toMatchObject([{ type: 'ready' }, { type: 'change', complete: true, empty: false }]);
});

test('elements are refused in a shadow root, and outside the document', async ({ page }) => {
  const { secret } = await newSetup();
  await page.goto(hostUrl);
  const messages = await page.evaluate((clientSecret) => {
    const scope = window as unknown as Window;
    const elements = scope.Stripe('pk_test_stand_in')['elements']?.({ clientSecret }) as {
      create(type: string): { mount(node: Node | null): void };
    };
    const element = elements.create('payment');
    const inside = document.createElement('div');
    document.querySelector('#shadow')?.attachShadow({ mode: 'open' }).append(inside);
    return [inside, document.createElement('div')].map((node) => {
      try {
        element.mount(node);
        return 'mounted';
      } catch (error) {
        return (error as Error).message;
      }
    });
  }, secret);
  const refusal = 'Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.';
  expect(messages).toEqual([refusal, refusal]);
});

test('an unknown secret is a loaderror', async ({ page }) => {
  await mount(page, 'seti_none_secret_none');
  await expect.poll(() => log(page)).toMatchObject([{ type: 'loaderror', error: { code: 'resource_missing' } }]);
});

test('the bank asks over the page, and is answered with yes or no', async ({ page }) => {
  for (const [button, status] of [
    ['Complete', 'paid'],
    ['Fail', 'open'],
  ] as const) {
    const { id, methodId, secret } = await openInvoice('pm_card_threeDSecure2Required');
    const paying = stripe.invoices.pay(id, { payment_method: methodId, off_session: false });
    await expect(paying).rejects.toMatchObject({ code: 'invoice_payment_intent_requires_action' });
    await page.goto(hostUrl);
    const result = await begin(page, 'handleNextAction', { clientSecret: secret });
    await bank(page).getByRole('button', { name: button }).click();
    const answer = await result();
    if (button === 'Complete') expect(answer['paymentIntent']).toMatchObject({ status: 'succeeded' });
    else expect(answer['error']).toMatchObject({ code: 'payment_intent_authentication_failure' });
    await expect(page.locator('[data-stripe-stand-in="challenge"]')).toHaveCount(0);
    expect((await stripe.invoices.retrieve(id)).status).toBe(status);
    // There is nothing to handle any more.
    expect(await (await begin(page, 'handleNextAction', { clientSecret: secret }))()).toMatchObject({
      thrown: /requires_action/,
    });
  }
});

test('after an off-session decline the page confirms, and has to name the method', async ({ page }) => {
  const { id, methodId, secret } = await openInvoice('pm_card_authenticationRequired');
  await expect(stripe.invoices.pay(id, { payment_method: methodId })).rejects.toMatchObject({
    code: 'authentication_required',
  });
  await page.goto(hostUrl);
  const options = { clientSecret: secret, redirect: 'if_required' };
  const unnamed = await (await begin(page, 'confirmPayment', { ...options, confirmParams: {} }))();
  expect(unnamed['error']).toMatchObject({ code: 'payment_intent_unexpected_state' });
  const confirming = await begin(page, 'confirmPayment', { ...options, confirmParams: { payment_method: methodId } });
  await bank(page).getByRole('button', { name: 'Complete' }).click();
  expect((await confirming())['paymentIntent']).toMatchObject({ status: 'succeeded' });
  expect((await stripe.invoices.retrieve(id)).status).toBe('paid');
});

test('a bank without an answer keeps its window open', async ({ page }) => {
  const { id, methodId, secret } = await openInvoice('pm_stand_in_threeDSecureUnanswered');
  await expect(stripe.invoices.pay(id, { payment_method: methodId, off_session: false })).rejects.toThrow();
  await page.goto(hostUrl);
  await begin(page, 'handleNextAction', { clientSecret: secret });
  await bank(page).getByRole('button', { name: 'Complete' }).click();
  await expect(bank(page).getByRole('status')).toHaveText('Your bank has not answered yet.');
  expect((await stripe.invoices.retrieve(id)).status).toBe('open');
});

test('a method that leaves the page comes back with what became of it', async ({ page }) => {
  for (const [button, outcome] of [
    ['Authorize payment', 'succeeded'],
    ['Fail payment', 'failed'],
  ] as const) {
    const { customer, setup, secret } = await newSetup();
    await mount(page, secret);
    await choice(page).selectOption('pm_stand_in_paypal');
    await begin(page, 'confirmSetup', { confirmParams: { return_url: `${hostUrl}?tab=billing` } }, true);
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL((url) => url.searchParams.has('redirect_status'));
    const parameters = new URL(page.url()).searchParams;
    expect([parameters.get('tab'), parameters.get('setup_intent')]).toEqual(['billing', setup.id]);
    expect(parameters.get('redirect_status')).toBe(outcome);
    const saved = (await stripe.customers.listPaymentMethods(customer.id)).data;
    expect(saved.map((method) => method.type)).toEqual(outcome === 'succeeded' ? ['paypal'] : []);
  }
});
