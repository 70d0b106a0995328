import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Bu bildirimi gizle',

  credits_low: 'Kredileriniz azalıyor: {amount} kaldı.',
  credits_low_plain: 'Kredileriniz azalıyor.',
  credits_empty: 'Krediniz kalmadı.',
  balance_low: 'Bakiyeniz azalıyor: {amount} kaldı.',
  balance_low_plain: 'Bakiyeniz azalıyor.',
  balance_empty: 'Bakiyeniz bitti.',
  balance_negative: 'Bakiyeniz {amount}. Bir sonraki yüklemeniz önce bunu öder.',
  payment_past_due:
    'Son ödeme gerçekleşmedi. Hizmetiniz elinizdekilerle sürer; ödeme yapılınca yeniden satın alabilirsiniz.',
  payment_past_due_amount:
    '{amount} hâlâ ödenecek. Hizmetiniz elinizdekilerle sürer; ödeme yapılınca yeniden satın alabilirsiniz.',
  trial_ending: 'Deneme süreniz {date} tarihinde bitiyor.',
  trial_ending_soon: 'Deneme süreniz yakında bitiyor.',
  subscription_canceled: 'Planınız sona erdi. Satın aldıklarınızı kullanmaya devam edebilirsiniz.',
  subscription_canceled_at: 'Planınız {date} tarihinde sona erdi. Satın aldıklarınızı kullanmaya devam edebilirsiniz.',
  subscription_canceling: 'Planınız yakında sona eriyor. Satın aldıklarınızı kullanmaya devam edebilirsiniz.',
  subscription_canceling_at:
    'Planınız {date} tarihinde sona eriyor. Satın aldıklarınızı kullanmaya devam edebilirsiniz.',
  subscription_paused: 'Planınız duraklatıldı. Elinizdekileri kullanabilirsiniz; ücret alınmaz.',
  bill_held: 'Planınız henüz faturalandırılamıyor: vergi hesaplanamıyor. Fatura bilgilerinizi kontrol edin.',
  plan_change_scheduled: 'Planınız yakında değişiyor.',
  plan_change_scheduled_at: 'Planınız {date} tarihinde {plan} olarak değişiyor.',
  payment_method_missing: 'Kayıtlı ödeme yöntemi yok. Gerektiğinde satın alabilmek için bir tane ekleyin.',
  payment_method_expiring:
    'Kartınızın süresi yakında doluyor. Sonraki ödemenin gerçekleşmesi için başka bir kart ekleyin.',
  purchase_processing: 'Bankanız henüz onaylıyor. Yeniden ödemeniz gerekmez: bu sayfa kendiliğinden güncellenir.',
  purchase_action: 'Bankanız bir ödemeyi onaylamanızı istiyor. Henüz bir şey eklenmedi.',
  purchase_declined: 'Bir ödeme gerçekleşmedi. Ücret alınmadı.',
  purchase_disputed:
    '{amount} tutarındaki bir ödemeye bankanızda itiraz edildi. Bununla alınanlar, banka karar verene kadar kullanılamaz.',
  purchase_disputed_plain:
    'Bir ödemeye bankanızda itiraz edildi. Bununla alınanlar, banka karar verene kadar kullanılamaz.',
  payment_returned: 'Bankanız {amount} tutarındaki bir ödemeyi geri aldı. Bununla alınanlar artık kullanılamıyor.',
  payment_returned_plain: 'Bankanız bir ödemeyi geri aldı. Bununla alınanlar artık kullanılamıyor.',
  capacity_frozen: 'Bir ödeme inceleniyor. Bununla alınanlar şimdilik kullanılamaz.',
  funds_pending: '{amount} tutarındaki banka havalesi henüz ulaşmadı. Ulaşınca eklenir.',
  funds_pending_plain: 'Bir banka havalesi henüz ulaşmadı. Ulaşınca eklenir.',
  grace_active: 'Süren işler bitebilsin diye {date} tarihine kadar sıfırın altında devam edebilirsiniz.',
  grace_active_soon: 'Süren işler bitebilsin diye kısa bir süre sıfırın altında devam edebilirsiniz.',
  limit_near: '{feature}: bu dönem için neredeyse bitti.',
  limit_reached: '{feature}: bu dönem için bitti.',
  alert_crossed: 'Elinizde kalan, haber verilmesini istediğiniz düzeye ulaştı.',
  auto_top_up_paused: 'Otomatik yükleme duraklatıldı. Nedenine bakın ve çözülünce sürdürün.',
  auto_top_up_held: 'Otomatik yüklemenin zamanı geldi ama bekletiliyor. Nedenine bakın.',
  spend_cap_near: 'Belirlediğiniz harcama sınırına yaklaştınız.',
  spend_cap_passed: 'Belirlediğiniz tutardan fazla harcadınız.',
  spend_cap_reached:
    'Belirlediğiniz harcama sınırına ulaşıldı. Sınır yeniden başlayana veya siz yükseltene kadar kullanım durur.',

  buyCredits: 'Kredi satın al',
  addFunds: 'Bakiye yükle',
  payInvoice: 'Faturayı öde',
  reactivate: 'Yeniden etkinleştir',
  showPayment: 'Ödemeyi göster',
  approve: 'Onayla',
  anotherCard: 'Başka kart kullan',
};
