import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stripeLocale } from './stripe-locale.ts';

test('the closest language of Stripe', () => {
  const wanted = {
    en: 'en',
    'en-US': 'en',
    'en-GB': 'en-GB',
    'de-AT': 'de',
    ar: 'ar',
    'ar-XB': 'ar',
    'en-XA': 'en',
    'fr-CA': 'fr-CA',
    'pt-PT': 'pt',
    'es-MX': 'es',
    'zh-Hant': 'zh-TW',
    'zh-HK': 'zh-HK',
    'zh-CN': 'zh',
    'yue-Hant': 'auto',
    tlh: 'auto',
  };
  for (const [locale, language] of Object.entries(wanted)) assert.equal(stripeLocale(locale), language, locale);
});

test('every language of Stripe is itself', () => {
  const declared = new URL('../../node_modules/@stripe/stripe-js/dist/stripe-js/elements-group.d.ts', import.meta.url);
  const [, union = ''] = /type StripeElementLocale =([^;]+);/.exec(readFileSync(declared, 'utf8')) ?? [];
  const languages = [...union.matchAll(/'([\w-]+)'/g)].map(([, language = '']) => language);
  assert.ok(languages.length > 40, String(languages.length));
  for (const language of languages) if (language !== 'auto') assert.equal(stripeLocale(language), language);
});
