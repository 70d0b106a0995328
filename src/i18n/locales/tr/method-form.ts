import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Form yükleniyor…',
  sandboxLegend: 'Test kartı',
  sandboxText: 'Burası deneme ortamı: kartın nasıl davranacağını seçin. Kart numarası gerekmez ve para hareketi olmaz.',
  fieldsLabel: 'Kart veya başka ödeme yöntemi',
  privacy: 'Girdikleriniz doğrudan Stripe’a gider. {seller} numarayı hiçbir zaman görmez. Şimdi ücret alınmaz.',

  failed: 'Kart kaydedilmedi. Ücret alınmadı. Yeniden deneyin.',
  refused: 'Kart kabul edilmedi. Ücret alınmadı. Bilgileri denetleyin veya başka bir kart kullanın.',
  refusedBecause: '{reason} Ücret alınmadı.',
  unreachable: 'Ödeme hizmetine ulaşılamadı. Ücret alınmadı. Yeniden deneyin.',
  limited: 'Kısa sürede çok fazla deneme oldu. Ücret alınmadı. Biraz bekleyip yeniden deneyin.',
  unavailable: 'Buradan kart eklenemiyor. Hesap ayarlarınızda eklenebilir.',

  blockedTitle: 'Kart formu yüklenemedi',
  blockedText:
    'Bir reklam engelleyici, gizlilik ayarı veya ağ js.stripe.com adresini engelliyor olabilir. Ücret alınmadı. Bu sayfa için izin verip yeniden deneyin.',
  blockedOtherwise:
    'Kayıtlı bir kart bu form olmadan da çalışır. {seller} ile başka bir ödeme yolu için de görüşebilirsiniz.',
  retry: 'Yeniden dene',

  save: 'Kartı kaydet',
  saving: 'Kaydediliyor…',
  cancel: 'Vazgeç',
  sheetTitle: 'Kart ekle',
};
