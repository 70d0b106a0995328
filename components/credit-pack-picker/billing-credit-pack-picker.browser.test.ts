import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import type { BillingProvider } from '../provider/billing-provider.ts';
import '../provider/define.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount } from '../purchase/testing/fixtures.ts';
import type { BillingCreditPackPicker } from './billing-credit-pack-picker.ts';
import './define.ts';

async function renderPicker(api: FakeBillingApi): Promise<BillingCreditPackPicker> {
  const provider = await fixture<BillingProvider>(
    html`<billing-provider .api=${api}><billing-credit-pack-picker></billing-credit-pack-picker></billing-provider>`,
  );
  return provider.querySelector('billing-credit-pack-picker')!;
}

const text = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

describe('<billing-credit-pack-picker>', () => {
  it('shows what each pack gives, what one credit costs in it and how long it lasts', async () => {
    const picker = await renderPicker(new FakeBillingApi(creditsAccount()));
    await waitUntil(() => text(picker).includes('Medium'));
    for (const expected of [
      'Small 200 credits about 20 images · valid for 90 days €5.00 €0.025 per credit',
      'Medium Recommended 1,000 credits about 100 images · do not expire €20.00 €0.02 per credit Save 20%',
      '5,500 credits including 500 bonus credits · about 500 images',
      'Prices without tax.',
    ]) {
      expect(text(picker)).to.include(expected);
    }
    await expect(picker).to.be.accessible();
  });

  it('asks the page before it opens the dialog for a pack', async () => {
    const picker = await renderPicker(new FakeBillingApi(creditsAccount()));
    await waitUntil(() => picker.shadowRoot!.querySelectorAll('[part=buy]').length === 3);
    picker.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    const button = picker.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=buy]')[1]!;
    expect(button.getAttribute('aria-label')).to.equal('Buy Medium: 1,000 credits for €20.00');
    setTimeout(() => button.click());
    const { detail } = await oneEvent(picker, 'billing-purchase-request');
    expect(detail).to.deep.equal({ kind: 'credit_pack', pack: 'medium', source: 'packs' });
  });

  it('teaches when there is no pack, and offers a retry when they could not be loaded', async () => {
    const api = new FakeBillingApi(creditsAccount());
    api.packs = [];
    api.failures.set('listCreditPacks', FakeBillingApi.problem('internal_error'));
    const picker = await renderPicker(api);
    await waitUntil(() => picker.shadowRoot!.querySelector('[role=alert] button') !== null);
    picker.shadowRoot!.querySelector<HTMLButtonElement>('[role=alert] button')!.click();
    await waitUntil(() => text(picker).includes('No packs are offered right now'));
  });

  it('shows no button to somebody who may not pay, and nothing at all on a balance plan', async () => {
    const picker = await renderPicker(new FakeBillingApi(creditsAccount({ permissions: ['view'] })));
    await waitUntil(() => text(picker).includes('Medium'));
    expect(picker.shadowRoot!.querySelector('[part=buy]')).to.equal(null);
    const other = await renderPicker(new FakeBillingApi(balanceAccount()));
    await waitUntil(() => text(other) === '');
  });
});
