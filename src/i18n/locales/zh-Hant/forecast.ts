import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: '還能用多久',
  loading: '正在載入預測…',
  window: '依據',
  week: '最近 7 天',
  fortnight: '最近 14 天',
  month: '最近 30 天',
  untilDay: '大約到{date}',
  until: { other: '大約到{date} · {count} 天' },
  between: '每天都忙則到{from}，每天都閒則到{to}',
  notBefore: '不會早於{from}用完。如果每天都閒，可用一年以上',
  pace: { other: '{count} 個整天裡每天約 {amount}；閒時 {quiet}，忙時 {busy}' },
  topUp: '大約{date}自動儲值',
  resets: '方案將於{date}發放 {amount}，此處未計入',
  today: '今天',
  not_enough_data: '使用量還不足以推算日期。有三個完整的使用日後會顯示。',
  nothing_left: '已無剩餘。',
  longer_than_a_year: '依此速度可用一年以上。',
  no_usage: '這段時間沒有使用，因此不會用完。',
  not_prepaid: '用量在之後計費，因此不會用完。',
  asOf: '截至{time}',
};
