import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'تغییر به {plan}',
  changeTitlePlain: 'تغییر طرح',
  invoiceTitle: 'پرداخت صورت‌حساب {number}',
  invoiceTitlePlain: 'پرداخت صورت‌حساب باز',
  reactivateTitle: 'فعال‌سازی دوبارهٔ {plan}',
  reactivateTitlePlain: 'فعال‌سازی دوبارهٔ طرح',

  startsNow: '{plan} به محض پرداخت آغاز می‌شود.',
  startsNowFree: '{plan} بی‌درنگ آغاز می‌شود.',
  startsOn: '{plan} از {date}. تا آن زمان چیزی تغییر نمی‌کند.',
  trialUntil: 'رایگان تا {date}.',
  nextPayment: 'پرداخت بعدی {amount} در {date}.',
  noPayment: 'از آن پس چیزی کسر نمی‌شود.',
  customerCredit: '{amount} از آنچه پرداخته‌اید در حساب شما می‌ماند و صورت‌حساب‌های بعدی را کم می‌کند.',

  creditsChange: 'کردیت‌های طرح: اکنون {before}، درست پس از آن {after}.',
  creditsReset: 'کردیت‌های طرح: تا آن زمان {before} دارید. از {date} در هر دوره {after} خواهد بود.',
  creditsEnd: 'کردیت‌های طرح در {date} پایان می‌یابد. از {before} باقی‌مانده تا آن زمان می‌توانید استفاده کنید.',
  creditsKept: '{amount} کردیتی که خریده‌اید دقیقاً همان‌طور می‌ماند.',
  creditsWait:
    '{amount} کردیتی که خریده‌اید مال شما می‌ماند، اما {plan} از کردیت استفاده نمی‌کند. تا طرحی که استفاده کند منتظر می‌ماند.',
  balanceChange: 'موجودی همراه طرح: اکنون {before}، درست پس از آن {after}.',
  balanceReset: 'موجودی همراه طرح: تا آن زمان {before} دارید. از {date} در هر دوره {after} خواهد بود.',
  balanceEnd: 'موجودی همراه طرح در {date} پایان می‌یابد. از {before} باقی‌مانده تا آن زمان می‌توانید استفاده کنید.',
  balanceKept: '{amount} افزودهٔ شما دقیقاً همان‌طور می‌ماند.',
  balanceWait:
    '{amount} افزودهٔ شما مال شما می‌ماند، اما {plan} از موجودی خرج نمی‌کند. تا طرحی که خرج کند منتظر می‌ماند.',

  featuresLost: 'دیگر شامل نمی‌شود: {names}.',
  featuresGained: 'تازه در آن: {names}.',
  addOnsEnding: 'همراه آن پایان می‌یابد: {names}.',
  seatsExcess: '{inUse} جایگاه در حال استفاده است و {available} خواهد بود. تا آن زمان {excess} جایگاه را آزاد کنید.',
  replacesCancellation: 'با این کار لغو طرح پس گرفته می‌شود.',
  replacesChange: 'تغییری که تاکنون برنامه‌ریزی شده بود انجام نمی‌شود.',

  advicePack:
    'ارزان‌تر: با سرعت مصرف شما ماهانه {missing} کردیت بیشتر لازم دارید. {pack} آن را با {packPrice} تأمین می‌کند؛ {plan} ماهانه {upgradePrice} گران‌تر است.',
  adviceUpgrade:
    'انتخاب خوبی است: با سرعت مصرف شما ماهانه {missing} کردیت بیشتر لازم دارید. با بسته‌ها {packPrice} می‌شد؛ {plan} فقط {upgradePrice} گران‌تر است.',

  invoiceText: 'پس از پرداخت آن {plan} ادامه می‌یابد و می‌توانید دوباره بخرید.',
  invoiceTextPlain: 'پس از پرداخت آن می‌توانید دوباره بخرید.',
  invoiceRetry: 'وگرنه تلاش بعدی در {date} انجام می‌شود.',
  reactivateText: '{plan} امروز با قیمت امروز دوباره آغاز می‌شود. آنچه خریده‌اید همچنان در اختیار شماست.',

  confirmChange: 'تغییر به {plan}',
  confirmChangePaid: 'تغییر به {plan} · {total}',
  confirmOn: 'تغییر در {date}',
  confirmReactivate: 'فعال‌سازی دوبارهٔ {plan}',
  confirmReactivatePaid: 'فعال‌سازی دوبارهٔ {plan} · {total}',
  keep: 'نگه داشتن {plan}',
  changing: 'در حال تغییر…',
  changed: 'اکنون طرح شما {plan} است.',
  changedPlain: 'طرح تغییر کرد.',
  scheduled: '{plan} از {date}.',
  reactivated: '{plan} دوباره فعال است.',
  reactivatedPlain: 'طرح دوباره فعال است.',
  invoicePaid: 'صورت‌حساب پرداخت شد. {plan} ادامه می‌یابد.',
  invoicePaidPlain: 'صورت‌حساب پرداخت شد.',

  failed: 'چیزی تغییر نکرد و مبلغی کسر نشد. دوباره امتحان کنید.',
  refusedSeats:
    'جایگاه‌های در حال استفاده بیش از جایگاه‌های {plan} است. چند جایگاه را آزاد کنید و سپس تغییر دهید. چیزی تغییر نکرد.',
  refusedPastDue: 'نخست صورت‌حساب باز را بپردازید، سپس می‌توان طرح را تغییر داد. چیزی تغییر نکرد.',
  refusedRenewal: 'پرداخت دورهٔ جاری در جریان است. پس از انجام آن می‌توان طرح را تغییر داد.',
  refusedUnavailable: 'این طرح دیگر عرضه نمی‌شود. چیزی تغییر نکرد.',
  refusedNotAllowed: 'این تغییر اکنون از طرح شما ممکن نیست. چیزی تغییر نکرد.',
  refusedMethod: 'نخست روش پرداختی اضافه کنید. مبلغ در پایان دورهٔ آزمایشی کسر می‌شود.',
};
