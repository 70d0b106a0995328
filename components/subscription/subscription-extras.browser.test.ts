import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { PlanApi, planAccount } from '../plan-picker/testing/plan-api.ts';
import { euros } from '../purchase/testing/fixtures.ts';
import { type MockBackend, mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const shows = (element: Element, text: string | RegExp) =>
  waitUntil(
    () => new RegExp(text).test(shownText(element) ?? ''),
    () => `never shows ${text}: ${shownText(element)}`,
  );

async function opened(element: Element): Promise<HTMLDialogElement> {
  await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
  return deepQuery<HTMLDialogElement>(element, 'dialog[open]')!;
}

async function says(dialog: HTMLElement, text: string): Promise<void> {
  await waitUntil(() => dialog.textContent.replace(/\s+/g, ' ').includes(text), `never says "${text}"`);
}

describe('<billing-subscription> with what goes with a plan', () => {
  it('names a discount with its end, add-ons, and money in the customer’s favour', async () => {
    const api = new PlanApi(
      planAccount(
        {
          discount: { name: 'Half price', amount: euros(950), endsAt: '2027-03-01T00:00:00.000Z' },
          addOns: [{ key: 'boost', name: 'Credit boost', price: euros(1_000), endsAt: null }],
        },
        { customerCredit: euros(1_250) },
      ),
    );
    const { element } = await renderInProvider('billing-subscription', api);
    await shows(element, 'Half price: €9.50 off the next bill, until 1 March 2027');
    expect(shownText(element)).to.contain('With Credit boost');
    expect(shownText(element)).to.contain('€12.50 in your favour comes off the next bills of your plan.');
  });
});

describe('<billing-subscription> with seats', () => {
  async function seatsDialog(backend: MockBackend) {
    const { element, provider } = await renderInProvider('billing-subscription', backend.api);
    await shows(element, 'Team: 10 seats');
    buttonWith(element, 'Change seats').click();
    const dialog = await opened(element);
    return { dialog, element, provider };
  }

  function choose(dialog: HTMLElement, seats: number): void {
    const field = dialog.querySelector<HTMLInputElement>('#seats')!;
    field.value = String(seats);
    field.dispatchEvent(new InputEvent('input'));
  }

  it('says what more seats cost now and later, then sells them', async () => {
    const { dialog, provider } = await seatsDialog(mockBackend('metered'));
    await says(dialog, '10 seats are part of Scale. Each one more costs €9 a month.');
    dialog.querySelector<HTMLButtonElement>('[aria-label="One seat more"]')!.click();
    choose(dialog, 13);
    await says(dialog, '13 seats as soon as it is paid.');
    expect(dialog.textContent).to.match(/Now €\d+\.\d\d, tax included, for the rest of the period\./);
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click());
    const { detail } = await oneEvent(provider, 'billing-purchase-request');
    expect(detail).to.deep.equal({
      kind: 'plan_change',
      change: { plan: 'scale', interval: 'month', seats: 13 },
      source: 'seats',
    });
  });

  it('takes fewer with the next period, for nothing, and can undo it', async () => {
    const backend = mockBackend('metered');
    backend.customer.subscription!.seats = 12;
    const { element } = await renderInProvider('billing-subscription', backend.api);
    await shows(element, 'Team: 12 seats');
    buttonWith(element, 'Change seats').click();
    const dialog = await opened(element);
    choose(dialog, 11);
    await says(dialog, 'Nothing is charged now.');
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await shows(element, 'Undo the change');
    expect(shownText(element)).to.match(/11 seats from .* on\./);
    expect(backend.customer.subscription!.scheduled?.seats).to.equal(11);
    buttonWith(element, 'Undo the change').click();
    await waitUntil(() => backend.customer.subscription!.scheduled === null, 'not undone');
  });

  it('never shows for one number what was worked out for another', async () => {
    const { api } = mockBackend('metered');
    const { previewSubscriptionChange } = api;
    const asked = new Map<number, () => void>();
    api.previewSubscriptionChange = async (request, options) => {
      await new Promise<void>((resolve) => asked.set(request.seats!, resolve));
      return previewSubscriptionChange(request, options);
    };
    const { element } = await renderInProvider('billing-subscription', api);
    await shows(element, 'Team: 10 seats');
    buttonWith(element, 'Change seats').click();
    const dialog = await opened(element);
    choose(dialog, 11);
    await waitUntil(() => asked.has(11), 'never asks for 11');
    choose(dialog, 12);
    asked.get(11)!();
    await waitUntil(() => asked.has(12), 'never asks for 12');
    await says(dialog, 'The price is being worked out…');
    expect(dialog.querySelector('.effects')).to.equal(null);
    asked.get(12)!();
    await says(dialog, '12 seats as soon as it is paid.');
  });

  it('does nothing for the number there is, and says why', async () => {
    const { dialog } = await seatsDialog(mockBackend('metered'));
    await says(dialog, 'As many as you have now.');
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => dialog.querySelector('[role=alert]') !== null, 'not said');
    expect(dialog.open).to.equal(true);
  });

  it('says how many have to be freed when fewer than are in use are wanted', async () => {
    const backend = mockBackend('metered');
    backend.customer.subscription!.seats = 14;
    const { getAccount, previewSubscriptionChange } = backend.api;
    backend.api.getAccount = async (options) => {
      const account = await getAccount(options);
      const { subscription } = account;
      return { ...account, subscription: { ...subscription!, seats: { ...subscription!.seats!, inUse: 13 } } };
    };
    backend.api.previewSubscriptionChange = async (request, options) => {
      const preview = await previewSubscriptionChange(request, options);
      return { ...preview, seats: { feature: 'team', inUse: 13, available: 11, excess: 2 } };
    };
    const { element } = await renderInProvider('billing-subscription', backend.api);
    await shows(element, 'Team: 13 of 14 seats in use');
    buttonWith(element, 'Change seats').click();
    const dialog = await opened(element);
    choose(dialog, 11);
    await says(dialog, '13 seats are in use, and there will be 11. Take 2 away until then.');
  });
});

describe('<billing-subscription> when somebody leaves', () => {
  async function leaving(reason: string) {
    const { element } = await renderInProvider('billing-subscription', mockBackend('credits-low').api);
    await shows(element, 'Cancel plan');
    buttonWith(element, 'Cancel plan').click();
    const dialog = await opened(element);
    const select = dialog.querySelector('select')!;
    select.value = reason;
    select.dispatchEvent(new Event('change'));
    return { dialog, element };
  }

  it('offers to pause to those who do not need it for now, and leaves canceling where it is', async () => {
    const { dialog, element } = await leaving('temporary');
    await says(dialog, 'You can pause instead');
    expect(dialog.querySelector('[part=primary]')!.textContent).to.contain('Cancel Starter');
    dialog.querySelector<HTMLButtonElement>('[part=instead] button')!.click();
    await says(await openedWith(element, 'Pause Starter'), 'nothing is charged and no new allowance comes');
  });

  it('offers other plans to those who pay too much, and nothing to others', async () => {
    const { dialog } = await leaving('too_expensive');
    await says(dialog, 'There may be a plan that costs less.');
    const { dialog: other } = await leaving('quality');
    await waitUntil(() => other.querySelector('#comment') !== null);
    expect(other.querySelector('[part=instead]')).to.equal(null);
  });

  async function openedWith(element: Element, title: string): Promise<HTMLDialogElement> {
    await waitUntil(() => deepQuery(element, 'dialog[open]')?.textContent.includes(title) === true, `no "${title}"`);
    return deepQuery<HTMLDialogElement>(element, 'dialog[open]')!;
  }
});
