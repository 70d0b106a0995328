import { expect } from '@open-wc/testing';
import type { BillingDetails, BillingDetailsChange, Permission, Problem } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from '../shared/testing/render-in-provider.ts';
import { COUNTRIES } from './countries.ts';
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

async function render(api: DetailsApi, inPortal = false): Promise<HTMLElement> {
  const { element } = await renderInProvider('billing-details', api, (one) => (one.inPortal = inPortal));
  // Who may change them is known a moment later than what they are.
  await waitUntil(() => /Edit|Ask your admin/.test(shownText(element) ?? ''));
  await settled(element);
  return element;
}

async function edit(api: DetailsApi): Promise<HTMLElement> {
  const element = await render(api);
  buttonWith(element, 'Edit').click();
  await waitUntil(() => element.shadowRoot?.activeElement?.id === 'name');
  return element;
}

const linesOf = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelector('.lines')!.querySelectorAll('bdi')].map(({ textContent }) => textContent);

const saves = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')!;

async function shows(element: HTMLElement, text: string): Promise<void> {
  await waitUntil(
    () => shownText(element)!.includes(text),
    () => shownText(element) ?? '',
  );
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

  it('has its title on a page of its own, and none where the portal has it', async () => {
    const alone = await render(new DetailsApi());
    expect(alone.shadowRoot!.querySelector('h2')?.textContent).to.equal('Billing details');
    const within = await render(new DetailsApi(), true);
    expect(within.shadowRoot!.querySelector('h2')).to.equal(null);
    expect(shownText(within)).to.contain('Lindenweg 2');
  });

  it('names the country once, however it was written into the address', async () => {
    const api = new DetailsApi();
    for (const written of ['Germany', 'Deutschland']) {
      api.details = { ...NORD, address: ['Lindenweg 2', written], email: null };
      expect(linesOf(await render(api))).to.deep.equal(['Atelier Nord', 'Lindenweg 2', 'Germany']);
    }
    api.details = { ...NORD, country: null, address: ['Lindenweg 2'] };
    expect(linesOf(await render(api))).to.deep.equal(['Atelier Nord', 'Lindenweg 2', 'nord@example.com']);
  });

  it('says that there is no address, and shows a reference only when there is one', async () => {
    const api = new DetailsApi();
    const full = shownText(await render(api))!;
    expect(full).not.to.contain('No address yet');
    expect(full).not.to.contain('Your reference');
    api.details = { ...NORD, address: [], purchaseOrder: 'PO-17' };
    const text = shownText(await render(api))!;
    expect(text).to.contain('No address yet');
    expect(text).to.match(/Your reference: +PO-17/);
  });

  it('offers the countries by their names, and keeps one that is on no list', async () => {
    const api = new DetailsApi();
    const chosen = (element: HTMLElement) => deepQuery<HTMLSelectElement>(element, '#country')!.selectedOptions[0]!;
    expect(chosen(await edit(api)).textContent).to.equal('Germany');
    api.details = { ...NORD, country: null };
    expect(chosen(await edit(api)).textContent).to.equal('Not said');
    api.details = { ...NORD, country: 'XK' };
    const element = await edit(api);
    expect(chosen(element).value).to.equal('XK');
    const names = [...deepQuery<HTMLSelectElement>(element, '#country')!.options].slice(1).map(({ text }) => text);
    expect(names).to.have.length(COUNTRIES.length + 1);
    expect(names).to.deep.equal(names.toSorted((one, other) => one.localeCompare(other, 'en-GB')));
  });

  it('ties each hint to its field, and a mistake that the server found to the e-mail', async () => {
    const api = new DetailsApi();
    const element = await edit(api);
    const said = (name: string) => deepQuery(element, `#${field(element, name).getAttribute('aria-describedby')}`);
    expect(said('taxId')!.textContent).to.equal('Optional. It stands on your invoices.');
    expect(field(element, 'email').hasAttribute('aria-describedby')).to.equal(false);
    expect(field(element, 'email').getAttribute('aria-invalid')).to.equal('false');
    expect(field(element, 'region').value).to.equal('');
    api.refusal = new BillingError('invalid_request', 'Not an address', {
      problem: { type: 'about:blank', title: '', status: 422, code: 'invalid_request', param: 'email' } as Problem,
    });
    saves(element).click();
    await waitUntil(() => field(element, 'email').getAttribute('aria-invalid') === 'true');
    expect(said('email')!.textContent).to.match(/^Enter an e-mail address such as/);
    expect(field(element, 'name').getAttribute('aria-invalid')).to.equal('false');
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'email');
    api.refusal = null;
    saves(element).click();
    await shows(element, 'Saved. Your next invoice has these details.');
  });

  it('asks once, however often Save is pressed, and is not left before the answer', async () => {
    const api = new DetailsApi();
    const element = await edit(api);
    const held = holdBack(api, 'changeBillingDetails');
    saves(element).click();
    await shows(element, 'Saving…');
    expect(saves(element).getAttribute('aria-disabled')).to.equal('true');
    saves(element).click();
    buttonWith(element, 'Cancel').click();
    await settled(element);
    expect(field(element, 'name')).not.to.equal(null);
    held.letGo();
    await shows(element, 'Saved. Your next invoice has these details.');
    expect(held.asked).to.equal(1);
    const announced = () => document.querySelector('body > [aria-live=polite]')?.textContent;
    await waitUntil(() => announced() === 'Saved. Your next invoice has these details.');
  });

  it('begins anew each time, after what went well and after what did not', async () => {
    const api = new DetailsApi();
    api.refusal = new BillingError('offline', 'No connection');
    const element = await edit(api);
    saves(element).click();
    await shows(element, 'Nothing was saved. Try again.');
    expect(saves(element).getAttribute('aria-disabled')).to.equal('false');
    buttonWith(element, 'Cancel').click();
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent?.trim() === 'Edit');
    expect(field(element, 'name')).to.equal(null);
    buttonWith(element, 'Edit').click();
    await waitUntil(() => field(element, 'name') !== null);
    expect(shownText(element)).not.to.contain('Nothing was saved');

    api.refusal = null;
    saves(element).click();
    await shows(element, 'Saved. Your next invoice has these details.');
    buttonWith(element, 'Edit').click();
    await waitUntil(() => field(element, 'name') !== null);
    buttonWith(element, 'Cancel').click();
    await waitUntil(() => field(element, 'name') === null);
    expect(shownText(element)).not.to.contain('Saved.');
  });

  it('keeps the first six lines of an address, which is what an invoice has room for', async () => {
    const api = new DetailsApi();
    const element = await edit(api);
    field(element, 'address').value = ['1', '2', '3', '4', '5', '6', '7'].join('\n');
    saves(element).click();
    await shows(element, 'Saved.');
    expect(api.changes[0]!.address).to.deep.equal(['1', '2', '3', '4', '5', '6']);
  });
});

embeddableSuite('billing-details', { createApi: () => new DetailsApi(), shows: 'Atelier Nord' });
