import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'الانتقال إلى {plan}',
  changeTitlePlain: 'تغيير الخطة',
  invoiceTitle: 'دفع الفاتورة {number}',
  invoiceTitlePlain: 'دفع الفاتورة المفتوحة',
  reactivateTitle: 'إعادة تفعيل {plan}',
  reactivateTitlePlain: 'إعادة تفعيل الخطة',

  startsNow: 'تبدأ {plan} فور الدفع.',
  startsNowFree: 'تبدأ {plan} على الفور.',
  startsOn: '{plan} من {date}. حتى ذلك الحين لا يتغيّر شيء.',
  trialUntil: 'مجانًا حتى {date}.',
  nextPayment: 'الدفعة التالية {amount} في {date}.',
  noPayment: 'لا يُخصم شيء بعد ذلك.',
  customerCredit: 'يبقى {amount} مما دفعته في حسابك ويخفّض الفواتير التالية.',

  creditsChange: 'نقاط الخطة: ‏{before} الآن، و{after} بعد ذلك مباشرة.',
  creditsReset: 'نقاط الخطة: لديك {before} حتى ذلك الحين. من {date} تصبح {after} في كل فترة.',
  creditsEnd: 'تنتهي نقاط الخطة في {date}. يمكنك استخدام المتبقي {before} حتى ذلك الحين.',
  creditsKept: 'نقاطك المشتراة ({amount}) تبقى كما هي تمامًا.',
  creditsWait: 'نقاطك المشتراة ({amount}) تبقى لك، لكن {plan} لا تستخدم النقاط. تنتظر حتى تستخدمها خطة.',
  balanceChange: 'الرصيد المشمول: ‏{before} الآن، و{after} بعد ذلك مباشرة.',
  balanceReset: 'الرصيد المشمول: لديك {before} حتى ذلك الحين. من {date} يصبح {after} في كل فترة.',
  balanceEnd: 'ينتهي الرصيد المشمول في {date}. يمكنك استخدام المتبقي {before} حتى ذلك الحين.',
  balanceKept: 'ما أضفته ({amount}) يبقى كما هو تمامًا.',
  balanceWait: 'ما أضفته ({amount}) يبقى لك، لكن {plan} لا تنفق من الرصيد. ينتظر حتى تستخدمه خطة.',

  featuresLost: 'لم يعد مشمولًا: {names}.',
  featuresGained: 'جديد معها: {names}.',
  addOnsEnding: 'ينتهي معها: {names}.',
  seatsExcess: 'المقاعد المستخدمة {inUse} وسيكون المتاح {available}. أخلِ {excess} حتى ذلك الحين.',
  replacesCancellation: 'يُلغى بذلك طلب الإنهاء.',
  replacesChange: 'لن يحدث التغيير الذي كان مقررًا.',

  advicePack:
    'أرخص: حسب استخدامك تحتاج إلى {missing} نقطة إضافية شهريًا. تغطيها {pack} مقابل {packPrice}، بينما تزيد {plan} بمقدار {upgradePrice} شهريًا.',
  adviceUpgrade:
    'اختيار جيد: حسب استخدامك تحتاج إلى {missing} نقطة إضافية شهريًا. تكلّف كحِزم {packPrice}، بينما تزيد {plan} بمقدار {upgradePrice}.',

  invoiceText: 'بعد الدفع تستمر {plan} ويمكنك الشراء من جديد.',
  invoiceTextPlain: 'بعد الدفع يمكنك الشراء من جديد.',
  invoiceRetry: 'وإلا فالمحاولة التالية في {date}.',
  reactivateText: 'تبدأ {plan} من جديد اليوم بسعر اليوم. ما اشتريته يبقى متاحًا لك.',

  confirmChange: 'الانتقال إلى {plan}',
  confirmChangePaid: 'الانتقال إلى {plan} · {total}',
  confirmOn: 'التغيير في {date}',
  confirmReactivate: 'إعادة تفعيل {plan}',
  confirmReactivatePaid: 'إعادة تفعيل {plan} · {total}',
  keep: 'الاحتفاظ بـ {plan}',
  changing: 'جارٍ التغيير…',
  changed: 'أنت الآن على {plan}.',
  changedPlain: 'تغيّرت الخطة.',
  scheduled: '{plan} من {date}.',
  reactivated: '{plan} مفعّلة من جديد.',
  reactivatedPlain: 'الخطة مفعّلة من جديد.',
  invoicePaid: 'دُفعت الفاتورة. تستمر {plan}.',
  invoicePaidPlain: 'دُفعت الفاتورة.',

  failed: 'لم يتغيّر شيء ولم يُخصم شيء. حاول مرة أخرى.',
  refusedSeats: 'المقاعد المستخدمة أكثر مما في {plan}. أخلِ بعضها ثم غيّر. لم يتغيّر شيء.',
  refusedPastDue: 'ادفع الفاتورة المفتوحة أولًا، ثم يمكن تغيير الخطة. لم يتغيّر شيء.',
  refusedRenewal: 'يجري دفع الفترة الحالية. يمكن تغيير الخطة بعد ذلك.',
  refusedUnavailable: 'لم تعد هذه الخطة متاحة. لم يتغيّر شيء.',
  refusedNotAllowed: 'هذا التغيير غير ممكن من خطتك الآن. لم يتغيّر شيء.',
  refusedMethod: 'أضف طريقة دفع أولًا. يُخصم منها عند انتهاء الفترة التجريبية.',
};
