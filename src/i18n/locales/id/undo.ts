import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { other: 'Anda membeli {count} kredit seharga {total}.' },
  boughtFunds: 'Anda mengisi {amount} seharga {total}.',
  unused: 'Belum ada yang terpakai.',
  timeLeft: { other: 'Anda dapat mengurungkannya selama {count} menit lagi.' },
  lessThanAMinute: 'Anda dapat mengurungkannya kurang dari satu menit lagi.',
  until: 'Anda dapat mengurungkannya sampai {time}.',
  undo: 'Urungkan pembelian ini',

  title: 'Urungkan pembelian ini',
  moneyToMethod: '{total} kembali ke {method}.',
  money: '{total} kembali lewat cara pembayarannya.',
  bankTime: 'Bank Anda mungkin perlu beberapa hari untuk menampilkannya.',
  takesCredits: { other: '{count} kredit ditarik kembali.' },
  takesFunds: '{amount} ditarik kembali dari saldo Anda.',
  creditNote: 'Nota kredit ditambahkan ke faktur Anda.',
  confirm: 'Urungkan dan terima kembali {total}',
  undoing: 'Mengurungkan…',
  keep: 'Pertahankan',
  done: 'Diurungkan. {total} kembali ke {method}.',
  donePlain: 'Diurungkan. {total} kembali lewat cara pembayarannya.',
  notPossible: 'Tidak dapat diurungkan lagi: sebagian sudah dipakai, atau waktunya habis. Tidak ada yang berubah.',
  failed: 'Tidak ada yang diurungkan. Coba lagi.',
};
