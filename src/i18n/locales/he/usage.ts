import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'שימוש',
  since: 'מאז {start}, מתחיל מחדש ב-{end}',
  empty: 'כשתשתמשו ביכולת מהתוכנית, השימוש בה יופיע כאן.',
  included: '{used} מתוך {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, ללא הגבלה',
  seats: '{used} מתוך {limit} מקומות',
  on: 'פעיל',
  off: 'לא בתוכנית שלכם',
  over: '{amount} {unit} מעבר למה שכלול',
  hard: 'נעצר ב-{limit}',
  creditsEach: { one: 'קרדיט {count} ליחידה', two: '{count} קרדיטים ליחידה', other: '{count} קרדיטים ליחידה' },
  priceEach: '{price} ליחידה',
  pricePer: '{price} לכל {count} {unit}',
  creditsSpent: { one: 'נוצל קרדיט {count}', two: 'נוצלו {count} קרדיטים', other: 'נוצלו {count} קרדיטים' },
  spent: '{amount} הוצאו',
  soFar: 'נוצל עד כה, יחויב בסוף התקופה',
  soFarBilled: 'נוצל עד כה, יחויב ב-{date}',
};
