const FOLDER = /\/locales\/([\w-]+)\//;

/** What the toolbar offers: each language under its own name, as they are in src/i18n/locales, and the two that only test. */
export const LOCALES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['en', ...translated()].map((locale) => [locale, ownName(locale)])),
  'en-XA': 'Pseudo, long',
  'ar-XB': 'Pseudo, mirrored',
};

function translated(): string[] {
  // Only the names of the files are read here; each language is loaded when an element shows it.
  const paths = Object.keys(import.meta.glob('../../src/i18n/locales/*/index.ts'));
  return paths.map((path) => FOLDER.exec(path)?.[1] ?? '').toSorted();
}

function ownName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
