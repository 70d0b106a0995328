/**
 * What each language calls credits (capacity) and the balance (money), as the stem that all forms of the word have. The two
 * must never stand in for each other, in no text.
 */
export const WORDS: Readonly<Record<string, readonly [credits: RegExp, balance: RegExp]>> = {
  ar: [/نقاط|نقطة/, /رصيد/],
  cs: [/[Kk]redit/, /[Zz]ůstat(ek|k)/],
  da: [/[Kk]redit(?!not|er)/, /[Ss]aldo/],
  de: [/Credit/, /Guthaben/],
  es: [/[Cc]rédito/, /[Ss]aldo/],
  fa: [/کردیت/, /موجودی/],
  fi: [/[Kk]rediit/, /[Ss]aldo/],
  fr: [/[Cc]rédit/, /[Ss]olde/],
  he: [/קרדיט/, /יתרה/],
  hi: [/क्रेडिट/, /बैलेंस/],
  id: [/[Kk]redit/, /[Ss]aldo/],
  it: [/[Cc]redit[oi]/, /[Ss]aldo/],
  ja: [/クレジット/, /残高/],
  ko: [/크레딧/, /잔액/],
  nb: [/[Kk]reditt/, /[Ss]aldo/],
  nl: [/[Cc]redit(?!nota)/, /[Ss]aldo/],
  pl: [/[Kk]redyt/, /[Ss]ald(?:o|a|em|zie)\b/],
  'pt-BR': [/[Cc]rédito/, /[Ss]aldo/],
  sv: [/[Kk]redit(?!faktura|erad)/, /[Ss]aldo/],
  tr: [/[Kk]redi/, /[Bb]akiye/],
  uk: [/[Кк]редит/, /[Бб]аланс/],
  vi: [/[Cc]redit/, /[Ss]ố dư/],
  'zh-Hans': [/积分/, /余额/],
  'zh-Hant': [/點/, /餘額/],
};
