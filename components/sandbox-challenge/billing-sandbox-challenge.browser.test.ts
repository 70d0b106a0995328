import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { BillingSandboxChallenge } from './billing-sandbox-challenge.ts';
import './define.ts';

const render = (waiting = false) =>
  fixture<BillingSandboxChallenge>(
    html`<billing-sandbox-challenge
      text="Your bank asks you to confirm €59.50."
      ?waiting=${waiting}
    ></billing-sandbox-challenge>`,
  );

const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`[part=${name}]`)!;

describe('<billing-sandbox-challenge>', () => {
  it('says that it is a sandbox', async () => {
    const element = await render();
    expect(element.shadowRoot!.textContent).to.include('No real money moves.');
    await expect(element).to.be.accessible();
  });

  for (const [name, answer] of [
    ['approve', 'approve'],
    ['decline', 'fail'],
  ] as const) {
    it(`answers "${answer}" when ${name} is pressed`, async () => {
      const element = await render();
      setTimeout(() => part(element, name).click());
      const event = (await oneEvent(element, 'billing-sandbox-challenge-answer')) as CustomEvent<string>;
      expect(event.detail).to.equal(answer);
    });
  }

  it('answers once', async () => {
    const element = await render(true);
    let answers = 0;
    element.addEventListener('billing-sandbox-challenge-answer', () => (answers += 1));
    part(element, 'approve').click();
    expect(answers).to.equal(0);
  });
});
