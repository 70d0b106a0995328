import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: '还能用多久',
  loading: '正在加载预测…',
  window: '依据',
  week: '最近7天',
  fortnight: '最近14天',
  month: '最近30天',
  untilDay: '大约到{date}',
  until: { other: '大约到{date} · {count}天' },
  between: '每天都忙则到{from}，每天都闲则到{to}',
  notBefore: '不会早于{from}用完。如果每天都闲，可用一年以上',
  pace: { other: '{count}个整天里每天约{amount}；闲时{quiet}，忙时{busy}' },
  topUp: '大约{date}自动充值',
  resets: '套餐将于{date}发放{amount}，此处未计入',
  today: '今天',
  not_enough_data: '使用量还不足以推算日期。有三个完整的使用日后会显示。',
  nothing_left: '已无剩余。',
  longer_than_a_year: '按此速度可用一年以上。',
  no_usage: '这段时间没有使用，因此不会用完。',
  not_prepaid: '用量在之后计费，因此不会用完。',
  asOf: '截至{time}',
};
