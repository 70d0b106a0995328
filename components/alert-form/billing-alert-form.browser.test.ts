import { expect, fixture, html } from '@open-wc/testing';
import type { Account, AlertInput } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { balanceAccount, creditsAccount } from '../purchase/testing/fixtures.ts';
import { buttonWith, deepQuery, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingAlertForm } from './billing-alert-form.ts';
import './define.ts';

async function render(
  account: Account,
  saved: (input: AlertInput) => Promise<boolean> = () => Promise.resolve(true),
): Promise<BillingAlertForm> {
  return fixture<BillingAlertForm>(
    html`<billing-alert-form lang="en-GB" .account=${account} .save=${saved}></billing-alert-form>`,
  );
}

const field = (element: HTMLElement) => deepQuery<HTMLInputElement>(element, '#value')!;
const save = (element: HTMLElement) => deepQuery(element, '[part=save]')!;

async function choose(element: BillingAlertForm, kind: string): Promise<string> {
  const select = deepQuery<HTMLSelectElement>(element, '#kind')!;
  select.value = kind;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  return shownText(element)!;
}

async function type(element: BillingAlertForm, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

describe('<billing-alert-form>', () => {
  it('asks for each kind in its own unit', async () => {
    const element = await render(balanceAccount());
    expect(await choose(element, 'percent')).to.match(/Percent left .*%/);
    expect(field(element).inputMode).to.equal('numeric');
    expect(await choose(element, 'amount')).to.match(/At an amount.*Amount left .*€/);
    expect(field(element).inputMode).to.equal('decimal');
    expect(await choose(element, 'days_left')).to.contain('Days left');
    expect(deepQuery(element, '.sign')).to.equal(null);

    const yen = balanceAccount();
    const whole = { ...yen, customer: { ...yen.customer, currency: { code: 'JPY', exponent: 0 } } };
    const japanese = await render(whole);
    await choose(japanese, 'amount');
    expect(field(japanese).inputMode).to.equal('numeric');

    const credits = await render(creditsAccount());
    expect(await choose(credits, 'amount')).to.match(/At a number of credits.*Credits left/);
    expect(field(credits).inputMode).to.equal('numeric');
    expect(deepQuery(credits, '.sign')).to.equal(null);
  });

  it('says what is wrong with a number, until it is changed', async () => {
    const element = await render(balanceAccount());
    await choose(element, 'amount');
    save(element).click();
    await waitUntil(() => shownText(element)!.includes('Enter an amount such as €10.00.'));
    await type(element, '7');
    expect(field(element).ariaInvalid).to.equal('false');
    await choose(element, 'days_left');
    await type(element, '91');
    save(element).click();
    await waitUntil(() => shownText(element)!.includes('Enter a whole number from 1 to 90.'));

    const credits = await render(creditsAccount());
    await choose(credits, 'amount');
    save(credits).click();
    await waitUntil(() => shownText(credits)!.includes('Enter a whole number of credits.'));
  });

  it('ties a missing way to be told to its boxes, and goes there', async () => {
    const element = await render(balanceAccount());
    const boxes = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(boxes.map(({ ariaInvalid }) => ariaInvalid)).to.deep.equal(['false', 'false']);
    expect(deepQuery(element, '#where-error')).to.equal(null);
    for (const box of boxes) box.click();
    save(element).click();
    await waitUntil(() => element.shadowRoot!.activeElement === boxes[0]);
    expect(boxes.map((box) => box.getAttribute('aria-describedby'))).to.deep.equal(['where-error', 'where-error']);
    expect(deepQuery(element, '#where-error')!.textContent).to.equal('Choose at least one.');
  });

  it('saves once at a time, and can be saved again when it was not', async () => {
    const asked: AlertInput[] = [];
    let answer = (_isSaved: boolean): void => {};
    const element = await render(balanceAccount(), (input) => {
      asked.push(input);
      return new Promise((resolve) => (answer = resolve));
    });
    save(element).click();
    save(element).click();
    await waitUntil(() => save(element).ariaBusy === 'true');
    expect(save(element).textContent!.trim()).to.equal('Saving…');
    answer(false);
    await waitUntil(() => save(element).ariaBusy === 'false');
    expect(save(element).textContent!.trim()).to.equal('Save alert');
    expect(asked).to.have.length(1);
    save(element).click();
    await waitUntil(() => asked.length === 2);
    answer(true);
  });

  it('is left on request', async () => {
    const element = await render(balanceAccount());
    let left = 0;
    element.addEventListener('billing-alert-form-left', () => (left += 1));
    buttonWith(element, 'Cancel').click();
    expect(left).to.equal(1);
  });
});
