import { expect } from '@open-wc/testing';
import type { BillingDetails, BillingDetailsChange, Permission } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const NORD: BillingDetails = {
  name: 'Atelier Nord',
  email: 'nord@example.com',
  country: 'DE',
  region: null,
  address: ['Lindenweg 2', '10115 Berlin'],
  taxId: 'DE136695976',
  taxIdLabel: 'USt-IdNr.',
  taxIdCheck: 'valid',
  purchaseOrder: null,
  reverseCharge: false,
};

class DetailsApi extends FakeBillingApi {
  details: BillingDetails = NORD;
  refusal: BillingError | null = null;
  readonly changes: BillingDetailsChange[] = [];

  constructor(permissions: Permission[] = ['view', 'manage']) {
    super(creditsAccount({ permissions }));
  }

  getBillingDetails(): Promise<BillingDetails> {
    return Promise.resolve(this.details);
  }

  changeBillingDetails(change: BillingDetailsChange): Promise<BillingDetails> {
    if (this.refusal !== null) return Promise.reject(this.refusal);
    this.changes.push(change);
    this.details = { ...this.details, ...(change as Partial<BillingDetails>) };
    return Promise.resolve(this.details);
  }
}

async function render(api: DetailsApi): Promise<HTMLElement> {
  const { element } = await renderInProvider('billing-details', api);
  await waitUntil(() => /Atelier|Nord/.test(shownText(element) ?? ''));
  await settled(element);
  return element;
}

const field = (element: HTMLElement, name: string) => deepQuery<HTMLInputElement>(element, `#${name}`)!;

describe('<billing-details>', () => {
  it('shows who invoices are made out to, in the words of the country', async () => {
    const element = await render(new DetailsApi());
    const text = shownText(element)!;
    for (const shown of ['Atelier Nord', 'Lindenweg 2', '10115 Berlin', 'Germany', 'USt-IdNr.: DE136695976']) {
      expect(text).to.contain(shown);
    }
    await expect(element).to.be.accessible();
  });

  it('saves what was changed, says so, and puts the focus back', async () => {
    const api = new DetailsApi();
    const element = await render(api);
    buttonWith(element, 'Edit').click();
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'name');
    await expect(element).to.be.accessible();
    field(element, 'name').value = 'Nord AS';
    field(element, 'address').value = ' 1 rue de la Paix \n\n75002 Paris';
    field(element, 'country').value = 'FR';
    field(element, 'taxId').value = '';
    buttonWith(element, 'Save').click();
    await waitUntil(() => shownText(element)!.includes('Saved. Your next invoice has these details.'));
    expect(api.changes).to.deep.equal([
      {
        name: 'Nord AS',
        email: 'nord@example.com',
        address: ['1 rue de la Paix', '75002 Paris'],
        country: 'FR',
        region: null,
        taxId: null,
        purchaseOrder: null,
      },
    ]);
    expect(shownText(element)).to.contain('France');
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent?.trim() === 'Edit');
  });

  it('ties a mistake to its field and keeps what was typed', async () => {
    const api = new DetailsApi();
    const element = await render(api);
    buttonWith(element, 'Edit').click();
    await waitUntil(() => field(element, 'name') !== null);
    field(element, 'name').value = ' ';
    buttonWith(element, 'Save').click();
    await waitUntil(() => field(element, 'name').getAttribute('aria-invalid') === 'true');
    expect(deepQuery(element, '#name-error')!.textContent).to.equal('Enter a name.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('name');
    expect(api.changes).to.have.length(0);

    field(element, 'name').value = 'Nord AS';
    api.refusal = new BillingError('offline', 'No connection');
    buttonWith(element, 'Save').click();
    await waitUntil(() => shownText(element)!.includes('Nothing was saved. Try again.'));
    expect(field(element, 'name').value).to.equal('Nord AS');
  });

  it('says when a tax number looks unusual, and when no tax is charged', async () => {
    const api = new DetailsApi();
    api.details = { ...NORD, taxIdCheck: 'unusual', reverseCharge: true };
    const text = shownText(await render(api))!;
    expect(text).to.contain('This does not look like a number of this country.');
    expect(text).to.contain('No tax is charged');
  });

  it('sends those who may not change it to their admin', async () => {
    const text = shownText(await render(new DetailsApi(['view'])))!;
    expect(text).to.contain('Ask your admin to change them.');
    expect(text).not.to.contain('Edit');
  });
});

embeddableSuite('billing-details', { createApi: () => new DetailsApi(), shows: 'Atelier Nord' });
