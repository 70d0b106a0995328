import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Dönem',
  anyTime: 'Tüm zamanlar',
  thisMonth: 'Bu ay',
  lastMonth: 'Geçen ay',
  thisYear: 'Bu yıl',
  lastYear: 'Geçen yıl',
  chosenDates: 'Seçilen tarihler',
  clear: 'Filtreleri temizle',
  next: 'Sonraki',
  previous: 'Önceki',
  range: '{first} ile {last} arası',
  rangeOfMore: '{first} ile {last} arası, devamı var',
  turnFailed: 'Bu sayfa yüklenemedi. Yeniden deneyin.',
  updating: 'Yükleniyor…',
  downloadCsv: 'CSV indir',
  downloadJson: 'JSON indir',
  preparing: 'Hazırlanıyor…',
  exportFailed: 'Dosya hazırlanamadı. Yeniden deneyin.',
};
