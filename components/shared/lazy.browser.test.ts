import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { LazyPart } from './lazy.ts';

class TestParts extends LitElement {
  readonly loaded: string[] = [];
  readonly parts = ['.shown', '.near', '.far'].map(
    (place) => new LazyPart(this, () => Promise.resolve(this.loaded.push(place)), place),
  );

  override render() {
    const screen = innerHeight;
    const gap = (height: number) => html`<svg width="1" height=${height} style="display: block"></svg>`;
    return html`<div class="shown">.</div>
      ${gap(screen + 100)}
      <div class="near">.</div>
      ${gap(2 * screen)}
      <div class="far">.</div>`;
  }
}
customElements.define('test-parts', TestParts);

/** Longer than an IntersectionObserver and an idle callback take. */
const idle = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('LazyPart', () => {
  it('fetches what is on screen, what is near at the first sign of a customer, and the rest when they come to it', async () => {
    const element = document.createElement('test-parts') as TestParts;
    document.body.append(element);
    await waitUntil(() => element.loaded.length === 1);
    await idle();
    expect(element.loaded).to.deep.equal(['.shown']);

    dispatchEvent(new Event('pointermove'));
    await waitUntil(() => element.loaded.length === 2);
    await idle();
    expect(element.loaded).to.deep.equal(['.shown', '.near']);

    element.renderRoot.querySelector('.far')!.scrollIntoView();
    await waitUntil(() => element.loaded.length === 3);
    element.remove();
  });
});
