import { expect, oneEvent } from '@open-wc/testing';
import type { Account } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
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

/** Folded up, with the field that is in it. */
const expectedText = 'Have a code? Promotion or gift code Apply';

function fieldOf(element: BillingRedeemCode): HTMLInputElement {
  return element.shadowRoot!.querySelector<HTMLInputElement>('#code')!;
}

async function type(element: BillingRedeemCode, code: string): Promise<void> {
  fieldOf(element).value = code;
  fieldOf(element).dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
}

async function redeem(element: BillingRedeemCode, code: string): Promise<void> {
  await type(element, code);
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

  it('leads a code for a purchase to what the plan spends, and a gift nowhere', async () => {
    const { element, provider } = await open(mockBackend('balance'));
    await redeem(element, 'WELCOME-GIFT');
    expect(shownText(element)).to.contain('added to your balance.');
    expect(element.shadowRoot!.querySelector('[part=result] button')).to.equal(null);
    await redeem(element, 'STUDIO10');
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Add funds with it').click());
    const { detail } = await oneEvent(provider, 'billing-purchase-request');
    expect(detail).to.deep.equal({ kind: 'balance_topup', promotionCode: 'STUDIO10', source: 'code' });
  });

  it('tries a code once, however often it is applied, and says that it is being checked', async () => {
    const backend = mockBackend('credits-low');
    const { redeemCode } = backend.api;
    const tried: string[] = [];
    let answer = (): void => {};
    backend.api.redeemCode = async (request, options) => {
      tried.push(request.code);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return await redeemCode!(request, options);
    };
    const { element } = await open(backend);
    await type(element, 'WELCOME-GIFT');
    const button = buttonWith(element, 'Apply');
    button.click();
    button.click();
    const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    fieldOf(element).dispatchEvent(new KeyboardEvent('keydown', enter));
    await element.updateComplete;
    expect(button.textContent).to.contain('Checking…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    answer();
    await waitUntil(() => shownText(element)!.includes('100 credits added.'), 'no answer');
    await waitUntil(() => button.textContent.includes('Apply'), 'still checking');
    expect(tried).to.deep.equal(['WELCOME-GIFT']);
    expect(button.getAttribute('aria-disabled')).to.equal('false');
    expect(fieldOf(element).value).to.equal('');
  });

  it('takes Enter once while it is held down, and not while letters are still being put together', async () => {
    const backend = mockBackend('credits-low');
    const tried: string[] = [];
    backend.api.redeemCode = ({ code }) => {
      tried.push(code);
      return Promise.reject(new BillingError('code_not_valid', 'no such code'));
    };
    const { element } = await open(backend);
    await type(element, 'NOPE');
    const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    const field = fieldOf(element);
    field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, repeat: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, key: 'a' }));
    field.dispatchEvent(new KeyboardEvent('keydown', enter));
    await waitUntil(() => shownText(element)!.includes('not valid'), 'no answer');
    expect(tried).to.deep.equal(['NOPE']);
  });

  it('forgets a refusal as soon as somebody types, and what an earlier code gave once another is tried', async () => {
    const { element } = await open(mockBackend('credits-low'));
    await redeem(element, 'NOPE');
    await type(element, 'NOPE2');
    expect(element.shadowRoot!.querySelector('.error')).to.equal(null);
    expect(fieldOf(element).getAttribute('aria-invalid')).to.equal('false');
    await redeem(element, 'WELCOME-GIFT');
    expect(shownText(element)).to.contain('100 credits added.');
    await redeem(element, 'NOPE');
    expect(shownText(element)).not.to.contain('100 credits added.');
  });

  it('is not there without a plan, where there are no codes, and for whoever may not pay', async () => {
    const hides: readonly ((account: Account) => Partial<Account>)[] = [
      () => ({ subscription: null }),
      ({ capabilities }) => ({ capabilities: capabilities.filter((capability) => capability !== 'codes') }),
      () => ({ permissions: ['view', 'spend'] }),
    ];
    for (const change of [() => ({}), ...hides]) {
      const { api } = mockBackend('credits-low');
      const { getAccount } = api;
      api.getAccount = async (...call) => {
        const account = await getAccount(...call);
        return { ...account, ...change(account) };
      };
      const { element } = await renderInProvider('billing-redeem-code', api);
      expect(shownText(element)).to.equal(hides.includes(change) ? '' : expectedText);
    }
  });
});

embeddableSuite('billing-redeem-code', { createApi: () => mockBackend('credits-low').api, shows: 'Have a code' });
