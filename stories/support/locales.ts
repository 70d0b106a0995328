/** What the toolbar offers: each language under its own name, and the two that only test. */
export const LOCALES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  ar: 'العربية',
  'en-XA': 'Pseudo, long',
  'ar-XB': 'Pseudo, mirrored',
};
