/** A country as it is written in English and in its own first language. */
export function namesOf(country: string | null): readonly (string | null)[] {
  if (country === null) return [];
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return [countryIn('en', country), countryIn(language ?? 'en', country)];
}

/** Its name in a language. */
export function countryIn(locale: string, code: string | null): string | null {
  return code === null ? null : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code);
}
