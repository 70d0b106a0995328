import type { LocaleMessages } from '../../messages.ts';

export const capacity: LocaleMessages[string] = {
  balanceTitle: 'Bakiye',
  addFunds: 'Bakiye yükle',
  spentSince: '{date} tarihinden beri {amount} harcandı',
  spentPace: {
    one: '{date} tarihinden beri {amount} harcandı · günde yaklaşık {pace} · yaklaşık {count} gün yeter',
    other: '{date} tarihinden beri {amount} harcandı · günde yaklaşık {pace} · yaklaşık {count} gün yeter',
  },
  balanceIncluded: 'Plana dahil {amount}, {date} tarihinde {included} olarak yenilenir',
  balanceIncludedPaused: 'Plana dahil {amount}, sonraki {included} plan ödenince gelir',
  balanceIncludedOnce: 'Plana dahil {amount}',
  balanceAdded: 'Yüklediğiniz {amount}, kalıcıdır',
  balanceAddedResets: 'Yüklediğiniz {amount}, dönem sonuna kadar',
  balancePromo: 'Promosyon {amount}',
  balancePromoUntil: 'Promosyon {amount}, {date} tarihine kadar',
  balanceHeld: '{amount} süren işler için ayrıldı',
  balanceLow: 'Bakiyeniz azalıyor.',
  balanceEmptyBlocked: 'Bakiyeniz bitti. Ücretli işler, siz bakiye yükleyene kadar bekler.',
  balanceEmptyBlockedReset:
    'Bakiyeniz bitti. Ücretli işler, siz bakiye yükleyene kadar veya {date} tarihine kadar bekler.',
  balanceEmptyContinues: 'Bakiyeniz bitti. İşleriniz şimdilik sıfırın {limit} altına kadar sürer.',
  balanceDebtBilled:
    'Sahip olduğunuzdan {amount} fazla kullandınız. Önce bakiye yüklemezseniz {date} tarihinde planınızla birlikte tahsil edilir; yüklerseniz önce bunu öder. İşleriniz sıfırın {limit} altına kadar sürer.',
  balanceDebtReached:
    'Sahip olduğunuzdan {amount} fazla kullandınız, bu yüzden ücretli işler bekliyor. Önce bakiye yüklemezseniz {date} tarihinde planınızla birlikte tahsil edilir; yüklerseniz önce bunu öder.',
  balanceDebtStops:
    'Sahip olduğunuzdan {amount} fazla kullandınız, bu yüzden ücretli işler bekliyor. Bir sonraki yüklemeniz önce bunu öder.',
  balanceMore: 'Süre ve tahmin',
  balanceChart: 'Son 30 günde günlük harcamanız: toplam {amount}',
  today: 'Bugün',
  balanceChartNone: 'Son 30 günde harcama yok',
  balanceNow: 'Bakiyeniz şu anda {amount}.',
  creditsTitle: 'Krediler',
  buyCredits: 'Kredi satın al',
  creditsLeft: '{amount} kaldı',
  creditsPlan: '{amount} plan kredisi · önce kullanılır · {date} tarihinde {included} olarak yenilenir',
  creditsPlanPaused: '{amount} plan kredisi · önce kullanılır · sonraki {included} kredi, plan ödenince gelir',
  creditsPlanEnded: '{amount} plan kredisi · önce kullanılır',
  creditsPromo: '{amount} promosyon kredisi',
  creditsPromoUntil: '{amount} promosyon kredisi · sıradakilerin süresi {date} tarihinde dolar',
  creditsPurchased: '{amount} satın alındı · süresi dolmaz',
  creditsPurchasedUntil: '{amount} satın alındı · sıradakilerin süresi {date} tarihinde dolar',
  creditsHeld: '{amount} kadarı süren işler için ayrıldı',
  creditsLast: 'Bu hızla yaklaşık {date} tarihine kadar yeter',
  creditsLow: 'Kredileriniz azalıyor.',
  creditsEmptyBlocked: 'Krediniz kalmadı. Kredi gerektiren işler, siz yeniden satın alana kadar bekler.',
  creditsEmptyBlockedReset:
    'Krediniz kalmadı. Kredi gerektiren işler, siz yeniden satın alana kadar veya {date} tarihine kadar bekler.',
  creditsEmptyContinues: 'Krediniz kalmadı. İşleriniz sürer; kullanımınız dönem sonunda faturalandırılır.',
  creditsDebt: {
    one: 'Sahip olduğunuzdan {count} kredi fazla kullandınız. Gelecek ilk krediler bunu karşılar.',
    other: 'Sahip olduğunuzdan {count} kredi fazla kullandınız. Gelecek ilk krediler bunu karşılar.',
  },
  creditsMore: 'Süre ve tahmin',
  creditsNone: 'Satın aldığınız veya planla gelen krediler burada görünür.',
  creditsNow: { one: 'Şu anda {count} krediniz var.', other: 'Şu anda {count} krediniz var.' },
};
