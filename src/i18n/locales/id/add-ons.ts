import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Add-on',
  empty: 'Tidak ada add-on untuk paket Anda',
  emptyText: 'Yang dapat ditambahkan ke paket tampil di sini.',
  active: 'Aktif',
  activeUntil: 'Aktif sampai {date}',
  dueNow: '{amount} sekarang, untuk sisa periode',
  taxAdded: 'Harga tanpa pajak. Anda melihat totalnya sebelum membayar.',
  add: 'Tambah',
  addLabel: 'Tambah {name} seharga {price}',
  end: 'Akhiri',
  endLabel: 'Akhiri {name}',
  keep: 'Pertahankan',
  keepLabel: 'Pertahankan {name}',

  buyTitle: 'Tambah {name}',
  buyText: '{name} tersedia begitu dibayar.',
  buyPart: 'Sekarang Anda hanya membayar sisa periode, lalu {price} bersama paket.',
  buyEnds: 'Anda dapat mengakhirinya kapan saja. Add-on lalu tetap ada sampai akhir periode.',
  buyConfirm: 'Tambah {name} · {total}',
  bought: '{name} kini aktif.',

  endTitle: 'Akhiri {name}',
  endText: '{name} tetap ada sampai {date}. Lalu berakhir, dan tidak ada lagi yang ditagih untuknya.',
  endNoRefund: 'Sisa waktu yang sudah dibayar tidak dikembalikan.',
  endConfirm: 'Akhiri {name}',
  ending: 'Mengakhiri…',
  leave: 'Pertahankan {name}',
  ended: '{name} berakhir pada {date}.',
  kept: '{name} berlanjut.',
  failed: 'Tidak ada yang berubah. Coba lagi.',
};
