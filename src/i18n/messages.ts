import type { Credits, LedgerMoney, Money } from 'billing-portal-contract';

/** One text per plural category of the locale; `other` always, chosen by the value of `count`. */
export interface PluralText {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type MessageText = string | PluralText;

/** Amounts are formatted for the locale; a string is put in as it is, except a `count` of digits, which is a quantity. */
export type MessageValue = string | number | bigint | Money | LedgerMoney | Credits;

export type English = Readonly<Record<string, MessageText>>;

/** The messages of one part of the UI, with their English texts. */
export interface AreaMessages<E extends English = English> {
  readonly area: string;
  readonly english: E;
}

/** All texts of one locale: area → key → text. What is missing is shown in English. */
export type LocaleMessages = Readonly<Record<string, Readonly<Record<string, MessageText>>>>;

/** Texts of the host, by `area.key`; they win over ours. */
export type MessageOverrides = Readonly<Record<string, MessageText>>;

type PlaceholdersOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;
type NamesOf<M extends MessageText> = M extends string
  ? PlaceholdersOf<M>
  : 'count' | { [K in keyof M]: M[K] extends string ? PlaceholdersOf<M[K]> : never }[keyof M];

/** Nothing for a text without placeholders, else an object with exactly its placeholders. */
export type MessageArguments<M extends MessageText> = [NamesOf<M>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<M>, MessageValue>>];

/**
 * Declares the messages of an area. Each is a whole sentence with `{named}` placeholders, so that it can be translated;
 * a plural is an object chosen by `count`.
 */
export function defineMessages<const E extends English>(area: string, english: E): AreaMessages<E> {
  return { area, english };
}

/** What a text needs of its locale. */
export interface MessageFormatter {
  /** Plural category of a value of `count`. */
  plural(count: MessageValue): keyof PluralText;
  value(value: MessageValue, name: string): string;
  readonly isRightToLeft: boolean;
}

/** Puts the values into a text. An unknown placeholder stays visible, so that it is found. */
export function formatMessage(
  text: MessageText,
  values: Readonly<Record<string, MessageValue>>,
  formatter: MessageFormatter,
): string {
  const template = typeof text === 'string' ? text : choosePlural(text, values['count'], formatter);
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    const formatted = formatter.value(value, name);
    // First-strong isolates keep "€12.50" and names whole inside a right-to-left sentence.
    return formatter.isRightToLeft ? `\u2068${formatted}\u2069` : formatted;
  });
}

function choosePlural(text: PluralText, count: MessageValue | undefined, formatter: MessageFormatter): string {
  return (count === undefined ? undefined : text[formatter.plural(count)]) ?? text.other;
}
