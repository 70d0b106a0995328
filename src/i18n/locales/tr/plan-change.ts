import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: '{plan} planına geç',
  changeTitlePlain: 'Planı değiştir',
  invoiceTitle: '{number} numaralı faturayı öde',
  invoiceTitlePlain: 'Açık faturayı öde',
  reactivateTitle: '{plan} planını yeniden etkinleştir',
  reactivateTitlePlain: 'Planı yeniden etkinleştir',

  startsNow: '{plan}, ödenir ödenmez başlar.',
  startsNowFree: '{plan} hemen başlar.',
  startsOn: '{date} tarihinden itibaren {plan}. O zamana kadar hiçbir şey değişmez.',
  trialUntil: '{date} tarihine kadar ücretsiz.',
  nextPayment: 'Sonraki ödeme {date} tarihinde {amount}.',
  noPayment: 'O andan itibaren ücret alınmaz.',
  customerCredit: 'Ödediğinizin {amount} kadarı hesabınızda kalır ve sonraki faturaları düşürür.',

  creditsChange: 'Plan kredileri: şu anda {before}, hemen sonra {after}.',
  creditsReset: 'Plan kredileri: o zamana kadar {before}. {date} tarihinden itibaren her dönem {after}.',
  creditsEnd: 'Plan kredileri {date} tarihinde sona erer. Kalan {before} krediyi o zamana kadar kullanabilirsiniz.',
  creditsKept: 'Satın aldığınız {amount} kredi olduğu gibi kalır.',
  creditsWait:
    'Satın aldığınız {amount} kredi sizin kalır ama {plan} kredi kullanmaz. Kredi kullanan bir plana kadar bekler.',
  balanceChange: 'Plana dahil bakiye: şu anda {before}, hemen sonra {after}.',
  balanceReset: 'Plana dahil bakiye: o zamana kadar {before}. {date} tarihinden itibaren her dönem {after}.',
  balanceEnd:
    'Plana dahil bakiye {date} tarihinde sona erer. Kalan {before} tutarını o zamana kadar kullanabilirsiniz.',
  balanceKept: 'Yüklediğiniz {amount} olduğu gibi kalır.',
  balanceWait:
    'Yüklediğiniz {amount} sizin kalır ama {plan} bakiyeden harcamaz. Bakiye kullanan bir plana kadar bekler.',

  featuresLost: 'Artık dahil değil: {names}.',
  featuresGained: 'Yeni gelenler: {names}.',
  addOnsEnding: 'Onunla biter: {names}.',
  seatsExcess: '{inUse} koltuk kullanılıyor, {available} koltuk olacak. O zamana kadar {excess} koltuğu boşaltın.',
  replacesCancellation: 'Bununla iptal geri alınır.',
  replacesChange: 'Şimdiye kadar planlanan değişiklik yapılmaz.',

  advicePack:
    'Daha ucuza: bu hızla ayda {missing} kredi daha gerekiyor. {pack} bunu {packPrice} karşılığında sağlar; {plan} ayda {upgradePrice} daha pahalı.',
  adviceUpgrade:
    'İyi bir seçim: bu hızla ayda {missing} kredi daha gerekiyor. Paketlerle {packPrice} tutardı; {plan} {upgradePrice} daha pahalı.',

  invoiceText: 'Ödenince {plan} sürer ve yeniden satın alabilirsiniz.',
  invoiceTextPlain: 'Ödenince yeniden satın alabilirsiniz.',
  invoiceRetry: 'Aksi durumda sonraki deneme {date} tarihinde yapılır.',
  reactivateText: '{plan} bugün, bugünkü fiyatla yeniden başlar. Satın aldıklarınızı kullanmaya devam edebilirsiniz.',

  confirmChange: '{plan} planına geç',
  confirmChangePaid: '{plan} planına geç · {total}',
  confirmOn: '{date} tarihinde değiştir',
  confirmReactivate: '{plan} planını yeniden etkinleştir',
  confirmReactivatePaid: '{plan} planını yeniden etkinleştir · {total}',
  keep: '{plan} planında kal',
  changing: 'Değiştiriliyor…',
  changed: 'Artık {plan} planındasınız.',
  changedPlain: 'Plan değiştirildi.',
  scheduled: '{date} tarihinden itibaren {plan}.',
  reactivated: '{plan} yeniden etkin.',
  reactivatedPlain: 'Plan yeniden etkin.',
  invoicePaid: 'Fatura ödendi. {plan} sürüyor.',
  invoicePaidPlain: 'Fatura ödendi.',

  failed: 'Hiçbir şey değişmedi ve ücret alınmadı. Yeniden deneyin.',
  refusedSeats:
    '{plan} planındakinden fazla koltuk kullanılıyor. Bazılarını boşaltıp sonra değiştirin. Hiçbir şey değişmedi.',
  refusedPastDue: 'Önce açık faturayı ödeyin, sonra plan değiştirilebilir. Hiçbir şey değişmedi.',
  refusedRenewal: 'İçinde bulunulan dönemin ödemesi yapılıyor. Bitince plan değiştirilebilir.',
  refusedUnavailable: 'Bu plan artık sunulmuyor. Hiçbir şey değişmedi.',
  refusedNotAllowed: 'Bu değişiklik şu anda planınızdan yapılamıyor. Hiçbir şey değişmedi.',
  refusedMethod: 'Önce bir ödeme yöntemi ekleyin. Ücret, deneme süresi bitince alınır.',
};
