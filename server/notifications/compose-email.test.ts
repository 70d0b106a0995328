import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeEmail, type EmailValues } from './compose-email.ts';
import { EMAIL_TEMPLATES, emailTexts } from './texts/email-texts.ts';

const VALUES: EmailValues = {
  seller: 'Halide Studio',
  account: 'Ada <b>&</b> Co',
  amount: '€12.50',
  number: 'HS-000007',
  date: '3 May 2026',
};

test('every template has the same placeholders in every language', () => {
  const placeholders = (locale: string, template: (typeof EMAIL_TEMPLATES)[number]) => {
    const { subject, paragraphs } = emailTexts(locale).texts[template];
    return [
      ...new Set([...subject.matchAll(/\{\w+\}/g), ...paragraphs.join().matchAll(/\{\w+\}/g)].map(String)),
    ].sort();
  };
  for (const template of EMAIL_TEMPLATES) {
    for (const locale of ['de', 'ar']) assert.deepEqual(placeholders(locale, template), placeholders('en', template));
  }
});

test('names are text, in the body and in the subject', () => {
  const email = composeEmail('credits_low', 'en', { ...VALUES, account: 'Ada\r\nBcc: x <img>' }, null);
  assert.equal(email.subject, 'Ada Bcc: x <img>: €12.50 credits left');
  assert.ok(!email.html.includes('<img>'));
  assert.ok(email.html.includes('&lt;img&gt;'));
});

test('the language follows the customer, and Arabic is written from the right', () => {
  assert.equal(composeEmail('receipt', 'de-AT', VALUES, null).subject, 'Beleg HS-000007 von Halide Studio');
  assert.ok(composeEmail('receipt', 'ar', VALUES, null).html.includes('dir="rtl"'));
  assert.equal(composeEmail('receipt', 'xx', VALUES, null).subject, 'Receipt HS-000007 from Halide Studio');
});

test('the button leads where the customer can act', () => {
  const link = 'https://app.example.com/billing#billing=add-funds';
  const email = composeEmail('balance_low', 'en', VALUES, link);
  assert.ok(email.html.includes(`href="${link}"`));
  assert.ok(email.text.includes(`Add funds: ${link}`));
  assert.ok(!composeEmail('balance_low', 'en', VALUES, null).html.includes('<a '));
});
