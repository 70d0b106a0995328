import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import type { BillingProvider } from '../provider/billing-provider.ts';
import '../provider/define.ts';
import { mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

async function pressed() {
  const backend = mockBackend('member');
  let runs = 0;
  const provider = await fixture<BillingProvider>(
    html`<billing-provider lang="en-GB" .api=${backend.api}>
      <billing-gate feature="image_generation" quantity="20"
        ><button @click=${() => (runs += 1)}>Generate</button></billing-gate
      >
    </billing-provider>`,
  );
  const gate = provider.querySelector('billing-gate')!;
  provider.querySelector('button')!.click();
  await waitUntil(() => shownText(gate)!.includes('Ask your admin'), 'nobody to ask');
  return { backend, gate, provider, runs: () => runs };
}

describe('<billing-gate> for members who may not pay', () => {
  it('asks for exactly what is missing', async () => {
    const { gate, provider, runs } = await pressed();
    expect(shownText(gate)).to.contain('Ask someone who manages billing for Lindqvist Illustration to buy more.');
    await expect(gate).to.be.accessible();
    provider.addEventListener('billing-permission-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(gate, 'Ask your admin').click());
    const { detail } = await oneEvent(provider, 'billing-permission-request');
    expect(detail.text).to.contain('Lindqvist Illustration needs 116 more credits');
    expect(detail.intent.shortfall?.feature).to.equal('image_generation');
    await waitUntil(() => shownText(gate)!.includes('Once there is enough, you can go on here.'));
    expect(runs()).to.equal(0);
  });

  it('offers the same action again once somebody has bought', async () => {
    const { backend, gate, provider, runs } = await pressed();
    backend.customer.permissions = ['view', 'spend', 'pay'];
    const { id } = await backend.api.createQuote({ kind: 'credit_pack', pack: 'small' });
    await backend.api.createPurchase({ quoteId: id });
    backend.customer.permissions = ['view', 'spend'];
    await provider.refresh();
    await waitUntil(() => shownText(gate)!.includes('There is enough now. You can go on.'), 'not offered');
    buttonWith(gate, 'Go on').click();
    await waitUntil(() => runs() === 1, 'the action did not run');
  });

  it('waits no more once it is dismissed or gone', async () => {
    for (const leave of [(gate: Element) => buttonWith(gate, 'Not now').click(), (gate: Element) => gate.remove()]) {
      const { backend, gate, provider } = await pressed();
      let checks = 0;
      const { check } = backend.api;
      backend.api.check = (...given) => {
        checks += 1;
        return check.apply(backend.api, given);
      };
      leave(gate);
      backend.customer.permissions = ['view', 'spend', 'pay'];
      await provider.refresh();
      expect(provider['accountResource'].status).to.equal('ready');
      expect(checks).to.equal(0);
    }
  });

  it('offers nothing to those who may only look', async () => {
    const backend = mockBackend('viewer');
    const provider = await fixture<BillingProvider>(
      html`<billing-provider lang="en-GB" .api=${backend.api}>
        <billing-gate feature="image_generation" quantity="20"><button>Generate</button></billing-gate>
      </billing-provider>`,
    );
    const gate = provider.querySelector('billing-gate')!;
    provider.querySelector('button')!.click();
    await waitUntil(() => shownText(gate)!.includes('Ask someone who manages billing'), 'not said');
    // What offers it is fetched: by now it would be there.
    await import('./gate-asking.ts');
    await gate.updateComplete;
    expect(shownText(gate)).not.to.contain('Ask your admin');
  });
});
