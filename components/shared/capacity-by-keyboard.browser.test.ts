import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import type { BillingProvider } from '../provider/billing-provider.ts';
import { calledBy, focusComesTo, focused, press, tabTo } from './testing/keyboard.ts';
import { mockBackend } from './testing/mock-api.ts';
import { deepQuery, renderInProvider, settled, shownText } from './testing/render-in-provider.ts';
import '../define-all.ts';
import '../gate/define.ts';

async function shows(element: Element, wanted: string | RegExp): Promise<void> {
  await waitUntil(
    () => new RegExp(wanted).test(shownText(element) ?? ''),
    () => `never shows ${wanted}: ${shownText(element)}`,
  );
}

async function show<K extends keyof HTMLElementTagNameMap>(tag: K, customer: string, text: string | RegExp) {
  const { api } = mockBackend(customer);
  const { element } = await renderInProvider(tag, api);
  await shows(element, text);
  await settled(element);
  return element;
}

/** Goes to a select by Tab and takes the option below the one that is chosen. Answers what is chosen then. */
async function chooseNext(name: string): Promise<string> {
  const select = (await tabTo(name)) as HTMLSelectElement;
  const before = select.selectedIndex;
  await press('ArrowDown');
  await waitUntil(() => select.selectedIndex === before + 1, `${name} does not move`);
  return select.selectedOptions[0]!.textContent!.trim();
}

describe('what is left and used, by keyboard alone', () => {
  it('usage over time: filters, points, the table and who used it', async () => {
    const chart = await show('billing-usage-chart', 'team', 'credits in all');
    expect(await chooseNext('Feature')).to.equal('Image generation');
    await shows(chart, 'images in all');
    expect(calledBy(focused()), 'the focus stays on the filter').to.equal('Feature');

    const range = await tabTo('Point in time');
    const last = range.getAttribute('aria-valuetext');
    await press('ArrowLeft');
    await waitUntil(() => range.getAttribute('aria-valuetext') !== last, 'the arrow reads nothing out');
    await press('Home');
    await waitUntil(() => (range as HTMLInputElement).value === '0', 'Home does not lead to the first point');

    const toggle = await tabTo('Show as table');
    await press('Enter');
    await focusComesTo('Show as chart');
    expect(focused(), 'it is the same button').to.equal(toggle);
    expect(deepQuery(chart, '[role=table]')).not.to.equal(null);
    await press(' ');
    await focusComesTo('Show as table');

    await tabTo('Who used it');
    await press('Enter');
    await shows(chart, 'Mara Lind');
    expect(await chooseNext('Break down by')).to.equal('API key');
    expect(calledBy(focused())).to.equal('Break down by');
    await tabTo('Who used it', 'Shift+Tab');
    await press('Enter');
    await waitUntil(() => deepQuery(chart, '.shares')?.checkVisibility() !== true, 'it does not close');
    await focusComesTo('Who used it');
  });

  for (const [tag, customer] of [
    ['billing-credits', 'team'],
    ['billing-balance', 'balance-team'],
  ] as const) {
    it(`<${tag}>: opens expiry and forecast, chooses a window, unfolds what is over, closes again`, async () => {
      const element = await show(tag, customer, 'Expiry and forecast');
      await tabTo('Expiry and forecast');
      await press('Enter');
      await shows(element, 'Until about');
      await focusComesTo('Expiry and forecast');
      expect(await chooseNext('Judging by')).to.equal('the last 30 days');
      await shows(element, /in \d+ whole days/);
      expect(calledBy(focused()), 'the focus stays on the window').to.equal('Judging by');

      const past = await tabTo('Show what is used up or expired');
      await press('Enter');
      await focusComesTo('Hide what is used up or expired');
      expect(focused()).to.equal(past);
      expect(past.getAttribute('aria-expanded')).to.equal('true');
      await press(' ');
      await focusComesTo('Show what is used up or expired');

      await tabTo('Expiry and forecast', 'Shift+Tab');
      await press(' ');
      await waitUntil(() => !deepQuery(element, 'details')!.hasAttribute('open'), 'it does not close');
      await focusComesTo('Expiry and forecast');
    });
  }

  it('activity: is narrowed, cleared, paged, taken as a file, and opens an invoice', async () => {
    const activity = await show('billing-activity', 'credits-low', 'Next');
    expect(await chooseNext('Filter by kind')).to.equal('Usage');
    await shows(activity, 'Clear filters');
    await tabTo('Clear filters');
    await press('Enter');
    await focusComesTo('Filter by kind');
    await waitUntil(() => !shownText(activity)!.includes('Clear filters'), 'not cleared');

    const { click } = HTMLAnchorElement.prototype;
    let files = 0;
    HTMLAnchorElement.prototype.click = () => void (files += 1);
    await tabTo('Download CSV');
    await press('Enter');
    await waitUntil(() => files === 1, 'no file');
    HTMLAnchorElement.prototype.click = click;
    await focusComesTo('Download CSV');

    const next = await tabTo('Next');
    await press('Enter');
    await shows(activity, '26 to 50');
    expect(focused(), 'the focus stays in the pager').to.equal(next);

    await tabTo('Filter by kind', 'Shift+Tab');
    await chooseNext('Filter by kind');
    await chooseNext('Filter by kind');
    await waitUntil(() => deepQuery(activity, '.what .link') !== null, 'no purchase');
    const link = deepQuery(activity, '.what .link')!;
    while (focused() !== link) await press('Tab');
    await press('Enter');
    await shows(activity, 'Subtotal');
    expect(focused()).to.equal(link);
    await press('Enter');
    await waitUntil(() => deepQuery(activity, 'billing-invoice') === null, 'it does not close');
    expect(focused()).to.equal(link);
  });

  it('activity: the way back from nothing found leads to the filters', async () => {
    const activity = await show('billing-activity', 'credits-low', 'Next');
    activity.type = 'dispute';
    await shows(activity, 'Nothing of this kind happened');
    await tabTo('Clear filters');
    await press('Enter');
    await focusComesTo('Filter by kind');
    await shows(activity, 'Next');
  });

  it('the chip: opens, is walked through, and gives the focus back at Escape', async () => {
    await show('billing-balance-chip', 'credits-low', '84 credits');
    const chip = await tabTo('84 credits left, running low');
    await press('Enter');
    await tabTo('Buy credits');
    await press('Escape');
    await focusComesTo('84 credits left, running low');
    expect(focused()).to.equal(chip);
    await press('Enter');
    await tabTo('Buy credits');
    await press('Enter');
    await waitUntil(() => deepQuery(document.body, 'dialog[open]') !== null, 'no dialog');
    await settled(deepQuery(document.body, 'dialog[open]')!);
    await press('Escape');
    await waitUntil(() => deepQuery(document.body, 'dialog[open]') === null, 'it does not close');
    await focusComesTo('84 credits left, running low');
  });
});

describe('the gate by keyboard alone', () => {
  async function gateFor(customer: string) {
    const { api } = mockBackend(customer);
    const provider = await fixture<BillingProvider>(
      html`<billing-provider lang="en-GB" .api=${api}>
        <billing-gate feature="image_generation" quantity="20"><button>Generate</button></billing-gate>
      </billing-provider>`,
    );
    return { api, gate: provider.querySelector('billing-gate')!, provider };
  }

  it('gives the focus back to the page’s button when the customer leaves', async () => {
    await gateFor('credits-empty');
    const button = await tabTo('Generate');
    await press('Enter');
    await waitUntil(() => deepQuery(document.body, 'dialog[open]') !== null, 'no dialog');
    await waitUntil(() => focused() !== button && focused() !== document.body, 'the focus does not go in');
    await settled(deepQuery(document.body, 'dialog[open]')!);
    await press('Escape');
    await waitUntil(() => deepQuery(document.body, 'dialog[open]') === null, 'it does not close');
    await focusComesTo('Generate');
    expect(focused()).to.equal(button);
  });

  it('is walked through, and what is dismissed gives the focus back', async () => {
    const { gate } = await gateFor('member');
    const button = await tabTo('Generate');
    await press(' ');
    await shows(gate, 'Ask your admin');
    await press('Tab');
    await focusComesTo('Ask your admin');
    await press('Tab');
    await focusComesTo('Not now');
    await press('Enter');
    await waitUntil(() => shownText(gate) === '', 'not dismissed');
    expect(focused()).to.equal(button);
  });
});
