/** The order in which the words of a line stand on the page. @see https://unicode.org/reports/tr9/ */
import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';

// A CommonJS package whose export is the factory itself; its types say otherwise.
const bidi = (createRequire(import.meta.url)('bidi-js') as () => Bidi)();

interface Word {
  readonly text: string;
  /** Odd: written from the right. */
  readonly level: number;
}

/** Words and the spaces between them, from left to right. Within a word the font's shaping sees to the order. */
export function visualWords(line: string): string[] {
  const { levels } = bidi.getEmbeddingLevels(line, 'auto');
  if (levels.every((level) => level === 0)) return [line];
  const words = splitByLevel(line, levels);
  const highest = Math.max(...words.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) reverseRuns(words, level);
  return words.map((word) => (word.level % 2 === 1 ? mirrored(word.text) : word.text));
}

/** A new word begins where the direction changes and, from the right, where letters end: the font turns only those round. */
function splitByLevel(line: string, levels: Uint8Array): Word[] {
  const words: { text: string; level: number }[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] ?? '';
    const level = levels[index] ?? 0;
    const last = words.at(-1);
    const isApart = level % 2 === 1 && !(isLetter(character) && isLetter(last?.text.at(-1) ?? ''));
    if (last?.level === level && !isApart) last.text += character;
    else words.push({ text: character, level });
  }
  return words;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

/** Rule L2: from the highest level down, each run at that level or above is reversed. */
function reverseRuns(words: Word[], level: number): void {
  let start = 0;
  while (start < words.length) {
    let end = start;
    while ((words[end]?.level ?? -1) >= level) end += 1;
    if (end > start) words.splice(start, end - start, ...words.slice(start, end).reverse());
    start = Math.max(end, start + 1);
  }
}

/** A bracket opens the other way from the right. */
function mirrored(word: string): string {
  return bidi.getMirroredCharacter(word) ?? word;
}
