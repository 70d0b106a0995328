import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'الإضافات',
  empty: 'لا توجد إضافات لخطتك',
  emptyText: 'يظهر هنا ما يمكن إضافته إلى الخطة.',
  active: 'نشطة',
  activeUntil: 'نشطة حتى {date}',
  dueNow: '{amount} الآن، لما تبقّى من الفترة',
  taxAdded: 'الأسعار من دون ضريبة. ترى الإجمالي قبل الدفع.',
  add: 'إضافة',
  addLabel: 'إضافة {name} مقابل {price}',
  end: 'إنهاء',
  endLabel: 'إنهاء {name}',
  keep: 'الإبقاء عليها',
  keepLabel: 'الإبقاء على {name}',

  buyTitle: 'إضافة {name}',
  buyText: 'تتوفر {name} فور الدفع.',
  buyPart: 'تدفع الآن ما تبقّى من الفترة فقط، ثم {price} مع خطتك.',
  buyEnds: 'يمكنك إنهاؤها في أي وقت. تبقى حينها حتى نهاية الفترة.',
  buyConfirm: 'إضافة {name} · {total}',
  bought: '{name} نشطة الآن.',

  endTitle: 'إنهاء {name}',
  endText: 'تبقى {name} حتى {date}. ثم تنتهي ولا يُخصم مقابلها شيء بعد ذلك.',
  endNoRefund: 'لا يُعاد ما تبقّى من الوقت المدفوع.',
  endConfirm: 'إنهاء {name}',
  ending: 'جارٍ الإنهاء…',
  leave: 'الإبقاء على {name}',
  ended: 'تنتهي {name} في {date}.',
  kept: 'تستمر {name}.',
  failed: 'لم يتغيّر شيء. حاول مرة أخرى.',
};
