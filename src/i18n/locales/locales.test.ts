import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { AreaMessages, LocaleMessages, MessageText } from '../messages.ts';
import { SHIPPED_LOCALES } from '../shipped-locales.ts';

const codes = Object.keys(SHIPPED_LOCALES).filter((code) => code !== 'en');
const LOCALES: readonly [name: string, messages: LocaleMessages][] = await Promise.all(
  codes.map(async (code): Promise<[string, LocaleMessages]> => {
    const module = (await import(`./${code}/index.ts`)) as { readonly messages: LocaleMessages };
    return [code, module.messages];
  }),
);

/** What each language calls credits and the balance, as the stem that all forms of the word have. */
const WORDS: Readonly<Record<string, readonly [credits: RegExp, balance: RegExp]>> = {
  ar: [/نقاط|نقطة/, /رصيد/],
  de: [/Credit/, /Guthaben/],
  ja: [/クレジット/, /残高/],
  ko: [/크레딧/, /잔액/],
  'zh-Hans': [/积分/, /余额/],
  'zh-Hant': [/點/, /餘額/],
  he: [/קרדיט/, /יתרה/],
  fa: [/کردیت/, /موجودی/],
  tr: [/[Kk]redi/, /[Bb]akiye/],
  uk: [/[Кк]редит/, /[Бб]аланс/],
  cs: [/[Kk]redit/, /[Zz]ůstat(ek|k)/],
  hi: [/क्रेडिट/, /बैलेंस/],
  vi: [/[Cc]redit/, /[Ss]ố dư/],
  fr: [/[Cc]rédit/, /[Ss]olde/],
  es: [/[Cc]rédito/, /[Ss]aldo/],
  it: [/[Cc]redit/, /[Ss]aldo/],
  'pt-BR': [/[Cc]rédito/, /[Ss]aldo/],
  nl: [/[Cc]redit/, /[Ss]aldo/],
  sv: [/[Kk]redit(?!faktura|erad)/, /[Ss]aldo/],
  id: [/[Kk]redit/, /[Ss]aldo/],
  da: [/[Kk]redit(?!not|er)/, /[Ss]aldo/],
  fi: [/[Kk]rediit/, /[Ss]aldo/],
  pl: [/[Kk]redyt/, /[Ss]ald/],
  nb: [/[Kk]reditt/, /[Ss]aldo/],
};

async function englishAreas(): Promise<AreaMessages[]> {
  const folder = new URL('../en/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href) as Promise<object>));
  return modules.flatMap((module) => Object.values(module) as AreaMessages[]);
}

function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

function textsOf(text: MessageText): string[] {
  return typeof text === 'string' ? [text] : Object.values({ ...text });
}

for (const [locale, messages] of LOCALES) {
  test(`${locale}: every text is there, and none too many`, async () => {
    const areas = await englishAreas();
    const keys = (all: Iterable<readonly [string, object]>) =>
      // A text may stand in two modules of an area, so that an early part of the page need not load the late one.
      [...new Set([...all].flatMap(([area, texts]) => Object.keys(texts).map((key) => `${area}.${key}`)))].sort();
    assert.deepEqual(keys(Object.entries(messages)), keys(areas.map(({ area, english }) => [area, english] as const)));
  });

  test(`${locale}: a text has the placeholders of the English one`, async () => {
    for (const { area, english } of await englishAreas()) {
      for (const [key, text] of Object.entries(english)) {
        const translated = messages[area]?.[key];
        if (translated === undefined) continue;
        const wanted = placeholdersIn(textsOf(text).join());
        const where = `${locale} ${area}.${key}`;
        assert.deepEqual(placeholdersIn(textsOf(translated).join()), wanted, where);
        // One and two are often said without the digit; everything else has to be in every form.
        const always = wanted.filter((name) => name !== '{count}');
        for (const form of textsOf(translated)) for (const name of always) assert.ok(form.includes(name), where);
      }
    }
  });

  test(`${locale}: a plural has every form of the language`, async () => {
    const categories = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
    for (const { area, english } of await englishAreas()) {
      for (const [key, text] of Object.entries(english)) {
        const translated = messages[area]?.[key];
        if (typeof text === 'string' || translated === undefined) continue;
        assert.deepEqual(Object.keys({ ...(translated as object) }).sort(), categories, `${locale} ${area}.${key}`);
      }
    }
  });

  test(`${locale}: nobody is shouted at`, () => {
    const texts = Object.values(messages).flatMap((area) => Object.values(area).flatMap(textsOf));
    assert.deepEqual(
      texts.filter((text) => /[!¡！]/.test(text)),
      [],
    );
  });
}

test('credits and balance have words of their own, which never stand in for each other', () => {
  for (const [locale, messages] of LOCALES) {
    const [creditsWord, balanceWord] = WORDS[locale] ?? assert.fail(`add the words of ${locale}`);
    const capacity = messages['capacity'] ?? {};
    assert.match(textsOf(capacity['creditsTitle'] ?? '').join(), creditsWord, locale);
    assert.match(textsOf(capacity['balanceTitle'] ?? '').join(), balanceWord, locale);
    for (const [key, text] of Object.entries(capacity)) {
      const other = key.startsWith('credits') ? balanceWord : key.startsWith('balance') ? creditsWord : null;
      if (other !== null) assert.doesNotMatch(textsOf(text).join(), other, `${locale} capacity.${key}`);
    }
  }
});
