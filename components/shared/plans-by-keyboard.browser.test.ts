import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { ControlsApi } from './testing/controls-api.ts';
import { focusComesTo, focused, press, tabTo } from './testing/keyboard.ts';
import { mockBackend } from './testing/mock-api.ts';
import { deepQuery, renderInProvider, settled, shownText } from './testing/render-in-provider.ts';
import '../define-all.ts';

async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  api: Parameters<typeof renderInProvider>[1],
  text: string,
) {
  const { element, provider } = await renderInProvider(tag, api);
  const shows = (wanted: string) =>
    waitUntil(
      () => (shownText(element) ?? '').includes(wanted),
      () => `never shows ${wanted}: ${shownText(element)}`,
    );
  await shows(text);
  await settled(element);
  return { element, provider, shows };
}

const isOpen = () => deepQuery(document.body, 'dialog[open]') !== null;

describe('what is done with a plan, by keyboard alone', () => {
  it('it is paused and resumed', async () => {
    const { customer, api } = mockBackend('credits-low');
    const { shows } = await show('billing-subscription', api, 'Pause');
    await tabTo('Pause');
    await press('Enter');
    await focusComesTo('Pause Starter');
    await tabTo('Keep Starter');
    await press('Tab');
    await focusComesTo('Pause Starter');
    await press('Enter');
    await shows('Starter is paused.');
    expect(customer.subscription!.status).to.equal('paused');
    await tabTo('Resume Starter', 'Shift+Tab');
    await press('Enter');
    await waitUntil(isOpen, 'no dialog');
    await tabTo('Not now');
    await press('Tab');
    await press('Enter');
    await shows('Starter goes on.');
    expect(customer.subscription!.status).to.equal('active');
  });

  it('fewer seats are chosen with the arrow keys, and taken back', async () => {
    const { customer, api } = mockBackend('metered');
    customer.subscription!.seats = 12;
    const { shows } = await show('billing-subscription', api, 'Team: 12 seats');
    await tabTo('Change seats');
    await press('Enter');
    await focusComesTo('Change seats');
    await tabTo('Team: seats');
    await press('ArrowDown');
    await shows('11 seats from');
    expect((focused() as HTMLInputElement).value).to.equal('11');
    await tabTo(/^Change on/);
    await press('Enter');
    await shows('Undo the change');
    expect(customer.subscription!.scheduled?.seats).to.equal(11);
    await tabTo('Undo the change');
    await press('Enter');
    await shows('goes on as before.');
    expect(customer.subscription!.scheduled).to.equal(null);
  });

  it('how automatic top-up works is chosen with the arrow keys', async () => {
    const api = new ControlsApi();
    const { shows } = await show('billing-auto-top-up', api, 'Set up');
    await tabTo('Set up');
    await press('Enter');
    await focusComesTo('Automatic top-up');
    await tabTo('At a balance of');
    await press('ArrowDown');
    await focusComesTo('With days left at my pace');
    await shows('Days left');
    await tabTo('The same each time');
    // Not past the ends: whether the keys go round there is up to the browser.
    for (const [key, mode, asks] of [
      ['ArrowDown', 'Up to a target', 'Target'],
      ['ArrowDown', 'What the next days need', 'Days to cover'],
      ['ArrowUp', 'Up to a target', 'Target'],
      ['ArrowUp', 'The same each time', 'Amount'],
    ] as const) {
      await press(key);
      await focusComesTo(mode);
      expect((focused() as HTMLInputElement).checked).to.equal(true);
      await shows(asks);
      await press('Tab');
      await focusComesTo(asks);
      await press('Shift+Tab');
      await focusComesTo(mode);
    }
  });
});
