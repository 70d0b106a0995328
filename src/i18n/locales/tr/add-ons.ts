import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Eklentiler',
  empty: 'Planınıza uygun eklenti yok',
  emptyText: 'Bir plana eklenebilecekler burada görünür.',
  active: 'Etkin',
  activeUntil: '{date} tarihine kadar etkin',
  dueNow: 'dönemin kalanı için şimdi {amount}',
  taxAdded: 'Fiyatlara vergi dahil değildir. Toplamı ödemeden önce görürsünüz.',
  add: 'Ekle',
  addLabel: '{name} eklentisini {price} karşılığında ekle',
  end: 'Sonlandır',
  endLabel: '{name} eklentisini sonlandır',
  keep: 'Koru',
  keepLabel: '{name} eklentisini koru',

  buyTitle: '{name} eklentisini ekle',
  buyText: '{name}, ödenir ödenmez kullanılabilir.',
  buyPart: 'Şimdi yalnızca dönemin kalanını ödersiniz, sonra planla birlikte {price}.',
  buyEnds: 'Dilediğiniz zaman sonlandırabilirsiniz. O durumda dönem sonuna kadar kalır.',
  buyConfirm: '{name} ekle · {total}',
  bought: '{name} artık etkin.',

  endTitle: '{name} eklentisini sonlandır',
  endText: '{name}, {date} tarihine kadar kalır. Sonra sona erer ve artık ücret alınmaz.',
  endNoRefund: 'Ödenen sürenin kalanı geri verilmez.',
  endConfirm: '{name} eklentisini sonlandır',
  ending: 'Sonlandırılıyor…',
  leave: '{name} eklentisini koru',
  ended: '{name}, {date} tarihinde sona erer.',
  kept: '{name} sürüyor.',
  failed: 'Hiçbir şey değişmedi. Yeniden deneyin.',
};
