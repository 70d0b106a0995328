import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create } from 'fontkit';
import { embeddedFile, outlineFont, Typeface } from './pdf-typeface.ts';

const TEXTS = [
  'Zażółć gęślą jaźń €£¥',
  'Привет Ελλάς Đặng',
  'हिन्दी বাংলা தமிழ்',
  'شركة النور للتصميم',
  'רחוב דיזנגוף',
  'ถนนสุขุมวิท',
  '株式会社テスト東京',
  '大型积分套餐 專業用戶',
  '한국어 주식회사',
];

test('every character of every script has a glyph, in both weights', async () => {
  for (const country of [null, 'JP', 'KR', 'CN']) {
    const typeface = await Typeface.forTexts(TEXTS, country);
    for (const character of TEXTS.join('').replaceAll(' ', '')) {
      const part = typeface.partOf(character);
      for (const weight of ['400', '700'] as const) {
        const font = part.outlines ? outlineFont(part, weight) : create(embeddedFile(part, weight));
        assert.ok('hasGlyphForCodePoint' in font);
        assert.ok(font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0), `${character} in ${part.name}`);
      }
    }
  }
});

test('a Han character is drawn as in the country of the customer', async () => {
  const partIn = async (country: string | null) => (await Typeface.forTexts(['直'], country)).partOf('直').family;
  assert.equal(await partIn('JP'), 'noto-sans-jp');
  assert.equal(await partIn('CN'), 'noto-sans-sc');
  assert.equal(await partIn(null), 'noto-sans-sc');
});

test('what is not on the page is not loaded', async () => {
  const typeface = await Typeface.forTexts(['Ada'], null);
  assert.throws(() => outlineFont(typeface.partOf('뷁'), '400'), /was not among the texts/);
});
