import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Faturalandırma',
  sandbox: 'Deneme ortamı: gerçek para hareketi olmaz',
  loading: 'Faturalandırma yükleniyor…',
  activity: 'Hareketler',
  retry: 'Yeniden dene',
  staleText: 'Gördükleriniz {time} itibarıyladır.',
  failedTitle: 'Bu yüklenemedi.',
  noPlanTitle: 'Henüz plan yok',
  noPlanText: 'Bir planınız olduğunda kalan miktar ve kullanımınız burada görünür.',
  staleTitle: 'Bu güncel olmayabilir.',
  offlineTitle: 'Çevrimdışısınız.',
  offlineText: 'Gördükleriniz {time} itibarıyladır. Bağlantı gelince kendiliğinden güncellenir.',
  offlineEmpty: 'Yeniden bağlanınca faturalandırma görünür.',
  failedText: 'Ücret alınmadı. Birazdan yeniden deneyin.',
  sessionTitle: 'Oturumunuz sona erdi.',
  sessionText: 'Yenilemek için devam edin. Hiçbir şey kaybolmadı.',
  sessionRenew: 'Devam et',
  forbiddenTitle: 'Bunu görme yetkiniz yok.',
  forbiddenText: 'Bu hesabın faturalandırmasını yöneten biri görebilir.',
};
