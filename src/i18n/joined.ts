type Mark = ', ' | '; ' | '. ';

/** The marks of the scripts that have their own. */
const MARKS: Readonly<Record<string, Readonly<Partial<Record<Mark, string>>>>> = {
  ar: { ', ': '، ', '; ': '؛ ' },
  fa: { ', ': '، ', '; ': '؛ ' },
  hi: { '. ': '। ' },
  ja: { ', ': '、', '; ': '；', '. ': '。' },
  zh: { ', ': '，', '; ': '；', '. ': '。' },
};

/** Parts of which none is a whole sentence, one after the other: "12 credits left, running low". */
export function joined(mark: Mark, parts: readonly string[], locale: string): string {
  return parts.join(MARKS[locale.split('-')[0] ?? '']?.[mark] ?? mark);
}
