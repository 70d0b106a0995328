import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  makeDefault: 'Ödemelerde kullan',
  makeDefaultLabel: 'Ödemelerde kullan: {name}',
  madeDefault: 'Ödemelerde artık {name} kullanılıyor.',
  makeBackup: 'Yedek yap',
  makeBackupLabel: 'Yedek yap: {name}',
  madeBackup: '{name} artık yedek. İlk yöntem reddedilirse ücret bundan alınır.',
  undo: 'Geri al',
  changeFailed: 'Bu değiştirilemedi. Ödemelerde hâlâ {name} kullanılıyor. Yeniden deneyin.',
  backupFailed: 'Bu değiştirilemedi. Yedek öncekiyle aynı. Yeniden deneyin.',

  remove: 'Kaldır',
  removeLabel: '{name} yöntemini kaldır',
  removeTitle: '{name} kaldırılsın mı?',
  removeText: 'Buradan ve ödeme hizmetinden silinir. Yeniden kullanmak için baştan eklemeniz gerekir.',
  removeDefaultText: 'Buradan ve ödeme hizmetinden silinir; ödemelerde kaydettiğiniz başka bir yöntem kullanılır.',
  removeKeep: 'Kalsın',
  removing: 'Kaldırılıyor…',
  removed: '{name} kaldırıldı.',
  removeFailed: '{name} kaldırılamadı ve hâlâ kayıtlı. Yeniden deneyin.',
  inUseTitle: '{name} hâlâ gerekli',
  inUseText:
    'Planınız veya otomatik yükleme ücreti bundan alıyor. Önce başka bir ödeme yöntemi ekleyin, sonra bunu kaldırın.',

  setupTitle: 'Ödeme yöntemi ekle',
  save: 'Kartı kaydet',
  saving: 'Kaydediliyor…',
  cancel: 'Vazgeç',
  added: '{name} eklendi.',
  title: 'Ödeme yöntemi',
  loading: 'Ödeme yöntemleri yükleniyor…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Kart ···· {last4}',
  expires: 'Son kullanma {month}/{year}',
  expiring: 'Süresi yakında doluyor: {month}/{year}',
  expired: 'Süresi doldu {month}/{year}',
  default: 'Ödemelerde kullanılıyor',
  backup: 'Yedek',
  needsApproval: 'Otomatik olarak ücret alınamaz',
  needsApprovalText:
    'Banka, {name} ile her ödemeyi onaylamanızı istiyor; bu yüzden yenilemeler ve otomatik yükleme onu kullanamaz. Bunlar için başka bir ödeme yöntemi ekleyin.',
  needsApprovalBackedUp:
    'Banka, {name} ile her ödemeyi onaylamanızı istiyor. Siz yokken ücret bunun yerine {backup} üzerinden alınır.',

  manage: '{name} yöntemini yönet',

  add: 'Ödeme yöntemi ekle',
  empty: 'Henüz ödeme yöntemi yok',
  emptyText: 'Kartı bir kez kaydedin, satın alma tek tıkla olsun. Eklerken ücret alınmaz.',
  readOnly: 'Faturalandırmayı yöneten biri değiştirebilir.',
};
