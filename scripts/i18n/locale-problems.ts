import type { English, LocaleMessages, MessageText } from '../../src/i18n/messages.ts';
import { WORDS } from './locale-words.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';

/** A text beside the English one it stands for. */
interface Pair {
  readonly where: string;
  readonly english: MessageText;
  readonly translated: MessageText;
}

/** What is wrong with the texts of a locale, a line each. */
export function localeProblems(
  locale: string,
  messages: LocaleMessages,
  areas: Readonly<Record<string, English>>,
): string[] {
  const pairs = pairsOf(messages, areas);
  return [
    ...keyProblems(messages, areas),
    ...pairs.flatMap(placeholderProblems),
    ...pairs.flatMap((pair) => pluralProblems(pair, locale)),
    ...untranslated(pairs, SAME_AS_ENGLISH[locale] ?? []),
    ...pairs.flatMap((pair) => toneProblems(pair)),
    ...wordProblems(pairs, locale),
  ];
}

function formsOf(text: MessageText): string[] {
  return typeof text === 'string' ? [text] : Object.values({ ...text });
}

function keysOf(texts: LocaleMessages): Set<string> {
  return new Set(Object.entries(texts).flatMap(([area, own]) => Object.keys(own).map((key) => `${area}.${key}`)));
}

function keyProblems(messages: LocaleMessages, areas: Readonly<Record<string, English>>): string[] {
  const wanted = keysOf(areas);
  const found = keysOf(messages);
  return [
    ...[...wanted].filter((key) => !found.has(key)).map((key) => `${key} is missing`),
    ...[...found].filter((key) => !wanted.has(key)).map((key) => `${key} is no text of ours (any more)`),
  ];
}

function pairsOf(messages: LocaleMessages, areas: Readonly<Record<string, English>>): Pair[] {
  return Object.entries(areas).flatMap(([area, texts]) =>
    Object.entries(texts).flatMap(([key, english]) => {
      const translated = messages[area]?.[key];
      return translated === undefined ? [] : [{ where: `${area}.${key}`, english, translated }];
    }),
  );
}

function placeholdersIn(text: MessageText): string[] {
  return [
    ...new Set(
      formsOf(text)
        .join(' ')
        .match(/\{\w+\}/g),
    ),
  ].sort();
}

function placeholderProblems({ where, english, translated }: Pair): string[] {
  const wanted = placeholdersIn(english);
  const found = placeholdersIn(translated);
  if (wanted.join() !== found.join()) return [`${where} has ${found.join() || 'no placeholder'}, not ${wanted.join()}`];
  // One and two are often said without the digit; everything else has to be in every form.
  const always = wanted.filter((name) => name !== '{count}');
  return formsOf(translated).flatMap((form) =>
    always.filter((name) => !form.includes(name)).map((name) => `${where} has a form without ${name}`),
  );
}

function pluralProblems({ where, english, translated }: Pair, locale: string): string[] {
  if (typeof english === 'string')
    return typeof translated === 'string' ? [] : [`${where} is chosen by a count that English does not have`];
  const wanted = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort().join();
  const found = typeof translated === 'string' ? 'one text' : Object.keys(translated).sort().join();
  return found === wanted ? [] : [`${where} has ${found}, the language has ${wanted}`];
}

/** What is left of a text when its values are taken out: a text without words needs no translation. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
}

function untranslated(pairs: readonly Pair[], reviewed: readonly string[]): string[] {
  const equal = pairs.flatMap(({ where, english, translated }) => {
    const englishForms = new Set(formsOf(english));
    return formsOf(translated)
      .filter((form) => hasWords(form) && englishForms.has(form))
      .map((form) => ({ where, form }));
  });
  const needed = new Set(equal.map(({ form }) => form));
  return [
    ...equal
      .filter(({ form }) => !reviewed.includes(form))
      .map(({ where, form }) => `${where} is still English: "${form}"`),
    ...reviewed
      .filter((form) => !needed.has(form))
      .map((form) => `"${form}" need no longer be listed as the same in English`),
  ];
}

function toneProblems({ where, translated }: Pair): string[] {
  return formsOf(translated).flatMap((form) => [
    ...(/[!¡！]/.test(form) ? [`${where} shouts: "${form}"`] : []),
    ...(/["'`]|\.\.\.| {2}|^ | $/.test(form) ? [`${where} has typewriter quotes, dots or spaces: "${form}"`] : []),
  ]);
}

/** Credits are capacity, the balance is money: where English speaks of one only, the word for the other is a mistake. */
function wordProblems(pairs: readonly Pair[], locale: string): string[] {
  const words = WORDS[locale];
  if (words === undefined) return ['the words for credits and balance are missing in locale-words.ts'];
  const [credits, balance] = words;
  return pairs.flatMap(({ where, english, translated }) => {
    const said = formsOf(english).join(' ');
    const found = formsOf(translated).join(' ');
    const isCredits = /\bcredits?\b/i.test(said);
    const isBalance = /\bbalance\b/i.test(said);
    if (isCredits && !isBalance && balance.test(found)) return [`${where} calls credits a balance: "${found}"`];
    if (isBalance && !isCredits && credits.test(found)) return [`${where} calls the balance credits: "${found}"`];
    if (where === 'capacity.creditsTitle' && !credits.test(found)) return [`${where} lacks the word for credits`];
    if (where === 'capacity.balanceTitle' && !balance.test(found)) return [`${where} lacks the word for balance`];
    return [];
  });
}
