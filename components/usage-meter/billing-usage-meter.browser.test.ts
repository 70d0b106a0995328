import { expect, fixture, html } from '@open-wc/testing';
import type { BillingUsageMeter } from './billing-usage-meter.ts';
import './define.ts';

async function render(used: number, limit: number | null): Promise<BillingUsageMeter> {
  return fixture<BillingUsageMeter>(
    html`<billing-usage-meter
      label="Images"
      .used=${used}
      .limit=${limit}
      value-text="some of it"
    ></billing-usage-meter>`,
  );
}

const meter = (element: BillingUsageMeter) => element.shadowRoot!.querySelector('[role=meter]');
const level = (element: BillingUsageMeter) =>
  ['near-limit', 'at-limit', 'over-limit'].filter((state) => element.matches(`:state(${state})`)).join();

describe('<billing-usage-meter>', () => {
  it('warns from 80 %, is critical from 95 % and says when it is over', async () => {
    for (const [used, expected] of [
      [79, ''],
      [80, 'near-limit'],
      [94, 'near-limit'],
      [95, 'at-limit'],
      [100, 'at-limit'],
      [101, 'over-limit'],
    ] as const) {
      expect(level(await render(used, 100)), String(used)).to.equal(expected);
    }
  });

  it('keeps a value above its limit and marks where the allowance ends', async () => {
    const element = await render(200, 100);
    expect(meter(element)!.getAttribute('aria-valuenow')).to.equal('200');
    expect(meter(element)!.getAttribute('aria-valuemax')).to.equal('200');
    const track = element.shadowRoot!.querySelector<HTMLElement>('[part=track]')!;
    const mark = element.shadowRoot!.querySelector<HTMLElement>('[part=mark]')!;
    const share = (mark.getBoundingClientRect().left - track.getBoundingClientRect().left) / track.offsetWidth;
    expect(share).to.be.closeTo(0.5, 0.01);
  });

  it('fills from the start of the line in both directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const box = await fixture(html`<div dir=${dir}></div>`);
      const element = await render(25, 100);
      box.append(element);
      const track = element.shadowRoot!.querySelector('[part=track]')!.getBoundingClientRect();
      const fill = element.shadowRoot!.querySelector('[part=fill]')!;
      await Promise.all(fill.getAnimations().map(({ finished }) => finished));
      const { left, right } = fill.getBoundingClientRect();
      const shown = Math.min(right, track.right) - Math.max(left, track.left);
      expect(shown / track.width, dir).to.be.closeTo(0.25, 0.01);
      expect(dir === 'ltr' ? left < track.left : right > track.right, dir).to.equal(true);
    }
  });

  it('has no meter when the allowance is unlimited', async () => {
    const element = await render(12, null);
    expect(meter(element)).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('some of it');
  });

  it('is full at the first unit of an allowance of nothing', async () => {
    expect(level(await render(0, 0))).to.equal('');
    const element = await render(1, 0);
    expect(level(element)).to.equal('over-limit');
    const [track, mark] = ['track', 'mark'].map((part) => element.shadowRoot!.querySelector(`[part=${part}]`)!);
    expect(mark!.getBoundingClientRect().width).to.equal(track!.getBoundingClientRect().width);
  });

  it('keeps its figure whole in a page that runs the other way', async () => {
    const box = await fixture(html`<div dir="rtl"></div>`);
    const element = await render(640, 1000);
    element.valueText = '640 of 1,000';
    box.append(element);
    await element.updateComplete;
    const words = [...element.shadowRoot!.querySelector('[part=value] bdi')!.childNodes].find(
      (node): node is Text => node instanceof Text && node.data.includes('640'),
    )!;
    const left = (start: number, end: number) => {
      const range = document.createRange();
      range.setStart(words, start);
      range.setEnd(words, end);
      return range.getBoundingClientRect().left;
    };
    expect(left(0, 3)).to.be.below(left(7, 12));
  });

  it('says its figure to assistive technology', async () => {
    const element = await render(40, 100);
    expect(meter(element)!.getAttribute('aria-valuetext')).to.equal('some of it');
    await expect(element).to.be.accessible();
  });
});
