// `npm run i18n:check [code …]`: whether every language that comes with the elements is complete and written by the rules of
// src/i18n/README.md. The unit tests run the same.
import { readdirSync } from 'node:fs';
import { availableLanguage } from '../../src/i18n/locale-registry.ts';
import type { LocaleMessages } from '../../src/i18n/messages.ts';
import { SHIPPED_LOCALES } from '../../src/i18n/shipped-locales.ts';
import { englishAreas } from './english-areas.ts';
import { localeProblems } from './locale-problems.ts';

const LOCALES = new URL('../../src/i18n/locales/', import.meta.url);

/** The languages that have texts of their own, by their folders. */
export function translatedLocales(): string[] {
  const entries = readdirSync(LOCALES, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

export async function checkLocale(locale: string): Promise<string[]> {
  const { messages } = (await import(new URL(`${locale}/index.ts`, LOCALES).href)) as { messages: LocaleMessages };
  const problems = localeProblems(locale, messages, await englishAreas());
  if (SHIPPED_LOCALES[locale] === undefined) problems.push('it has no name in shipped-locales.ts');
  if (availableLanguage(locale) !== locale) problems.push('it is not in locale-registry.ts');
  return problems;
}

async function main(wanted: readonly string[]): Promise<void> {
  const areas = await englishAreas();
  const texts = Object.values(areas).reduce((count, texts) => count + Object.keys(texts).length, 0);
  for (const locale of wanted.length > 0 ? wanted : translatedLocales()) {
    const problems = await checkLocale(locale);
    if (problems.length > 0) process.exitCode = 1;
    console.log(`${locale}: ${problems.length === 0 ? `${texts} texts, all well` : `${problems.length} problems`}`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
}

if (import.meta.main) await main(process.argv.slice(2));
