import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'صورت‌حساب و پرداخت',
  sandbox: 'محیط آزمایشی: پول واقعی جابه‌جا نمی‌شود',
  loading: 'در حال بارگیری صورت‌حساب و پرداخت…',
  activity: 'فعالیت‌ها',
  retry: 'تلاش دوباره',
  staleText: 'آنچه می‌بینید مربوط به {time} است.',
  failedTitle: 'بارگیری ممکن نشد.',
  noPlanTitle: 'هنوز طرحی نیست',
  noPlanText: 'وقتی طرحی داشته باشید، آنچه مانده و آنچه مصرف می‌کنید اینجا نمایش داده می‌شود.',
  staleTitle: 'شاید به‌روز نباشد.',
  offlineTitle: 'اتصال اینترنت برقرار نیست.',
  offlineText: 'آنچه می‌بینید مربوط به {time} است. پس از اتصال خودش به‌روز می‌شود.',
  offlineEmpty: 'پس از اتصال دوباره، صورت‌حساب و پرداخت نمایش داده می‌شود.',
  failedText: 'مبلغی کسر نشد. کمی بعد دوباره امتحان کنید.',
  sessionTitle: 'نشست شما پایان یافته است.',
  sessionText: 'برای تمدید آن ادامه دهید. چیزی از دست نرفته است.',
  sessionRenew: 'ادامه',
  forbiddenTitle: 'شما اجازهٔ دیدن این را ندارید.',
  forbiddenText: 'کسی که صورت‌حساب این حساب را مدیریت می‌کند می‌تواند.',
};
