import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'Hareketler yükleniyor…',
  listLabel: 'Hareketler',
  after: 'sonrasında {amount}',
  empty: 'Henüz bir hareket yok',
  emptyText:
    'Kullandıklarınız, satın aldıklarınız ve size verilenler, sonrasında kalan miktarla birlikte buraya yazılır.',
  emptyFiltered: 'Bu dönemde bu türden bir hareket yok.',
  filters: 'Hareketleri filtrele',
  filterKind: 'Türe göre filtrele',
  allKinds: 'Tüm türler',
  columnWhen: 'Zaman',
  columnWhat: 'İşlem',
  columnChange: 'Değişim',
  columnAfter: 'Sonrasında kalan',
  timesIn: 'Saat dilimi: {zone}.',
  openInvoice: 'Fatura',
  usage: 'Kullanım',
  purchase: 'Satın alma',
  plan_allowance: 'Plan hakkı',
  reset: 'Yenileme',
  expiry: 'Süresi doldu',
  adjustment: 'Düzeltme',
  debt: 'Borç',
  refund: 'İade',
  dispute: 'İtiraz',
};
