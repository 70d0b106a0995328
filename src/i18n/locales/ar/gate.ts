import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'صار هناك ما يكفي من جديد. تستمر مهمتك.',
  canceled: 'لم يُشترَ شيء. ما زالت مهمتك تنتظر.',
  pendingTitle: 'كانت هذه المهمة تنتظر سعة إضافية',
  pendingText: 'لم يضع شيء: تابع من حيث توقفت.',
  goOn: 'متابعة',
  dismiss: 'ليس الآن',
  notInPlan: 'هذا ليس جزءًا من خطتك.',
  subscriptionRequired: 'يلزم وجود خطة لهذا.',
  limitReached: 'نفد ما تشمله خطتك من هذا في هذه الفترة.',
  askAdmin: 'اطلب ممن يدير الفوترة في {account} أن يشتري المزيد.',
};
