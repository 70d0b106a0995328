import type { EmailTexts } from './email-texts.ts';

export const arabic: EmailTexts = {
  credits_low: {
    subject: '{account}: بقي {amount} من الرصيد الائتماني',
    paragraphs: ['بقي لدى {account} في {seller} {amount} من الأرصدة.', 'اشترِ حزمة الآن كي لا يتوقف شيء.'],
    action: 'شراء أرصدة',
  },
  credits_empty: {
    subject: 'لم تبق أرصدة لدى {account}',
    paragraphs: ['استهلك {account} كل أرصدته في {seller}.', 'يُستأنف العمل فور توفر الأرصدة من جديد.'],
    action: 'شراء أرصدة',
  },
  balance_low: {
    subject: '{account}: المتبقي {amount}',
    paragraphs: ['انخفض رصيد {account} في {seller} إلى {amount}.', 'أضف مبلغًا الآن كي لا يتوقف شيء.'],
    action: 'إضافة مبلغ',
  },
  balance_empty: {
    subject: 'نفد رصيد {account}',
    paragraphs: ['لم يبق في رصيد {account} لدى {seller} شيء.', 'يُستأنف العمل فور إضافة مبلغ.'],
    action: 'إضافة مبلغ',
  },
  balance_negative: {
    subject: 'رصيد {account} سالب',
    paragraphs: ['رصيد {account} لدى {seller} هو {amount}.', 'ما تضيفه يسدد هذا أولًا.'],
    action: 'إضافة مبلغ',
  },
  receipt: {
    subject: 'إيصال {number} من {seller}',
    paragraphs: ['دفع {account} مبلغ {amount} في {date}. شكرًا لك.', 'رقم الفاتورة {number}.'],
    action: 'عرض الفاتورة',
  },
  invoice: {
    subject: 'الفاتورة {number} من {seller}',
    paragraphs: ['هذه هي الفاتورة {number} من {seller} لحساب {account} بمبلغ {amount} كما طلبت.'],
    action: 'عرض الفاتورة',
  },
  payment_failed: {
    subject: 'لم تتم عملية دفع إلى {seller}',
    paragraphs: ['تعذر تحصيل {amount} من {account}.', 'لم يُسحب شيء. قد تنجح طريقة دفع أخرى.'],
    action: 'مراجعة الدفع',
  },
  past_due: {
    subject: '{account}: تعذر دفع الفاتورة {number}',
    paragraphs: [
      'تعذر تحصيل الفاتورة {number} من {seller} بمبلغ {amount}.',
      'يمكن الاستمرار في استخدام ما مُنح وما تم شراؤه. تنتظر المشتريات الجديدة حتى تُدفع.',
    ],
    action: 'دفع الفاتورة',
  },
  auto_top_up_announced: {
    subject: 'تبدأ التعبئة التلقائية لحساب {account}',
    paragraphs: [
      'ابتداءً من {date} يحق لـ {seller} تحصيل {amount} تلقائيًا كلما انخفض رصيد {account}، كما وافقت.',
      'يمكنك إيقاف ذلك بنقرة واحدة.',
    ],
    action: 'مراجعة التعبئة التلقائية',
  },
  auto_top_up_charged: {
    subject: 'أُضيف {amount} تلقائيًا',
    paragraphs: ['انخفض رصيد {account} لدى {seller}، فتم تحصيل {amount} كما وافقت.'],
    action: 'عرض النشاط',
  },
  auto_top_up_paused: {
    subject: 'التعبئة التلقائية لحساب {account} متوقفة مؤقتًا',
    paragraphs: ['تعذر على {seller} تحصيل المبلغ من طريقة الدفع المحفوظة، لذا توقفت التعبئة التلقائية مؤقتًا.'],
    action: 'مراجعة التعبئة التلقائية',
  },
  alert_crossed: {
    subject: '{account}: تنبيهك عند {amount}',
    paragraphs: ['بلغ {account} الحد {amount} الذي حددته لدى {seller}.'],
    action: 'فتح الفوترة',
  },
};
