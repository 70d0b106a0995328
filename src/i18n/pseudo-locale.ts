/** Pseudo-languages for tests: `en-XA` is accented and 40 % longer, `ar-XB` is read from right to left. */
import type { LocaleTexts } from './locale-registry.ts';
import type { MessageText, PluralText } from './messages.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  n: 'ñ',
  o: 'ô',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ô',
  P: 'Þ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  Y: 'Ý',
};

/** What is added to a word; no text of ours has it. */
const FILLER = '~';
const LONGER_BY = 0.4;

/**
 * "Buy {count} credits" → "⟦Ɓûý~ {count} çŕéðîţš~~~⟧": what is cut or not translated shows at once. The words themselves get
 * longer, because the long words of other languages do not break either.
 */
export function accent(text: string): string {
  const accented = outsidePlaceholders(text, (words) =>
    words.replace(/[A-Za-z]+/g, (word) => {
      const letters = word.replace(/./g, (letter) => ACCENTS[letter] ?? letter);
      return letters + FILLER.repeat(Math.round(word.length * LONGER_BY));
    }),
  );
  return `⟦${accented}⟧`;
}

/** The English behind what `accent` made of it. */
export function unaccent(text: string): string {
  return text.replace(/[~⟦⟧]/g, '').replace(/[^\p{ASCII}]/gu, plain);
}

function plain(letter: string): string {
  return Object.keys(ACCENTS).find((key) => ACCENTS[key] === letter) ?? letter;
}

/** The English words, but forced to run from right to left. */
export function mirror(text: string): string {
  return outsidePlaceholders(text, (words) => (words.trim() === '' ? words : `\u202e${words}\u202c`));
}

function outsidePlaceholders(text: string, change: (words: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function changing(change: (text: string) => string): LocaleTexts {
  return {
    text(_area, _key, english): MessageText {
      if (typeof english === 'string') return change(english);
      return Object.fromEntries(
        Object.entries({ ...english }).map(([category, text]) => [category, change(text)]),
      ) as unknown as PluralText;
    },
  };
}

export const accentedTexts = changing(accent);
export const mirroredTexts = changing(mirror);
