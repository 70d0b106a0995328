import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: '{total} karşılığında {count} kredi satın aldınız.',
    other: '{total} karşılığında {count} kredi satın aldınız.',
  },
  boughtFunds: '{total} karşılığında {amount} yüklediniz.',
  unused: 'Henüz hiçbiri kullanılmadı.',
  timeLeft: { one: '{count} dakika daha geri alabilirsiniz.', other: '{count} dakika daha geri alabilirsiniz.' },
  lessThanAMinute: 'Geri almak için bir dakikadan az kaldı.',
  until: '{time} saatine kadar geri alabilirsiniz.',
  undo: 'Bu satın almayı geri al',

  title: 'Bu satın almayı geri al',
  moneyToMethod: '{total}, {method} yöntemine geri gider.',
  money: '{total}, ödendiği yoldan geri gider.',
  bankTime: 'Bankanızın göstermesi birkaç gün sürebilir.',
  takesCredits: { one: '{count} kredi geri alınır.', other: '{count} kredi geri alınır.' },
  takesFunds: 'Bakiyenizden {amount} geri alınır.',
  creditNote: 'Faturalarınıza bir alacak dekontu eklenir.',
  confirm: 'Geri al ve {total} iadesini al',
  undoing: 'Geri alınıyor…',
  keep: 'Kalsın',
  done: 'Geri alındı. {total}, {method} yöntemine geri gider.',
  donePlain: 'Geri alındı. {total}, ödendiği yoldan geri gider.',
  notPossible: 'Artık geri alınamaz: bir kısmı kullanıldı veya süre doldu. Hiçbir şey değişmedi.',
  failed: 'Hiçbir şey geri alınmadı. Yeniden deneyin.',
};
