import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import '../credits/define.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { buttonWith, deepQuery, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingProvider } from './billing-provider.ts';
import './define.ts';

const credits = (provider: Element) => provider.querySelector('billing-credits')!;
const shows = (provider: Element, text: string) =>
  waitUntil(() => shownText(credits(provider))?.includes(text), `never shows "${text}"`);

function jsonAnswer(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}

describe('<billing-provider>', () => {
  it('gives one account to all elements in it, with one request', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const provider = await fixture<BillingProvider>(
      html`<billing-provider .api=${api}>
        <billing-credits></billing-credits>
        <div><billing-credits></billing-credits></div>
      </billing-provider>`,
    );
    for (const element of provider.querySelectorAll('billing-credits')) {
      await waitUntil(() => shownText(element)?.includes('1,240 left'));
    }
    expect(api.callsTo('getAccount')).to.have.length(1);
  });

  it('tells the page once that it is ready', async () => {
    const provider = document.createElement('billing-provider');
    provider.api = new FakeBillingApi(creditsAccount());
    setTimeout(() => document.body.append(provider));
    const { detail } = await oneEvent(provider, 'billing-ready');
    expect(detail).to.deep.equal({ livemode: false, model: 'credits' });
    let again = 0;
    provider.addEventListener('billing-ready', () => (again += 1));
    await provider.refresh();
    await provider.updateComplete;
    expect(again).to.equal(0);
    provider.remove();
  });

  it('paints a snapshot from the page without asking anybody', async () => {
    const requests: string[] = [];
    const provider = await fixture<BillingProvider>(
      html`<billing-provider
        base-url="https://billing.example"
        .getToken=${() => 'token'}
        .fetch=${(input: RequestInfo | URL) => {
          requests.push(String(input));
          return Promise.reject(new TypeError('offline'));
        }}
        .account=${creditsAccount()}
      >
        <billing-credits></billing-credits>
      </billing-provider>`,
    );
    await shows(provider, '1,240 left');
    expect(requests.filter((url) => url.includes('/v1/account'))).to.deep.equal([]);
  });

  it('reads the snapshot that a backend wrote into the page', async () => {
    const provider = document.createElement('billing-provider');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(creditsAccount());
    provider.append(script, document.createElement('billing-credits'));
    document.body.append(provider);
    await shows(provider, '1,240 left');
    provider.remove();
  });

  it('sends the token, waits for a getToken that the page sets later, and uses its fetch', async () => {
    const seen: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      seen.push(new Request(input, init).headers.get('authorization'));
      return Promise.resolve(jsonAnswer(creditsAccount()));
    };
    const provider = await fixture<BillingProvider>(
      html`<billing-provider base-url="https://billing.example" .fetch=${fetch}>
        <billing-credits></billing-credits>
      </billing-provider>`,
    );
    expect(seen).to.deep.equal([]);
    provider.getToken = () => Promise.resolve('tok_1');
    await shows(provider, '1,240 left');
    expect(seen[0]).to.equal('Bearer tok_1');
  });

  it('never shows one customer’s figures under another backend', async () => {
    const provider = await fixture<BillingProvider>(
      html`<billing-provider .api=${new FakeBillingApi(creditsAccount())}>
        <billing-credits></billing-credits>
      </billing-provider>`,
    );
    await shows(provider, '1,240 left');
    const never = new FakeBillingApi(creditsAccount());
    never.getAccount = () => new Promise(() => {});
    provider.api = never;
    await shows(provider, 'Loading');
    expect(shownText(credits(provider))).not.to.contain('1,240');
  });

  it('passes on the store of the provider around it when it has no backend of its own', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const outer = await fixture<BillingProvider>(
      html`<billing-provider .api=${api}>
        <billing-provider><billing-credits></billing-credits></billing-provider>
      </billing-provider>`,
    );
    await shows(outer, '1,240 left');
    expect(api.callsTo('getAccount')).to.have.length(1);
  });

  it('opens the dialog for what was asked and takes it away afterwards', async () => {
    const provider = await fixture<BillingProvider>(
      html`<billing-provider .api=${new FakeBillingApi(creditsAccount())}>
        <billing-credits></billing-credits>
      </billing-provider>`,
    );
    await shows(provider, '1,240 left');
    buttonWith(credits(provider), 'Buy credits').click();
    await waitUntil(() => deepQuery(provider, 'dialog[open]') !== null, 'no dialog');
    expect(provider.shadowRoot!.querySelector('billing-buy-credits-dialog')).not.to.equal(null);
    deepQuery<HTMLButtonElement>(provider, 'button[aria-label="Close"]')!.click();
    await waitUntil(() => provider.shadowRoot!.querySelector('.overlay')!.childElementCount === 0);
  });

  it('resolves ensureCapacity at once when there is enough', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const provider = await fixture<BillingProvider>(html`<billing-provider .api=${api}></billing-provider>`);
    const result = await provider.ensureCapacity({ feature: 'image_generation', quantity: 1 });
    expect(result.waited).to.equal(false);
  });

  it('shows the texts and the locale that the page chose', async () => {
    const provider = await fixture<BillingProvider>(
      html`<billing-provider
        .api=${new FakeBillingApi(creditsAccount())}
        .messages=${{ 'capacity.creditsTitle': 'Pixels', 'capacity.creditsLeft': '{amount} to go' }}
      >
        <billing-credits></billing-credits>
      </billing-provider>`,
    );
    await shows(provider, '1,240 to go');
    expect(shownText(credits(provider))).to.contain('Pixels');
  });

  it('follows a backend that answers differently after a refresh', async () => {
    const api = new FakeBillingApi(balanceAccount());
    const provider = await fixture<BillingProvider>(
      html`<billing-provider .api=${api}><billing-credits></billing-credits></billing-provider>`,
    );
    await waitUntil(() => shownText(credits(provider)) === '');
    const account = creditsAccount();
    api.account = {
      ...account,
      capacity: {
        ...account.capacity!,
        credits: { ...account.capacity!.credits!, available: wholeCredits(7) },
      },
    };
    await provider.refresh();
    await shows(provider, '7 left');
  });

  it('warns about an inlined snapshot that is none, and goes on', async () => {
    const warnings: unknown[] = [];
    const warn = console.warn;
    console.warn = (...values: unknown[]) => warnings.push(values[0]);
    const provider = document.createElement('billing-provider');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{';
    provider.append(script, document.createElement('billing-credits'));
    provider.api = new FakeBillingApi(creditsAccount());
    document.body.append(provider);
    await shows(provider, '1,240 left');
    console.warn = warn;
    expect(warnings[0]).to.contain('not valid JSON');
    provider.remove();
  });

  it('keeps what it has while offline', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const provider = await fixture<BillingProvider>(
      html`<billing-provider .api=${api}><billing-credits></billing-credits></billing-provider>`,
    );
    await shows(provider, '1,240 left');
    api.failures.set('getAccount', new BillingError('offline', 'No network'));
    await provider.refresh();
    expect(shownText(credits(provider))).to.contain('1,240 left');
  });
});
