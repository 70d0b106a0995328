import { expect, fixture, html } from '@open-wc/testing';
import type { Account, SpendCapInput } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { balanceAccount, creditsAccount, euros } from '../purchase/testing/fixtures.ts';
import { buttonWith, deepQuery, shownText } from '../shared/testing/render-in-provider.ts';
import type { BillingSpendCapForm } from './billing-spend-cap-form.ts';
import './define.ts';

const OF_MARA: SpendCapInput = {
  period: 'week',
  mode: 'hard',
  limit: euros(4_050),
  scope: { dimension: 'member', value: 'Mara' },
};

async function render(
  account: Account,
  saved: (input: SpendCapInput) => Promise<boolean> = () => Promise.resolve(true),
  input: SpendCapInput | null = null,
): Promise<BillingSpendCapForm> {
  return fixture<BillingSpendCapForm>(
    html`<billing-spend-cap-form
      lang="en-GB"
      .account=${account}
      .input=${input}
      .save=${saved}
    ></billing-spend-cap-form>`,
  );
}

const field = (element: HTMLElement, id: string) => deepQuery<HTMLInputElement>(element, `#${id}`)!;
const save = (element: HTMLElement) => deepQuery(element, '[part=save]')!;

async function type(element: BillingSpendCapForm, id: string, text: string): Promise<void> {
  field(element, id).value = text;
  const name = field(element, id).localName === 'select' ? 'change' : 'input';
  field(element, id).dispatchEvent(new Event(name, { bubbles: true }));
  await element.updateComplete;
}

describe('<billing-spend-cap-form>', () => {
  it('begins at its first field, with whom it is for left out of sight', async () => {
    const element = await render(balanceAccount());
    await waitUntil(() => element.shadowRoot!.activeElement === field(element, 'period'));
    expect(deepQuery(element, '#name')).to.equal(null);
  });

  it('asks in the unit of the plan', async () => {
    const money = await render(balanceAccount());
    expect(shownText(money)).to.contain('Most that may be spent');
    expect(field(money, 'limit').inputMode).to.equal('decimal');
    expect(deepQuery(money, '.sign')!.textContent).to.equal('€');
    const credits = await render(creditsAccount());
    expect(shownText(credits)).to.contain('Most credits that may be used');
    expect(field(credits, 'limit').inputMode).to.equal('numeric');
    expect(deepQuery(credits, '.sign')).to.equal(null);
  });

  it('says what is wrong at the field, goes there, and takes it back on a change', async () => {
    const saved: SpendCapInput[] = [];
    const element = await render(balanceAccount(), (input) => Promise.resolve(saved.push(input) > 0));
    save(element).click();
    await waitUntil(() => shownText(element)!.includes('Enter an amount such as €50.00.'));
    await waitUntil(() => element.shadowRoot!.activeElement === field(element, 'limit'));
    expect(field(element, 'limit').ariaInvalid).to.equal('true');
    await type(element, 'limit', '5');
    expect(field(element, 'limit').ariaInvalid).to.equal('false');
    expect(saved).to.have.length(0);
  });

  it('gives back what it was given', async () => {
    const saved: SpendCapInput[] = [];
    const keep = (input: SpendCapInput) => Promise.resolve(saved.push(input) > 0);
    const element = await render(balanceAccount(), keep, OF_MARA);
    expect(field(element, 'limit').value).to.equal('40.5');
    expect(field(element, 'who').value).to.equal('member');
    expect(field(element, 'name').value).to.equal('Mara');
    save(element).click();
    await waitUntil(() => saved.length === 1);
    await waitUntil(() => save(element).ariaBusy === 'false');
    expect(save(element).textContent!.trim()).to.equal('Save limit');
    await type(element, 'name', '  ');
    save(element).click();
    await waitUntil(() => saved.length === 2);
    expect(saved).to.deep.equal([OF_MARA, { ...OF_MARA, scope: { dimension: 'member', value: null } }]);
  });

  it('saves once at a time, and can be saved again when it was not', async () => {
    let asked = 0;
    let answer = (_isSaved: boolean): void => {};
    const element = await render(balanceAccount(), () => {
      asked += 1;
      return new Promise((resolve) => (answer = resolve));
    });
    await type(element, 'limit', '12');
    save(element).click();
    save(element).click();
    await waitUntil(() => save(element).ariaBusy === 'true');
    expect(save(element).textContent!.trim()).to.equal('Saving…');
    answer(false);
    await waitUntil(() => save(element).ariaBusy === 'false');
    expect(asked).to.equal(1);
    save(element).click();
    await waitUntil(() => asked === 2);
    answer(true);
  });

  it('is left on request', async () => {
    const element = await render(balanceAccount());
    let left = 0;
    element.addEventListener('billing-spend-cap-form-left', () => (left += 1));
    buttonWith(element, 'Cancel').click();
    expect(left).to.equal(1);
  });
});
