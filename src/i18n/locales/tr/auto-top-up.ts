import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Otomatik yükleme',
  loading: 'Otomatik yükleme yükleniyor…',

  off: 'Kapalı. Kendiniz satın almadıkça ücret alınmaz.',
  notOffered: 'Bu planda yükleme yapılamıyor.',
  on: 'Açık',
  pausedWord: 'Duraklatıldı',
  heldWord: 'Bekletiliyor',

  whenMoney: 'Bakiyeniz {level} düzeyine inince çalışır.',
  whenCredits: { one: '{count} kredi kalınca çalışır.', other: '{count} kredi kalınca çalışır.' },
  whenDays: {
    one: 'Elinizdekiler {count} gün daha yetecek kadar kalınca çalışır.',
    other: 'Elinizdekiler {count} gün daha yetecek kadar kalınca çalışır.',
  },
  doesAmount: 'Her seferinde {amount} yükler, vergiyle ayda en fazla {cap}.',
  doesPacks: 'Her seferinde {quantity} × {pack} satın alır, vergiyle ayda en fazla {cap}.',
  doesTargetMoney: 'Bakiyenizi {target} düzeyine tamamlar, vergiyle ayda en fazla {cap}.',
  doesTargetCredits: {
    one: '{count} kredi olana kadar {pack} satın alır, vergiyle ayda en fazla {cap}.',
    other: '{count} kredi olana kadar {pack} satın alır, vergiyle ayda en fazla {cap}.',
  },
  doesDays: {
    one: 'Hızınızla {count} günün gerektirdiği kadar ekler, vergiyle ayda en fazla {cap}.',
    other: 'Hızınızla {count} günün gerektirdiği kadar ekler, vergiyle ayda en fazla {cap}.',
  },

  due: 'Düzeye ulaşıldı: ücret alınmak üzere.',
  charging: 'Bir tahsilat yolda. Kendiniz ödemeniz gerekmez.',
  held: 'Zamanı geldi ama bekletiliyor.',
  paused: 'Kendini duraklattı.',
  next: 'Bu hızla bir sonraki yaklaşık {date} tarihinde.',
  until: '{time} itibarıyla yeniden bakılır.',

  month: '{spent} / {cap}',
  monthCap: 'Aylık sınır',
  monthCharges: { one: '{count} otomatik tahsilat', other: '{count} otomatik tahsilat' },
  monthEnds: '{date} tarihinde yeniden başlar',

  charges: '{method} üzerinden ücret alır.',
  chargesBacked: '{method} üzerinden ücret alır. Reddedilirse {backup} bir kez denenir.',
  cooldown: {
    one: 'İki tahsilat arasında en az {count} dakika olur.',
    other: 'İki tahsilat arasında en az {count} dakika olur.',
  },
  pausesAfter: {
    one: 'Art arda {count} başarısız tahsilattan sonra kendini duraklatır.',
    other: 'Art arda {count} başarısız tahsilattan sonra kendini duraklatır.',
  },
  announced: {
    one: 'İlk tahsilattan {count} saat önce haber verilir.',
    other: 'İlk tahsilattan {count} saat önce haber verilir.',
  },

  setUp: 'Otomatik yüklemeyi ayarla',
  change: 'Değiştir',
  turnOff: 'Otomatik yüklemeyi kapat',
  turnedOff: 'Otomatik yükleme kapalı. Yeniden açana kadar kapalı kalır.',
  turnedOn: 'Otomatik yükleme açık.',
  changed: 'Otomatik yükleme değiştirildi.',
  resume: 'Otomatik yüklemeyi sürdür',
  resumed: 'Otomatik yükleme sürüyor.',
  failed: 'Bu olmadı ve hiçbir şey değişmedi. Yeniden deneyin.',
  readOnly: 'Faturalandırmayı yöneten biri değiştirebilir.',

  details: 'Nasıl ücret aldığı ve neyi kabul ettiğiniz',
  why: 'Neden ücret alındı veya alınmadı?',
  agreedAt: '{time} tarihinde kabul ettiniz.',
  agreedBy: '{actor} adına, metnin {version} sürümüyle kaydedildi.',
  agreedOlder: 'Metnin o zamandan beri daha yeni bir sürümü var. Kuralı değiştirirken görürsünüz.',
};
