import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'Ne kadar yeter',
  loading: 'Tahmin yükleniyor…',
  window: 'Dayanak',
  week: 'son 7 gün',
  fortnight: 'son 14 gün',
  month: 'son 30 gün',
  untilDay: 'Yaklaşık {date} tarihine kadar',
  until: { one: 'Yaklaşık {date} tarihine kadar · {count} gün', other: 'Yaklaşık {date} tarihine kadar · {count} gün' },
  between: 'Her gün yoğunsa {from}, her gün sakinse {to}',
  notBefore: '{from} tarihinden önce bitmez. Her gün sakinse bir yıldan uzun yeter',
  pace: {
    one: '{count} tam günde günde yaklaşık {amount}; sakin günlerde {quiet}, yoğun günlerde {busy}',
    other: '{count} tam günde günde yaklaşık {amount}; sakin günlerde {quiet}, yoğun günlerde {busy}',
  },
  topUp: 'Yaklaşık {date} tarihinde otomatik yükleme',
  resets: 'Planınız {date} tarihinde {amount} getirir. Burada hesaba katılmadı',
  today: 'Bugün',
  not_enough_data: 'Tarih vermek için henüz yeterli kullanım yok. Kullanımlı üç tam günden sonra burada görünür.',
  nothing_left: 'Hiçbir şey kalmadı.',
  longer_than_a_year: 'Bu hızla bir yıldan uzun yeter.',
  no_usage: 'Bu günlerde kullanım olmadı, bu yüzden biten bir şey yok.',
  not_prepaid: 'Kullanımınız sonradan faturalandırılır, bu yüzden biten bir şey yok.',
  asOf: '{time} itibarıyla',
};
