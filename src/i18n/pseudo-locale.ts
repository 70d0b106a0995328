/** Pseudo-languages for tests: `en-XA` is accented and a third longer, `ar-XB` is read from right to left. */
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

/** "Buy {count} credits" → "⟦Ɓûý {count} çŕéðîţš ·····⟧": what is cut or not translated shows at once. */
export function accent(text: string): string {
  const accented = outsidePlaceholders(text, (words) =>
    words.replace(/[A-Za-z]/g, (letter) => ACCENTS[letter] ?? letter),
  );
  return `⟦${accented} ${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
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
