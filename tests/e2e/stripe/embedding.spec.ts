/** The portal inside the shadow roots of an app, under a strict policy, on another origin than the billing server. */
import { buyCreditsDialog } from '../pages/purchase-dialog.ts';
import { BillingPage } from '../pages/billing-page.ts';
import { onCredits } from '../support/people.ts';
import { expect, test } from './stripe-fixtures.ts';

const SCRIPT = '<script type="module" src="/cdn/billing-portal.js"></script>';

/** An app shell of two shadow roots, the outer one closed, with the portal at the bottom. */
const shell = (billingUrl: string) => `
  const outer = document.querySelector('#app').attachShadow({ mode: 'closed' });
  const page = document.createElement('div');
  outer.append(page);
  const portal = document.createElement('billing-portal');
  portal.setAttribute('base-url', '${billingUrl}');
  portal.getToken = async () => (await (await fetch('/token')).json()).token;
  page.attachShadow({ mode: 'open' }).append(portal);
  window.portal = portal;`;

test.use({ person: { ...onCredits, card: null } });

test('a card is saved and charged from two shadow roots deep', async ({
  page,
  host,
  stack,
  standIn,
  customer,
  stripe,
}) => {
  host.customer = customer.key;
  host.page = {
    body: `<div id="app"></div>${SCRIPT}`,
    script: shell(stack.billingUrl),
    trustedTypes: 'lit-html billing-portal-stripe',
    stripeOrigin: standIn.url,
  };
  await page.goto(host.origin);
  await page.evaluate(() => {
    // A closed root hides its inside from the test, too: the click is made as the page itself would.
    const { portal } = window as unknown as { portal: HTMLElement };
    const find = (root: ParentNode, selector: string): HTMLElement | null =>
      root.querySelector<HTMLElement>(selector) ??
      [...root.querySelectorAll('*')].reduce<HTMLElement | null>(
        (found, { shadowRoot }) => found ?? (shadowRoot === null ? null : find(shadowRoot, selector)),
        null,
      );
    Object.assign(window, { inPortal: (selector: string) => find(portal.shadowRoot!, selector) });
  });
  const press = (selector: string) =>
    page.waitForFunction((query) => {
      const button = (window as unknown as { inPortal(query: string): HTMLElement | null }).inPortal(query);
      if (button === null || button.getAttribute('aria-disabled') === 'true') return false;
      button.click();
      return true;
    }, selector);

  await press('billing-payment-method [part=add], [part=add]');
  await stripe.choose('pm_card_visa');
  const frame = page.locator('iframe[title="Secure payment input frame"]');
  expect(await frame.evaluate((element) => element.getRootNode() === document)).toBe(true);
  expect((await frame.boundingBox())!.width).toBeGreaterThan(200);
  await press('.setup [type=submit]');
  await expect(frame).toBeHidden();

  await press('billing-credits [part=buy], [part=buy]');
  await press('dialog [part=primary]');
  await expect.poll(() => stripe.charges(customer).length).toBe(1);
});

test('a host that forgets Stripe in its policy is told, and its customers are, too', async ({
  page,
  host,
  stack,
  customer,
  faults,
}) => {
  host.customer = customer.key;
  host.page = {
    body: `<billing-portal base-url="${stack.billingUrl}"></billing-portal>${SCRIPT}`,
    script: `document.querySelector('billing-portal').getToken = async () => (await (await fetch('/token')).json()).token;`,
  };
  await page.goto(host.origin);
  const dialog = await new BillingPage(page).buyCredits();
  await dialog.button('Add a card').click();
  await expect(buyCreditsDialog(page).root.getByRole('alert')).toContainText('The card form could not be loaded');
  await dialog.button('Back').click();
  await expect(dialog.button('Add a card')).toBeVisible();
  // The browser's own words about it, which are what this test is about.
  expect(faults.splice(0).join()).toContain('billing-portal-stripe');
});
