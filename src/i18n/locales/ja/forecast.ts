import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'いつまで使えるか',
  loading: '見通しを読み込んでいます…',
  window: '判断の基準',
  week: '過去7日間',
  fortnight: '過去14日間',
  month: '過去30日間',
  untilDay: '{date}ごろまで',
  until: { other: '{date}ごろまで · {count}日' },
  between: '毎日利用が多ければ{from}、毎日少なければ{to}まで',
  notBefore: '{from}より前にはなくなりません。毎日利用が少なければ1年以上使えます',
  pace: { other: 'まる{count}日間で1日約{amount}。少ない日は{quiet}、多い日は{busy}' },
  topUp: '{date}ごろに自動チャージ',
  resets: '{date}にプランから{amount}が付与されます。ここには含めていません',
  today: '今日',
  not_enough_data: '日付を示すには利用がまだ足りません。利用のある日がまる3日たつと表示されます。',
  nothing_left: '残りはありません。',
  longer_than_a_year: 'このペースなら1年以上使えます。',
  no_usage: 'この期間は利用がなかったため、なくなることはありません。',
  not_prepaid: '利用分は後から請求されるため、なくなることはありません。',
  asOf: '{time}時点',
};
