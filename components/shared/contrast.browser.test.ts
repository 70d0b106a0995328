import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { blend, parseColor, type Color } from '../../src/stripe/color.ts';
import { hostStyles } from './host.styles.ts';

/** Draws each colour of the default theme, so that the browser says what comes of light-dark() and the mixes. */
class ThemeProbe extends LitElement {
  static override styles = hostStyles;
}
customElements.define('test-theme-probe', ThemeProbe);

interface Pair {
  readonly text: string;
  /** From the page up: what lies over what. */
  readonly on: readonly string[];
  readonly least: number;
}

const TEXT = 4.5;
/** What is not text: the edge of a control, a bar. */
const SHAPE = 3;

const text = (token: string, ...on: string[]): Pair => ({ text: token, on, least: TEXT });
const shape = (token: string, ...on: string[]): Pair => ({ text: token, on, least: SHAPE });

const HOVERED = 'color-mix(in srgb, var(--_accent) 88%, var(--_text))';

const PAIRS: readonly Pair[] = [
  text('--_text'),
  text('--_text', '--_raised'),
  text('--_muted'),
  text('--_muted', '--_raised'),
  text('--_accent'),
  text('--_accent', '--_raised'),
  text('--_accent', '--_accent-tint'),
  text('--_on-accent', '--_accent'),
  text('--_on-accent', HOVERED),
  text('--_promo'),
  ...['positive', 'warning', 'danger'].flatMap((tone) => [
    text(`--_${tone}`),
    text(`--_${tone}`, '--_raised'),
    text(`--_${tone}`, `--_${tone}-tint`),
    text('--_text', `--_${tone}-tint`),
    text('--_muted', `--_${tone}-tint`),
  ]),
  text('--_text', '--_accent-tint'),
  text('--_muted', '--_accent-tint'),
  shape('--_line-strong'),
  shape('--_accent'),
  shape('--_accent', '--_track'),
  shape('--_promo', '--_track'),
];

/** Of the page on which an element stands when its host sets nothing. */
const PAGES = { light: '#ffffff', dark: '#121417' };

describe('the colours of the default themes', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read, ${scheme}`, async () => {
      const box = await fixture<HTMLElement>(html`<div><test-theme-probe></test-theme-probe></div>`);
      box.style.setProperty('color-scheme', scheme);
      box.style.setProperty('color', scheme === 'light' ? '#1b1f24' : '#e9ebee');
      const probe = box.querySelector<ThemeProbe>('test-theme-probe')!;
      await probe.updateComplete;
      const tooFaint = PAIRS.map((pair) => ({ pair, ratio: ratioOf(probe, pair, parsePage(PAGES[scheme])) })).filter(
        ({ pair, ratio }) => ratio < pair.least,
      );
      expect(
        tooFaint.map(({ pair, ratio }) => `${pair.text} on ${pair.on.join(' on ')}: ${ratio.toFixed(2)}`),
      ).to.deep.equal([]);
    });
  }

  it('measures as the guidelines do', () => {
    expect(contrast(parsePage('#000000'), parsePage('#ffffff'))).to.be.closeTo(21, 0.01);
    expect(contrast(parsePage('#777777'), parsePage('#ffffff'))).to.be.closeTo(4.48, 0.01);
  });
});

function ratioOf(probe: ThemeProbe, pair: Pair, page: Color): number {
  const ground = pair.on.reduceRight((under, layer) => blend(drawn(probe, layer), under), page);
  return contrast(blend(drawn(probe, pair.text), ground), ground);
}

function drawn(probe: ThemeProbe, token: string): Color {
  const dot = document.createElement('span');
  probe.renderRoot.append(dot);
  dot.style.setProperty('background-color', token.startsWith('--') ? `var(${token})` : token);
  const color = parseColor(getComputedStyle(dot).backgroundColor);
  dot.remove();
  expect(color.alpha, `${token} is not drawn`).to.be.greaterThan(0);
  return color;
}

function parsePage(hex: string): Color {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { red: channel(1), green: channel(3), blue: channel(5), alpha: 1 };
}

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05). */
function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ blue, green, red }: Color): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
