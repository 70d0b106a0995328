/** Text on a page, in any script and direction. Positions are points from the top left corner. */
import type PDFDocument from 'pdfkit';
import { visualWords } from './pdf-bidi.ts';
import { embeddedFile, outlineFont, Typeface, type Part, type Weight } from './pdf-typeface.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
}

type Document = InstanceType<typeof PDFDocument>;

interface Run {
  readonly part: Part;
  readonly text: string;
}

const DEFAULT_COLOR = '#1a1a1a';
const LINE_HEIGHT = 1.35;
/** From the top of a line to the foot of its letters, in parts of the size: Noto Sans' own ascent. */
const ASCENT = 1.069;
/** Scripts that put no space between words may be broken after any character. */
const BREAKS_ANYWHERE = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

export class PdfText {
  readonly #document: Document;
  readonly #typeface: Typeface;
  readonly #registered = new Set<string>();

  private constructor(document: Document, typeface: Typeface) {
    this.#document = document;
    this.#typeface = typeface;
  }

  /** `texts`: all that will be written. `country`: whose way of writing Han characters is used. */
  static async open(document: Document, texts: readonly string[], country: string | null): Promise<PdfText> {
    return new PdfText(document, await Typeface.forTexts(texts, country));
  }

  width(text: string, style: TextStyle): number {
    return this.#runs(text).reduce((sum, run) => sum + this.#widthOf(run, style), 0);
  }

  /** One line; answers the y below it. `right`: `x` is where the text ends. */
  line(text: string, x: number, y: number, style: TextStyle, align: 'left' | 'right' = 'left'): number {
    let left = align === 'right' ? x - this.width(text, style) : x;
    for (const run of this.#runs(text)) {
      if (run.part.outlines) this.#drawOutlines(run, left, y, style);
      else this.#drawText(run, left, y, style);
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
    for (const piece of text.split(/(?<=\s)/).flatMap((word) => word.split(BREAKS_ANYWHERE))) {
      const longer = line + piece;
      if (line === '' || this.width(longer.trimEnd(), style) <= width) line = longer;
      else {
        lines.push(line.trimEnd());
        line = piece;
      }
    }
    return line.trim() === '' ? lines : [...lines, line.trimEnd()];
  }

  #drawText(run: Run, x: number, y: number, style: TextStyle): void {
    this.#use(run.part, style)
      .fillColor(style.color ?? DEFAULT_COLOR)
      // On one base line, whatever the font: their heights differ.
      .text(run.text, x, y + style.size * ASCENT, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Letters as shapes. The text itself stands beside them, for whoever copies or listens. */
  #drawOutlines(run: Run, x: number, y: number, style: TextStyle): void {
    const font = outlineFont(run.part, style.weight ?? '400');
    const scale = style.size / font.unitsPerEm;
    this.#document.save();
    this.#document.markContent('Span', { actual: run.text });
    this.#document.translate(x, y + style.size * ASCENT).scale(scale, -scale);
    let left = 0;
    for (const glyph of font.layout(run.text).glyphs) {
      const outline = glyph.path.toSVG();
      if (outline !== '') {
        this.#document.save().translate(left, 0);
        this.#document
          .path(outline)
          .fillColor(style.color ?? DEFAULT_COLOR)
          .fill('nonzero');
        this.#document.restore();
      }
      left += glyph.advanceWidth;
    }
    this.#document.endMarkedContent();
    this.#document.restore();
  }

  #widthOf(run: Run, style: TextStyle): number {
    if (!run.part.outlines) return this.#use(run.part, style).widthOfString(run.text);
    const font = outlineFont(run.part, style.weight ?? '400');
    return (font.layout(run.text).advanceWidth * style.size) / font.unitsPerEm;
  }

  /** Embeds the part the first time it is used. */
  #use(part: Part, style: TextStyle): Document {
    const weight = style.weight ?? '400';
    const name = `${part.name}-${weight}`;
    if (!this.#registered.has(name)) {
      this.#document.registerFont(name, embeddedFile(part, weight));
      this.#registered.add(name);
    }
    return this.#document.font(name).fontSize(style.size);
  }

  /** From left to right, in pieces that one part of the typeface draws. */
  #runs(text: string): Run[] {
    return visualWords(text.normalize('NFC')).flatMap((word) => this.#runsOf(word));
  }

  #runsOf(word: string): Run[] {
    const runs: { part: Part; text: string }[] = [];
    for (const character of word) {
      const part = this.#typeface.partOf(character);
      const last = runs.at(-1);
      if (last?.part === part) last.text += character;
      else runs.push({ part, text: character });
    }
    return runs;
  }
}
