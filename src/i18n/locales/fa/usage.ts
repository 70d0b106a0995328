import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: 'مصرف',
  since: 'از {start}، شروع دوباره در {end}',
  empty: 'وقتی از قابلیت‌های طرح خود استفاده کنید، مصرفتان اینجا نمایش داده می‌شود.',
  included: '{used} از {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}، نامحدود',
  seats: '{used} از {limit} جایگاه',
  on: 'روشن',
  off: 'در طرح شما نیست',
  over: '{amount} {unit} بیش از سهم همراه طرح',
  hard: 'در {limit} متوقف می‌شود',
  creditsEach: { one: 'هر کدام {count} کردیت', other: 'هر کدام {count} کردیت' },
  priceEach: 'هر کدام {price}',
  pricePer: '{price} برای هر {count} {unit}',
  creditsSpent: { one: '{count} کردیت مصرف شد', other: '{count} کردیت مصرف شد' },
  spent: '{amount} هزینه شد',
  soFar: 'مصرف تاکنون، در پایان دوره محاسبه می‌شود',
  soFarBilled: 'مصرف تاکنون، در {date} محاسبه می‌شود',
};
