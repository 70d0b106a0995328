import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'افزونه‌ها',
  empty: 'افزونه‌ای برای طرح شما نیست',
  emptyText: 'آنچه می‌توان به طرح افزود اینجا نمایش داده می‌شود.',
  active: 'فعال',
  activeUntil: 'فعال تا {date}',
  dueNow: 'اکنون {amount}، برای باقی دوره',
  taxAdded: 'قیمت‌ها بدون مالیات است. جمع کل را پیش از پرداخت می‌بینید.',
  add: 'افزودن',
  addLabel: 'افزودن {name} به قیمت {price}',
  end: 'پایان دادن',
  endLabel: 'پایان دادن به {name}',
  keep: 'نگه داشتن',
  keepLabel: 'نگه داشتن {name}',

  buyTitle: 'افزودن {name}',
  buyText: '{name} به محض پرداخت در دسترس است.',
  buyPart: 'اکنون فقط بابت باقی دوره می‌پردازید، سپس {price} همراه با طرح.',
  buyEnds: 'هر زمان می‌توانید به آن پایان دهید. در این صورت تا پایان دوره می‌ماند.',
  buyConfirm: 'افزودن {name} · {total}',
  bought: '{name} اکنون فعال است.',

  endTitle: 'پایان دادن به {name}',
  endText: '{name} تا {date} می‌ماند. سپس پایان می‌یابد و دیگر بابت آن چیزی کسر نمی‌شود.',
  endNoRefund: 'ماندهٔ زمان پرداخت‌شده بازگردانده نمی‌شود.',
  endConfirm: 'پایان دادن به {name}',
  ending: 'در حال پایان دادن…',
  leave: 'نگه داشتن {name}',
  ended: '{name} در {date} پایان می‌یابد.',
  kept: '{name} ادامه می‌یابد.',
  failed: 'چیزی تغییر نکرد. دوباره امتحان کنید.',
};
