import { expect } from '@open-wc/testing';
import type { ChangePreview } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { type MockBackend, mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import '../subscription/define.ts';

async function seatsOf(backend: MockBackend) {
  const { element } = await renderInProvider('billing-subscription', backend.api);
  await waitUntil(() => shownText(element)!.includes('Change seats'), 'no seats');
  buttonWith(element, 'Change seats').click();
  await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
  const dialog = deepQuery<HTMLDialogElement>(element, 'dialog[open]')!;
  const button = (name: string) => dialog.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`)!;
  const field = dialog.querySelector<HTMLInputElement>('#seats')!;
  const text = () => dialog.textContent.replaceAll(/\s+/g, ' ');
  return {
    element,
    field,
    fewer: button('One seat fewer'),
    more: button('One seat more'),
    confirm: dialog.querySelector<HTMLButtonElement>('[part=primary]')!,
    says: (wanted: string) => waitUntil(() => text().includes(wanted), `never says "${wanted}"`),
    alert: () => dialog.querySelector('[role=alert]')?.textContent.replaceAll(/\s+/g, ' ').trim(),
    type(seats: string): void {
      field.value = seats;
      field.dispatchEvent(new InputEvent('input'));
    },
    leave: () => field.dispatchEvent(new Event('change')),
  };
}

/** What the server says of each number is up to the test. */
function answering(preview: (real: ChangePreview) => ChangePreview | Promise<ChangePreview>): MockBackend {
  const backend = mockBackend('metered');
  const real = backend.api.previewSubscriptionChange;
  backend.api.previewSubscriptionChange = async (request, options) => preview(await real(request, options));
  return backend;
}

describe('changing the seats', () => {
  it('goes by one, never below those of the plan, and back to as many as there are', async () => {
    const { field, fewer, leave, more, says, type } = await seatsOf(mockBackend('metered'));
    expect(field.value).to.equal('10');
    expect(fewer.disabled).to.equal(true);
    more.click();
    await says('11 seats as soon as it is paid.');
    expect(field.value).to.equal('11');
    expect(fewer.disabled).to.equal(false);
    fewer.click();
    await says('As many as you have now.');
    expect(field.value).to.equal('10');
    for (const [typed, kept] of [
      ['3', '10'],
      ['12.5', '10'],
      ['', '10'],
      ['100001', '100000'],
    ] as const) {
      type(typed);
      expect(field.value, 'it is still being typed').to.equal(typed);
      leave();
      expect(field.value).to.equal(kept);
    }
    await waitUntil(() => more.disabled, 'one more can be added');
  });

  it('changes at once what costs nothing now', async () => {
    const free = answering((real) => ({ ...real, requiresPayment: false, timing: 'now' }));
    const changes: unknown[] = [];
    const { changeSubscription } = free.api;
    free.api.changeSubscription = (request, options) => {
      changes.push(request);
      return changeSubscription(request, options);
    };
    const { confirm, element, more, says } = await seatsOf(free);
    more.click();
    await says('11 seats at once.');
    await says('Nothing is charged now.');
    expect(confirm.textContent).to.contain('Change to 11 seats');
    confirm.click();
    await waitUntil(() => changes.length === 1, 'nothing is changed');
    expect(changes).to.deep.equal([{ plan: 'scale', interval: 'month', seats: 11 }]);
    await waitUntil(
      () => /You have 11 seats now\.|Nothing was changed/.test(shownText(element)!),
      () => shownText(element) ?? '',
    );
  });

  it('agrees to nothing before there is a price', async () => {
    const { alert, confirm, more } = await seatsOf(answering(() => new Promise<never>(() => undefined)));
    more.click();
    confirm.click();
    await waitUntil(() => alert()?.includes('The price is being worked out…'), 'not said');
  });

  it('explains a number that cannot be, until another is chosen', async () => {
    const reasons = ['plan_change_not_allowed', 'seats_in_use'] as const;
    const words = [
      'This number of seats is not possible now. Nothing was changed.',
      'More seats are in use than Scale has. Take some away, then change. Nothing was changed.',
    ];
    for (const [index, reason] of reasons.entries()) {
      const refusing = mockBackend('metered');
      const { previewSubscriptionChange } = refusing.api;
      refusing.api.previewSubscriptionChange = (request, options) =>
        request.seats === 11
          ? Promise.reject(FakeBillingApi.problem(reason))
          : previewSubscriptionChange(request, options);
      const { alert, confirm, more, says } = await seatsOf(refusing);
      more.click();
      await says(words[index]!);
      confirm.click();
      await waitUntil(() => alert()?.includes(words[index]!), 'agreed to all the same');
      more.click();
      await says('12 seats as soon as it is paid.');
    }
  });

  it('says how many have to be freed first', async () => {
    const backend = mockBackend('metered');
    backend.customer.subscription!.seats = 14;
    const { getAccount } = backend.api;
    backend.api.getAccount = async (options) => {
      const account = await getAccount(options);
      const { subscription } = account;
      return { ...account, subscription: { ...subscription!, seats: { ...subscription!.seats!, inUse: 13 } } };
    };
    backend.api.previewSubscriptionChange = () => Promise.reject(FakeBillingApi.problem('seats_in_use'));
    const { alert, confirm, element, says, type } = await seatsOf(backend);
    await says('13 seats are in use.');
    type('11');
    await says('Fewer than are in use. Take 2 seats away first.');
    confirm.click();
    await waitUntil(() => alert()?.includes('Take 2 seats away first.'), 'agreed to all the same');
    element.closest('billing-provider')!.lang = 'de';
    await says('Das sind weniger, als belegt sind.');
    await waitUntil(() => alert()?.includes('Das sind weniger, als belegt sind.'), 'the language stays');
  });
});
