import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { StripeError } from '@stripe/stripe-js';
import { FakeStripe } from '../../src/stripe/testing/fake-stripe.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingStripeFields, StripeSetup } from './billing-stripe-fields.ts';
import './define.ts';

const SETUP: StripeSetup = {
  provider: 'stripe',
  id: 'setup_1',
  clientSecret: 'seti_1_secret_2',
  publishableKey: 'pk_test_1',
  scriptUrl: null,
};
const RETURN_URL = 'https://app.example.com/billing';
const stripe = new FakeStripe();

function create(more: Partial<BillingStripeFields> = {}): BillingStripeFields {
  const element = document.createElement('billing-stripe-fields');
  Object.assign(element, { setup: SETUP, seller: 'Halide' }, more);
  return element;
}

async function isReady(element: BillingStripeFields): Promise<void> {
  await waitUntil(() => element.isReady, 'the fields never came');
  await element.updateComplete;
}

async function place(element: BillingStripeFields, into?: ParentNode): Promise<BillingStripeFields> {
  const box = into ?? (await fixture<HTMLElement>(html`<div lang="en-GB"></div>`));
  box.append(element);
  await isReady(element);
  return element;
}

/** A host of the page with a shadow root that has the next one inside. */
function nest(parent: ParentNode, mode: ShadowRootMode, options: Partial<ShadowRootInit> = {}): ShadowRoot {
  const host = document.createElement('div');
  parent.append(host);
  return host.attachShadow({ mode, ...options });
}

function mountOf(element: BillingStripeFields): HTMLElement {
  return element.renderRoot.querySelector<HTMLElement>('.mount')!;
}

describe('<billing-stripe-fields>', () => {
  beforeEach(() => {
    Object.assign(stripe, { isPrompt: true, setupResult: { setupIntent: { status: 'succeeded' } } });
    stripe.forms.splice(0);
    stripe.calls.splice(0);
    stripe.install();
  });
  afterEach(() => stripe.uninstall());

  describe('where Stripe mounts', () => {
    it('is the document, and shown where the element stands', async () => {
      const element = await place(create());
      const { container, frame } = stripe.form;
      expect(container.getRootNode()).to.equal(document);
      const box = mountOf(element).getBoundingClientRect();
      const shown = frame.getBoundingClientRect();
      expect([shown.left, shown.top, shown.width]).to.deep.equal([box.left, box.top, box.width]);
    });

    for (const mode of ['open', 'closed'] as const) {
      it(`reaches the document from two ${mode} shadow roots of the page`, async () => {
        const page = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
        const inner = nest(nest(page, mode), mode);
        const element = await place(create(), inner);
        expect(stripe.form.container.getRootNode()).to.equal(document);
        const shown = stripe.form.frame.getBoundingClientRect();
        const box = mountOf(element).getBoundingClientRect();
        expect([shown.left, shown.top, shown.width > 100]).to.deep.equal([box.left, box.top, true]);
      });
    }

    it('leaves nothing behind, and begins anew when it is put back', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const inner = nest(nest(page, 'open'), 'open');
      const element = await place(create(), inner);
      const first = stripe.form;
      element.remove();
      expect(first.isDestroyed).to.equal(true);
      expect(page.querySelectorAll('[slot], slot').length).to.equal(0);
      expect(inner.host.children.length).to.equal(0);
      inner.append(element);
      await waitUntil(() => stripe.forms.length === 2 && element.isReady);
      expect(stripe.form.container.getRootNode()).to.equal(document);
    });

    it('is not moved by later renders: what was typed stays', async () => {
      const element = await place(create());
      element.requestUpdate();
      await element.updateComplete;
      element.seller = 'Somebody else';
      await element.updateComplete;
      await nextFrame();
      expect([stripe.forms.length, stripe.form.loads]).to.deep.equal([1, 1]);
    });

    it('is a dialog at the end of the page where no slot is handed on', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const manual = nest(page, 'open', { slotAssignment: 'manual' });
      const inner = nest(manual, 'open');
      const element = create();
      const submitted = oneEvent(element, 'billing-stripe-fields-submit');
      await place(element, inner);
      const sheet = stripe.form.container.parentElement!;
      const dialog = sheet.shadowRoot!.querySelector('dialog')!;
      expect([sheet.parentElement, dialog.matches(':modal')]).to.deep.equal([document.body, true]);
      expect(stripe.form.frame.getBoundingClientRect().width).to.be.greaterThan(200);

      const title = dialog.querySelector('h2')!;
      const english = title.textContent;
      page.lang = 'de';
      await waitUntil(() => title.textContent !== english, 'the title stays in English');
      expect(dialog.textContent).to.match(/Karte speichern/);
      page.lang = 'en';

      dialog.querySelector<HTMLButtonElement>('[type=submit]')!.click();
      await submitted;
      const confirming = element.confirm(RETURN_URL);
      expect(dialog.open, 'out of the way of the bank').to.equal(false);
      expect(await confirming).to.deep.equal({ status: 'confirmed' });
      element.remove();
      expect(sheet.isConnected).to.equal(false);
    });
  });

  describe('its look', () => {
    it('is made of the tokens where it stands', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const tokens = {
        '--billing-color-accent': 'oklch(0.5 0.2 29)',
        '--billing-radius': '3px',
        'color-scheme': 'light',
      };
      for (const [name, value] of Object.entries(tokens)) box.style.setProperty(name, value);
      box.style.setProperty('background', 'rgb(250, 240, 230)');
      box.style.setProperty('font-family', 'Georgia');
      await place(create(), box);
      const { theme, variables } = stripe.form.appearance;
      expect(theme).to.equal('stripe');
      expect(variables).to.include({ borderRadius: '3px', colorBackground: '#faf0e6', fontFamily: 'Georgia' });
      expect(variables!.spacingUnit).to.equal('4px');
      expect(variables!.colorPrimary).to.match(/^#[a-d]\w{5}$/);
    });

    it('follows the page when its theme changes, without mounting again', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.setProperty('color-scheme', 'light');
      await place(create(), box);
      const before = stripe.form.appearance;
      box.style.setProperty('color-scheme', 'dark');
      box.style.setProperty('background', 'rgb(10, 10, 10)');
      box.style.setProperty('color', 'rgb(240, 240, 240)');
      await waitUntil(() => stripe.form.appearance.theme === 'night');
      expect(stripe.form.appearance.variables!.colorPrimary).not.to.equal(before.variables!.colorPrimary);
      expect(stripe.form.appearance.variables!.colorText).to.equal('#f0f0f0');
      expect([stripe.forms.length, stripe.form.loads]).to.deep.equal([1, 1]);
    });

    it('stays transparent in a dark page', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.setProperty('color-scheme', 'dark');
      await place(create(), box);
      expect(getComputedStyle(stripe.form.frame).colorScheme).to.equal('light');
    });

    it('speaks the language of the page, and changes it in place', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="de-AT"></div>`);
      await place(create(), box);
      expect(stripe.form.locale).to.equal('de');
      box.lang = 'en-GB';
      await waitUntil(() => stripe.form.locale === 'en-GB');
      expect(stripe.forms.length).to.equal(1);
    });
  });

  describe('what can go wrong', () => {
    it('is refused keys that must not be used, and shows another way', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (text: string) => void warnings.push(text);
      const refused: Partial<BillingStripeFields>[] = [
        { setup: { ...SETUP, publishableKey: 'sk_test_1' } },
        { livemode: true },
        { setup: { ...SETUP, scriptUrl: 'https://evil.example/stripe.js' } },
      ];
      for (const settings of refused) {
        const element = create(settings);
        box.append(element);
        await waitUntil(() => element.hasFailed);
        await element.updateComplete;
        expect(shownText(element)).to.contain('You can also ask Halide for another way to pay');
        element.remove();
      }
      console.warn = warn;
      expect(stripe.forms.length).to.equal(0);
      expect(warnings.length).to.equal(refused.length);
      expect(warnings.join()).not.to.contain('sk_test_1');
    });

    it('says that something blocks the script, and tries again when asked', async () => {
      stripe.uninstall();
      const element = create({ setup: { ...SETUP, scriptUrl: `${location.origin}/no-such-stripe.js` } });
      const box = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
      box.append(element);
      await waitUntil(() => element.hasFailed);
      await element.updateComplete;
      expect(shownText(element)).to.contain('The card form could not be loaded');
      await expect(element).to.be.accessible();
      expect(document.querySelector('script[src$="no-such-stripe.js"]')).to.equal(null);
      stripe.install();
      element.renderRoot.querySelector('button')!.click();
      await isReady(element);
      expect(shownText(element)).not.to.contain('could not be loaded');
    });

    it('says so when the fields themselves do not come, and that a new setup is needed', async () => {
      stripe.isPrompt = false;
      const element = create();
      const stale = oneEvent(element, 'billing-stripe-fields-stale');
      const box = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
      box.append(element);
      await waitUntil(() => stripe.forms.length === 1);
      stripe.form.tell('loaderror');
      await stale;
      await waitUntil(() => element.hasFailed);
      expect(stripe.form.isDestroyed).to.equal(true);
    });
  });

  describe('confirming', () => {
    const outcomes: readonly [Partial<StripeError> | string, unknown][] = [
      ['succeeded', { status: 'confirmed' }],
      ['processing', { status: 'confirmed' }],
      ['requires_payment_method', { status: 'refused', message: null }],
      [{ type: 'validation_error' }, { status: 'incomplete' }],
      [
        { type: 'card_error', message: 'Declined.' },
        { status: 'refused', message: 'Declined.' },
      ],
      [{ type: 'api_connection_error' }, { status: 'unreachable' }],
      [{ type: 'invalid_request_error', code: 'setup_intent_unexpected_state' }, { status: 'confirmed' }],
    ];
    for (const [result, expected] of outcomes) {
      it(`${typeof result === 'string' ? result : `${result.type} ${result.code ?? ''}`}`, async () => {
        const element = await place(create());
        const answer = typeof result === 'string' ? { setupIntent: { status: result } } : { error: result };
        stripe.setupResult = answer as typeof stripe.setupResult;
        expect(await element.confirm(RETURN_URL)).to.deep.equal(expected);
        expect(stripe.calls).to.have.length(1);
        expect(stripe.calls[0]!.options).to.deep.include({
          confirmParams: { return_url: RETURN_URL },
          redirect: 'if_required',
        });
      });
    }

    it('waits for the fields', async () => {
      expect(await create().confirm(RETURN_URL)).to.deep.equal({ status: 'incomplete' });
    });
  });
});
