import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { type MockBackend, mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingRedeemCode } from './billing-redeem-code.ts';
import './define.ts';

async function open({ api }: MockBackend) {
  const { element, provider } = await renderInProvider('billing-redeem-code', api);
  element.shadowRoot!.querySelector('summary')!.click();
  await waitUntil(() => element.shadowRoot!.activeElement?.id === 'code', 'the field has no focus');
  return { element, provider };
}

async function redeem(element: BillingRedeemCode, code: string): Promise<void> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('#code')!;
  field.value = code;
  field.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
  buttonWith(element, 'Apply').click();
  await waitUntil(() => element.shadowRoot!.querySelector('.error, [part=result]') !== null, 'no answer');
  await waitUntil(() => shownText(element)!.includes('Apply'), 'still checking');
  await element.updateComplete;
}

describe('<billing-redeem-code>', () => {
  it('gives what a gift promises, says and announces it, and the next account has it', async () => {
    const backend = mockBackend('credits-low');
    const { element, provider } = await open(backend);
    await expect(element).to.be.accessible();
    await redeem(element, ' welcome gift ');
    expect(shownText(element)).to.contain('Welcome gift: 100 credits added.');
    await waitUntil(() => document.body.textContent.includes('100 credits added'), 'it was not announced');
    expect((await backend.api.getAccount()).capacity?.credits?.available.units).to.equal('184');
    expect(provider.isConnected).to.equal(true);
  });

  it('says every refusal in words at the field, and keeps what was typed', async () => {
    const { element } = await open(mockBackend('credits-low'));
    await redeem(element, 'NOPE');
    expect(shownText(element)).to.contain('This code is not valid, or no longer.');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('#code')!;
    expect(field.value).to.equal('NOPE');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)?.textContent).to.contain(
      'valid',
    );
    expect(element.shadowRoot!.activeElement).to.equal(field);

    await redeem(element, 'WELCOME-GIFT');
    await redeem(element, 'WELCOME-GIFT');
    expect(shownText(element)).to.contain('This code has been used already.');
    await redeem(element, 'x');
    expect(shownText(element)).to.contain('Enter a code.');
  });

  it('says how long a discount on the plan lasts', async () => {
    const { element } = await open(mockBackend('credits-low'));
    await redeem(element, 'HALF3');
    expect(shownText(element)).to.contain('Half price for three months: 50% off the next 3 bills of your plan.');
  });

  it('leads a code for a purchase into its dialog', async () => {
    const { element, provider } = await open(mockBackend('credits-low'));
    await redeem(element, 'STUDIO10');
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Buy credits with it').click());
    const { detail } = await oneEvent(provider, 'billing-purchase-request');
    expect(detail).to.deep.equal({ kind: 'credit_pack', promotionCode: 'STUDIO10', source: 'code' });
  });

  it('is not there for whoever may not pay, nor where there are no codes', async () => {
    const { element } = await renderInProvider('billing-redeem-code', mockBackend('member').api);
    expect(shownText(element)).to.equal('');
  });
});

embeddableSuite('billing-redeem-code', { createApi: () => mockBackend('credits-low').api, shows: 'Have a code' });
