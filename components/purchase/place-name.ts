import { joined } from '../../src/i18n/joined.ts';

const namesByLocale = new Map<string, Intl.DisplayNames>();

/** "DE" → "Germany", "US-NY" → "NY, United States"; what the browser cannot name stays as it is. */
export function placeName(jurisdiction: string, locale: string): string {
  let names = namesByLocale.get(locale);
  if (names === undefined) {
    names = new Intl.DisplayNames([locale], { type: 'region' });
    namesByLocale.set(locale, names);
  }
  const [country = '', subdivision] = jurisdiction.split('-');
  if (!/^[A-Z]{2}$/.test(country)) return jurisdiction;
  const name = names.of(country) ?? country;
  return subdivision === undefined ? name : joined(', ', [subdivision, name], locale);
}
