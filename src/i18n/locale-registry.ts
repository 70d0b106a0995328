/** Which languages there are, and their texts once loaded. English is part of the elements themselves. */
import type { LocaleMessages, MessageText } from './messages.ts';

/** Texts of one language. */
export interface LocaleTexts {
  text(area: string, key: string, english: MessageText): MessageText | undefined;
}

const ENGLISH: LocaleTexts = { text: (_area, _key, english) => english };

const loaders: Record<string, () => Promise<LocaleTexts>> = {
  de: () => import('./locales/de/index.ts').then(fromModule),
  ar: () => import('./locales/ar/index.ts').then(fromModule),
  ja: () => import('./locales/ja/index.ts').then(fromModule),
  ko: () => import('./locales/ko/index.ts').then(fromModule),
  'zh-Hans': () => import('./locales/zh-Hans/index.ts').then(fromModule),
  'zh-Hant': () => import('./locales/zh-Hant/index.ts').then(fromModule),
  he: () => import('./locales/he/index.ts').then(fromModule),
  fa: () => import('./locales/fa/index.ts').then(fromModule),
  tr: () => import('./locales/tr/index.ts').then(fromModule),
  uk: () => import('./locales/uk/index.ts').then(fromModule),
  cs: () => import('./locales/cs/index.ts').then(fromModule),
  hi: () => import('./locales/hi/index.ts').then(fromModule),
  vi: () => import('./locales/vi/index.ts').then(fromModule),
  fr: () => import('./locales/fr/index.ts').then(fromModule),
  es: () => import('./locales/es/index.ts').then(fromModule),
  it: () => import('./locales/it/index.ts').then(fromModule),
  'pt-BR': () => import('./locales/pt-BR/index.ts').then(fromModule),
  nl: () => import('./locales/nl/index.ts').then(fromModule),
  sv: () => import('./locales/sv/index.ts').then(fromModule),
  id: () => import('./locales/id/index.ts').then(fromModule),
  da: () => import('./locales/da/index.ts').then(fromModule),
  nb: () => import('./locales/nb/index.ts').then(fromModule),
  pl: () => import('./locales/pl/index.ts').then(fromModule),
  fi: () => import('./locales/fi/index.ts').then(fromModule),
  'en-XA': () => import('./pseudo-locale.ts').then(({ accentedTexts }) => accentedTexts),
  'ar-XB': () => import('./pseudo-locale.ts').then(({ mirroredTexts }) => mirroredTexts),
};

const loaded = new Map<string, LocaleTexts>();
const loading = new Map<string, Promise<void>>();

/** Adds a language, or replaces ours: `registerLocale('fr', { credits: { left: '…' } })`. Before elements show it. */
export function registerLocale(locale: string, messages: LocaleMessages): void {
  loaded.set(locale, fromMessages(messages));
}

function fromModule({ messages }: { readonly messages: LocaleMessages }): LocaleTexts {
  return fromMessages(messages);
}

function fromMessages(messages: LocaleMessages): LocaleTexts {
  return { text: (area, key) => messages[area]?.[key] };
}

/** Languages whose readers read ours of another name: all Portuguese, and Norwegian of whatever form. */
const NEAREST: Readonly<Record<string, string>> = { pt: 'pt-BR', no: 'nb', nn: 'nb' };

/** The language in which this locale can be shown: itself, its base language, the nearest we have of it, or `en`. */
export function availableLanguage(locale: string): string {
  const base = locale.split('-')[0] ?? 'en';
  const nearest = base === 'zh' ? chinese(locale) : NEAREST[base];
  return [locale, base, nearest ?? 'en'].find((tag) => loaded.has(tag) || Object.hasOwn(loaders, tag)) ?? 'en';
}

function chinese(locale: string): string {
  return /^zh-(Hant|TW|HK|MO)\b/.test(locale) ? 'zh-Hant' : 'zh-Hans';
}

/** Its texts, or `null` while they are not there: then `loadLanguage`. */
export function textsOf(language: string): LocaleTexts | null {
  return loaded.get(language) ?? (language === 'en' ? ENGLISH : null);
}

/** Fetches the texts of a language once. Never rejects: without them it stays English. */
export function loadLanguage(language: string): Promise<void> {
  const loader = loaders[language];
  if (textsOf(language) !== null || loader === undefined) return Promise.resolve();
  let promise = loading.get(language);
  if (promise === undefined) {
    promise = loader()
      .then(
        (texts) => void loaded.set(language, texts),
        // A failed chunk may be there at the next try; until then the element shows English.
        // eslint-disable-next-line no-console -- the page shows English and has no other place to say why
        () => console.warn(`The texts for "${language}" could not be loaded; showing English.`),
      )
      .finally(() => loading.delete(language));
    loading.set(language, promise);
  }
  return promise;
}
