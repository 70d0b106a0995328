import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'الفوترة',
  sandbox: 'بيئة تجريبية: لا تُنقل أموال حقيقية',
  loading: 'جارٍ تحميل الفوترة…',
  activity: 'النشاط',
  retry: 'حاول مرة أخرى',
  staleTitle: 'قد لا يكون هذا محدّثًا.',
  staleText: 'ما تراه يعود إلى {time}.',
  offlineTitle: 'لا يوجد اتصال.',
  offlineText: 'ما تراه يعود إلى {time}. يتحدّث من تلقاء نفسه عند عودة الاتصال.',
  offlineEmpty: 'تظهر الفوترة فور عودة الاتصال.',
  failedTitle: 'تعذّر تحميل هذا.',
  failedText: 'لم يُخصم أي مبلغ. حاول مرة أخرى بعد لحظة.',
  sessionTitle: 'انتهت جلستك.',
  sessionText: 'تابع لتجديدها. لم يضع شيء.',
  sessionRenew: 'متابعة',
  forbiddenTitle: 'لا يمكنك رؤية هذا.',
  forbiddenText: 'يمكن ذلك لمن يدير فوترة هذا الحساب.',
  noPlanTitle: 'لا توجد خطة بعد',
  noPlanText: 'يظهر هنا ما بقي لديك وما تستخدمه عندما تكون هناك خطة.',
};
