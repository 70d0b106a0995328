import type { StripeElementLocale } from '@stripe/stripe-js';

const LOCALES: ReadonlySet<string> = new Set<StripeElementLocale>([
  ...([
    'ar',
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'en-AU',
    'en-CA',
    'en-GB',
    'en-NZ',
    'es',
    'es-419',
    'es-ES',
    'et',
  ] as const),
  ...([
    'fi',
    'fil',
    'fr',
    'fr-CA',
    'fr-FR',
    'he',
    'hr',
    'hu',
    'id',
    'it',
    'it-IT',
    'ja',
    'ko',
    'lt',
    'lv',
    'ms',
  ] as const),
  ...(['mt', 'nb', 'nl', 'no', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sv', 'th', 'tr', 'vi', 'zh'] as const),
  ...(['zh-HK', 'zh-TW'] as const),
]);

/** The closest language that Stripe has; its own guess when there is none. */
export function stripeLocale(locale: string): StripeElementLocale {
  const { language, region, script } = new Intl.Locale(locale).maximize();
  const traditional = language === 'zh' && script === 'Hant' ? [`zh-${region === 'HK' ? 'HK' : 'TW'}`] : [];
  const candidates = [locale, ...traditional, `${language}-${region ?? ''}`, language];
  return (candidates.find((candidate) => LOCALES.has(candidate)) ?? 'auto') as StripeElementLocale;
}
