import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  title: 'تا کی کافی است',
  loading: 'در حال بارگیری پیش‌بینی…',
  window: 'بر پایهٔ',
  week: '۷ روز گذشته',
  fortnight: '۱۴ روز گذشته',
  month: '۳۰ روز گذشته',
  untilDay: 'تا حدود {date}',
  until: { one: 'تا حدود {date} · {count} روز', other: 'تا حدود {date} · {count} روز' },
  between: 'از {from} اگر هر روز پرکار باشد، تا {to} اگر هر روز کم‌کار باشد',
  notBefore: 'نه پیش از {from}. اگر هر روز کم‌کار باشد، بیش از یک سال کافی است',
  pace: {
    one: 'روزانه حدود {amount} در {count} روز کامل؛ روزهای کم‌کار {quiet}، روزهای پرکار {busy}',
    other: 'روزانه حدود {amount} در {count} روز کامل؛ روزهای کم‌کار {quiet}، روزهای پرکار {busy}',
  },
  topUp: 'شارژ خودکار حدود {date}',
  resets: 'طرح شما در {date} مقدار {amount} می‌آورد. اینجا حساب نشده است',
  today: 'امروز',
  not_enough_data: 'مصرف هنوز برای تعیین تاریخ کافی نیست. پس از سه روز کامل با مصرف، تاریخی اینجا نمایش داده می‌شود.',
  nothing_left: 'چیزی نمانده است.',
  longer_than_a_year: 'با این سرعت بیش از یک سال کافی است.',
  no_usage: 'در این روزها مصرفی نبوده است، پس چیزی تمام نمی‌شود.',
  not_prepaid: 'مصرف شما پس از آن محاسبه می‌شود، پس چیزی تمام نمی‌شود.',
  asOf: 'تا {time}',
};
