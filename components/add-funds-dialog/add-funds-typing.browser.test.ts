import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../src/testing/wait-until.ts';
import type { BillingProvider } from '../provider/billing-provider.ts';
import '../provider/define.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, euros } from '../purchase/testing/fixtures.ts';
import { OpenDialog } from '../purchase/testing/open-dialog.ts';
import './define.ts';

/** Amounts up to 2,000 can be added here. */
function createApi(): FakeBillingApi {
  const account = balanceAccount();
  const balanceTopup = { ...account.buying.balanceTopup!, maximum: euros(200_000) };
  return new FakeBillingApi({ ...account, buying: { ...account.buying, balanceTopup } });
}

async function openIn(locale: string, api: FakeBillingApi): Promise<OpenDialog> {
  const provider = await fixture<BillingProvider>(
    html`<billing-provider .api=${api} locale=${locale}></billing-provider>`,
  );
  const element = document.createElement('billing-add-funds-dialog');
  provider.append(element);
  await element.updateComplete;
  const dialog = new OpenDialog(element, element.open());
  await waitUntil(() => element.shadowRoot!.querySelector('#own-amount') !== null);
  return dialog;
}

const fieldOf = ({ root }: OpenDialog) => root.querySelector<HTMLInputElement>('#own-amount')!;
const isPayable = ({ primary }: OpenDialog) => primary.getAttribute('aria-disabled') === 'false';

describe('<billing-add-funds-dialog> while an amount is typed', () => {
  beforeEach(() => localStorage.clear());

  it('has the sign of the currency in the field, on the side where the language writes it', async () => {
    for (const [locale, side] of [
      ['en-IE', 'before'],
      ['de-DE', 'after'],
    ] as const) {
      const field = fieldOf(await openIn(locale, createApi()));
      const sign = side === 'before' ? field.previousElementSibling : field.nextElementSibling;
      expect(sign?.textContent, locale).to.equal('€');
      expect(field.parentElement!.getAttribute('part')).to.equal('own-amount');
    }
  });

  for (const [locale, pasted] of [
    ['en-IE', '1,000.50'],
    ['en-IE', '€1,000.50'],
    ['de-DE', '1.000,50'],
    ['de-DE', '1.000,50 €'],
    ['de-DE', '1000,5'],
  ] as const) {
    it(`takes ${pasted} for what it means in ${locale}, and Enter pays it`, async () => {
      const api = createApi();
      const dialog = await openIn(locale, api);
      dialog.type(pasted);
      await waitUntil(() => api.callsTo('createQuote').length > 1 && isPayable(dialog));
      expect(api.callsTo('createQuote').at(-1)).to.deep.equal({ kind: 'balance_topup', amount: euros(100_050) });
      expect(dialog.root.activeElement).to.equal(fieldOf(dialog));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => api.purchases.size === 1);
      await waitUntil(() => dialog.root.querySelector('[part=outcome]') !== null);
    });
  }

  it('is not put into the money field by opening', async () => {
    const dialog = await openIn('en-IE', createApi());
    await waitUntil(() => isPayable(dialog));
    expect(dialog.root.activeElement).to.equal(dialog.radio('€50'));
  });
});
