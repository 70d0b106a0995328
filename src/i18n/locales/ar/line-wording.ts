import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'مدة لم تُستخدم: {name}',
  beyond_included: '{name}، فوق ما تشمله الخطة',
  funds: 'أموال أضيفت إلى رصيدك',
  debt: 'ما استُخدم من الرصيد تحت الصفر',
  credit_used: 'مبلغ لك في حسابك',
  credit_kept: 'يبقى لك في حسابك',
  too_small: 'مبلغ أصغر من أن يُحصّل',
};
