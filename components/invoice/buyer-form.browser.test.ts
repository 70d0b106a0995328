import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BillingError } from '../../src/api/billing-error.ts';
import { deepActiveElement } from '../../src/dom/deep-active-element.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { press } from '../shared/testing/keyboard.ts';
import { mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

/** A paid invoice whose buyer may be put right. */
async function render() {
  const { api } = mockBackend('every-invoice');
  const { items } = await api.listInvoices({ type: 'recurring', status: 'paid' });
  const { element } = await renderInProvider('billing-invoice', api, (invoice) => (invoice.invoiceId = items[0]!.id));
  await waitUntil(() => deepQuery(element, '[part=edit]') !== null, 'never shown');
  return { api, element, text: () => shownText(element)! };
}

describe('the form for the buyer of an invoice', () => {
  it('leaves the form with Escape, but not what was typed in it, and gives the button the focus back', async () => {
    const { element } = await render();
    const form = () => element.shadowRoot!.querySelector('billing-invoice-buyer-form');
    const isBack = () => form() === null && deepActiveElement()?.getAttribute('part') === 'edit';
    const open = async () => {
      buttonWith(element, 'Change details').click();
      await waitUntil(() => deepActiveElement()?.id === 'name', 'no focus');
    };
    await open();
    const name = (deepActiveElement() as HTMLInputElement).value;
    await press('Escape');
    await waitUntil(isBack, 'stays open');
    await open();
    await sendKeys({ type: 'x' });
    await press('Escape');
    expect(deepActiveElement()?.id).to.equal('name');
    buttonWith(form()!, 'Cancel').click();
    await waitUntil(isBack, 'stays open');
    await open();
    expect((deepActiveElement() as HTMLInputElement).value, 'what was typed is gone').to.equal(name);
  });

  it('saves once, however often it is pressed, and cannot be left meanwhile', async () => {
    const { element, text, api } = await render();
    const saved = holdBack(api, 'changeInvoiceBuyer');
    buttonWith(element, 'Change details').click();
    await waitUntil(() => deepActiveElement()?.id === 'name', 'no focus');
    const form = element.shadowRoot!.querySelector('billing-invoice-buyer-form')!;
    const save = buttonWith(form, 'Save');
    save.click();
    save.click();
    await waitUntil(() => save.getAttribute('aria-disabled') === 'true', 'not busy');
    buttonWith(form, 'Cancel').click();
    await press('Escape');
    expect(form.isConnected).to.equal(true);
    saved.letGo();
    await waitUntil(() => text().includes('Saved. The PDF says it from now on.'), 'not said');
    expect(saved.asked).to.equal(1);
  });

  it('says which field is wrong and goes there, and what failed without one', async () => {
    const { element, text, api } = await render();
    buttonWith(element, 'Change details').click();
    await waitUntil(() => deepActiveElement()?.id === 'name', 'no focus');
    const form = element.shadowRoot!.querySelector('billing-invoice-buyer-form')!;
    const problem = {
      type: '/problems/invalid_request',
      title: 'x',
      status: 400,
      code: 'invalid_request',
      requestId: 'r',
    };
    const refused = (param?: string) =>
      new BillingError('invalid_request', 'refused', { problem: { ...problem, param } as never });
    const faults: Error[] = [refused('email'), refused(), new BillingError('offline', 'gone')];
    Object.assign(api, { changeInvoiceBuyer: () => Promise.reject(faults.shift()!) });
    buttonWith(form, 'Save').click();
    await waitUntil(() => deepActiveElement()?.id === 'email', 'no focus');
    const email = deepQuery<HTMLInputElement>(form, '#email')!;
    expect([email.getAttribute('aria-invalid'), email.getAttribute('aria-describedby')]).to.deep.equal([
      'true',
      'email-error',
    ]);
    expect(deepQuery(form, '#email-error')!.getAttribute('role')).to.equal('alert');
    for (let fault = 0; fault < 2; fault += 1) {
      buttonWith(form, 'Save').click();
      await waitUntil(() => deepQuery(form, 'p[role=alert]') !== null && faults.length === 1 - fault, 'not said');
      await waitUntil(() => buttonWith(form, 'Save').getAttribute('aria-disabled') === 'false', 'never done');
      expect(email.getAttribute('aria-invalid')).to.equal('false');
    }
    expect(text()).to.not.contain('Saved.');
  });
});
