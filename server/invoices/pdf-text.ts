/** Text on a page in a font that holds more than Latin letters: the typeface comes in parts, by script. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';

export type Weight = '400' | '700';

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
}

interface Part {
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
}

interface Run {
  readonly font: string;
  readonly text: string;
}

/** The first that has a character draws it. */
const PARTS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
  'devanagari',
] as const;
const WEIGHTS: readonly Weight[] = ['400', '700'];
const DEFAULT_COLOR = '#1a1a1a';
const LINE_HEIGHT = 1.35;

const require = createRequire(import.meta.url);
let loaded: { readonly parts: readonly Part[]; readonly files: ReadonlyMap<string, Buffer> } | null = null;

/** Writes on one document. Positions are points from the top left corner. */
export class PdfText {
  readonly #document: InstanceType<typeof PDFDocument>;
  readonly #parts: readonly Part[];

  constructor(document: InstanceType<typeof PDFDocument>) {
    const { parts, files } = (loaded ??= loadTypeface());
    this.#document = document;
    this.#parts = parts;
    for (const [name, file] of files) document.registerFont(name, file);
  }

  width(text: string, style: TextStyle): number {
    return this.#runs(text, style).reduce((sum, run) => sum + this.#widthOf(run, style), 0);
  }

  /** One line; answers the y below it. `right`: `x` is where the text ends. */
  line(text: string, x: number, y: number, style: TextStyle, align: 'left' | 'right' = 'left'): number {
    let left = align === 'right' ? x - this.width(text, style) : x;
    for (const run of this.#runs(text, style)) {
      this.#document
        .font(run.font)
        .fontSize(style.size)
        .fillColor(style.color ?? DEFAULT_COLOR)
        .text(run.text, left, y, { lineBreak: false });
      left += this.#widthOf(run, style);
    }
    return y + style.size * LINE_HEIGHT;
  }

  /** As many lines as it takes; answers the y below them. */
  paragraph(text: string, x: number, y: number, width: number, style: TextStyle): number {
    return this.#wrap(text, width, style).reduce((top, line) => this.line(line, x, top, style), y);
  }

  #wrap(text: string, width: number, style: TextStyle): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || this.width(longer, style) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return line === '' ? lines : [...lines, line];
  }

  #widthOf(run: Run, style: TextStyle): number {
    return this.#document.font(run.font).fontSize(style.size).widthOfString(run.text);
  }

  #runs(text: string, style: TextStyle): Run[] {
    const runs: { font: string; text: string }[] = [];
    for (const character of text.normalize('NFC')) {
      const font = `${this.#partOf(character)}-${style.weight ?? '400'}`;
      const last = runs.at(-1);
      if (last?.font === font) last.text += character;
      else runs.push({ font, text: character });
    }
    return runs;
  }

  #partOf(character: string): string {
    const point = character.codePointAt(0) ?? 0;
    const part = this.#parts.find(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to));
    return part?.name ?? PARTS[0];
  }
}

function loadTypeface() {
  const unicode = JSON.parse(readFileSync(require.resolve('@fontsource/noto-sans/unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const files = new Map<string, Buffer>();
  for (const part of PARTS) {
    for (const weight of WEIGHTS) {
      const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff`);
      files.set(`${part}-${weight}`, readFileSync(file));
    }
  }
  return { parts: PARTS.map((name) => ({ name, ranges: parseRanges(unicode[name] ?? '') })), files };
}

/** "U+0000-00FF,U+0131" as in CSS. */
function parseRanges(text: string): [number, number][] {
  return [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '0', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}
