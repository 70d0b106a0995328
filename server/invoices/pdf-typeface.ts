/**
 * The fonts of a document: Noto Sans in parts, by script, so that only what a document needs is embedded. Chinese, Japanese
 * and Korean come as variable fonts (14 MB instead of 200), which the PDF library cannot embed: those are drawn as outlines.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type Weight = '400' | '700';

interface Part {
  readonly family: string;
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
  /** Without the weight. */
  readonly file: string;
  readonly outlines: boolean;
}

/** Package and the parts of it, in the order in which they are asked for a character. */
const EMBEDDED: readonly (readonly [string, readonly string[]])[] = [
  ['noto-sans', ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese', 'devanagari']],
  ['noto-sans-arabic', ['arabic']],
  ['noto-sans-hebrew', ['hebrew']],
  ['noto-sans-thai', ['thai']],
  ['noto-sans-bengali', ['bengali']],
  ['noto-sans-tamil', ['tamil']],
];
const INSTANCES: Readonly<Record<Weight, string>> = { '400': 'Regular', '700': 'Bold' };
/** The same character is drawn differently in each of them: the customer's own comes first. */
const EAST_ASIAN: Readonly<Record<string, readonly string[]>> = {
  JP: ['jp', 'sc', 'kr'],
  KR: ['kr', 'sc', 'jp'],
};
const KOREAN = 'noto-sans-kr';
/** Other families list some of it without having it. */
const HANGUL = /\p{Script=Hangul}/u;
const DEFAULT_ORDER = ['sc', 'jp', 'kr'] as const;

const require = createRequire(import.meta.url);
/** WOFF2 to TrueType. A package without types. */
const { decompress } = require('wawoff2') as { decompress(font: Uint8Array): Promise<Uint8Array> };
const rangesOf = new Map<string, Readonly<Record<string, string>>>();
const outlineFonts = new Map<string, Font>();

/** Knows for each character of some texts what draws it. */
export class Typeface {
  readonly #parts: readonly Part[];

  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** Reads what `texts` need. `country`: ISO 3166, whose way of writing Han characters is used. */
  static async forTexts(texts: readonly string[], country: string | null): Promise<Typeface> {
    const order = EAST_ASIAN[country ?? ''] ?? DEFAULT_ORDER;
    const typeface = new Typeface([...EMBEDDED.flatMap(embeddedParts), ...order.flatMap(outlineParts)]);
    const needed = new Set([...texts.join('').normalize('NFC')].map((character) => typeface.partOf(character)));
    for (const part of needed) if (part.outlines) await loadOutlines(part);
    return typeface;
  }

  partOf(character: string): Part {
    const point = character.codePointAt(0) ?? 0;
    const isHangul = HANGUL.test(character);
    const part = this.#parts.find(
      ({ family, ranges }) =>
        (!isHangul || family === KOREAN) && ranges.some(([from, to]) => point >= from && point <= to),
    );
    return part ?? (this.#parts[0] as Part);
  }
}

/** The font file to be embedded. */
export function embeddedFile(part: Part, weight: Weight): Buffer {
  return readFileSync(require.resolve(`${part.file}-${weight}-normal.woff`));
}

/** Loaded by `forTexts`. */
export function outlineFont(part: Part, weight: Weight): Font {
  const font = outlineFonts.get(`${part.name}-${weight}`);
  if (!font) throw new Error(`${part.name} was not among the texts of the document.`);
  return font;
}

async function loadOutlines(part: Part): Promise<void> {
  if (outlineFonts.has(`${part.name}-400`)) return;
  const file = Buffer.from(await decompress(readFileSync(require.resolve(`${part.file}-wght-normal.woff2`))));
  for (const [weight, instance] of Object.entries(INSTANCES)) {
    const font = create(file, instance);
    if ('fonts' in font) throw new Error(`${part.file} is a collection.`);
    outlineFonts.set(`${part.name}-${weight}`, font);
  }
}

function embeddedParts([family, names]: readonly [string, readonly string[]]): Part[] {
  const ranges = unicodeRanges(`@fontsource/${family}`);
  return names.map((name) => ({
    family,
    name: `${family}-${name}`,
    ranges: parseRanges(ranges[name] ?? ''),
    file: `@fontsource/${family}/files/${family}-${name}`,
    outlines: false,
  }));
}

function outlineParts(region: string): Part[] {
  const family = `noto-sans-${region}`;
  return Object.entries(unicodeRanges(`@fontsource-variable/${family}`))
    .filter(([key]) => key.startsWith('['))
    .map(([key, ranges]) => ({
      family,
      name: `${family}-${key}`,
      ranges: parseRanges(ranges),
      file: `@fontsource-variable/${family}/files/${family}-${key.slice(1, -1)}`,
      outlines: true,
    }));
}

function unicodeRanges(packageName: string): Readonly<Record<string, string>> {
  const known = rangesOf.get(packageName);
  if (known) return known;
  const file = require.resolve(`${packageName}/unicode.json`);
  const ranges = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  rangesOf.set(packageName, ranges);
  return ranges;
}

/** "U+0000-00FF,U+0131" as in CSS. */
function parseRanges(text: string): [number, number][] {
  return [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '0', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}

export type { Part };
