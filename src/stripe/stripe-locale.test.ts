import assert from 'node:assert/strict';
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
    tlh: 'auto',
  };
  for (const [locale, language] of Object.entries(wanted)) assert.equal(stripeLocale(locale), language, locale);
});
