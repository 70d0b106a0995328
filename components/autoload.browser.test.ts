import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../src/testing/wait-until.ts';
import { startAutoloader } from './autoload.ts';

describe('autoloader', () => {
  it('registers what the page has, and what it gets later, and nothing else', async () => {
    await fixture(html`<div><billing-usage-meter label="Images"></billing-usage-meter></div>`);
    expect(customElements.get('billing-usage-meter')).to.equal(undefined);
    startAutoloader();
    startAutoloader();
    await waitUntil(() => customElements.get('billing-usage-meter') !== undefined, 'never defined');
    expect(customElements.get('billing-activity')).to.equal(undefined);
    await fixture(
      html`<section>
        <p><billing-activity></billing-activity></p>
      </section>`,
    );
    await waitUntil(() => customElements.get('billing-activity') !== undefined, 'never defined');
    expect(customElements.get('billing-invoice-list')).to.equal(undefined);
  });

  it('leaves elements alone that are not ours', async () => {
    const element = document.createElement('billing-something-else');
    document.body.append(element);
    await Promise.resolve();
    expect(customElements.get('billing-something-else')).to.equal(undefined);
    element.remove();
  });
});
