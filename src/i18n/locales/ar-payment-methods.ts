import type { LocaleMessages } from '../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'طريقة الدفع',
  loading: 'جارٍ تحميل طرق الدفع…',
  card: '{brand} ···· {last4}',
  cardPlain: 'بطاقة ···· {last4}',
  expires: 'تنتهي في \u2066{month}/{year}\u2069',
  expiring: 'تنتهي قريبًا: \u2066{month}/{year}\u2069',
  expired: 'منتهية \u2066{month}/{year}\u2069',
  default: 'مستخدمة للدفع',
  backup: 'احتياطية',
  needsApproval: 'لا يمكن الخصم منها تلقائيًا',
  needsApprovalText:
    'يطلب البنك موافقتك على كل دفعة من {name}، لذلك لا يمكن للتجديد والشحن التلقائي استخدامها. أضف طريقة دفع أخرى لهما.',
  needsApprovalBackedUp: 'يطلب البنك موافقتك على كل دفعة من {name}. في غيابك يُخصم من {backup} بدلًا منها.',

  manage: 'إدارة {name}',
  makeDefault: 'استخدامها للدفع',
  makeDefaultLabel: 'استخدامها للدفع: {name}',
  madeDefault: 'تُستخدم {name} الآن للدفع.',
  makeBackup: 'جعلها احتياطية',
  makeBackupLabel: 'جعلها احتياطية: {name}',
  madeBackup: 'أصبحت {name} هي الاحتياطية. يُخصم منها عند رفض الأولى.',
  undo: 'تراجع',
  changeFailed: 'تعذّر تغيير ذلك. ما زالت {name} مستخدمة للدفع. حاول مرة أخرى.',
  backupFailed: 'تعذّر تغيير ذلك. ما زالت الاحتياطية كما كانت. حاول مرة أخرى.',

  remove: 'إزالة',
  removeLabel: 'إزالة {name}',
  removeTitle: 'هل تريد إزالة {name}؟',
  removeText: 'تُحذف هنا ولدى خدمة الدفع. لاستخدامها مجددًا عليك إضافتها من جديد.',
  removeDefaultText: 'تُحذف هنا ولدى خدمة الدفع، ثم تُستخدم للدفع طريقة أخرى محفوظة لديك.',
  removeKeep: 'الإبقاء عليها',
  removing: 'جارٍ الإزالة…',
  removed: 'أُزيلت {name}.',
  removeFailed: 'تعذّرت إزالة {name} وما زالت محفوظة. حاول مرة أخرى.',
  inUseTitle: 'ما زالت هناك حاجة إلى {name}',
  inUseText: 'تُدفع منها خطتك أو الشحن التلقائي. أضف طريقة دفع أخرى أولًا، ثم أزل هذه.',

  add: 'إضافة طريقة دفع',
  empty: 'لا توجد طريقة دفع بعد',
  emptyText: 'احفظ بطاقة مرة واحدة، ليصبح الشراء بنقرة. لا يُخصم شيء عند إضافتها.',
  readOnly: 'يمكن لمن يدير الفوترة تغييرها.',

  setupTitle: 'إضافة طريقة دفع',
  save: 'حفظ البطاقة',
  saving: 'جارٍ الحفظ…',
  cancel: 'إلغاء',
  added: 'أُضيفت {name}.',
};

export const methodForm: LocaleMessages[string] = {
  loading: 'جارٍ تحميل النموذج…',
  sandboxLegend: 'بطاقة اختبار',
  sandboxText: 'هذه بيئة تجريبية: اختر كيف تتصرف البطاقة. لا حاجة إلى رقم بطاقة ولا تُنقل أموال.',
  fieldsLabel: 'بطاقة أو طريقة دفع أخرى',
  privacy: 'ما تدخله يذهب مباشرة إلى Stripe. لا ترى {seller} الرقم أبدًا. لا يُخصم شيء الآن.',

  failed: 'لم تُحفظ البطاقة. لم يُخصم أي مبلغ. حاول مرة أخرى.',
  refused: 'لم تُقبل البطاقة. لم يُخصم أي مبلغ. تحقق من البيانات أو استخدم بطاقة أخرى.',
  refusedBecause: '{reason} لم يُخصم أي مبلغ.',
  unreachable: 'تعذّر الوصول إلى خدمة الدفع. لم يُخصم أي مبلغ. حاول مرة أخرى.',
  limited: 'كانت هذه محاولات كثيرة في وقت قصير. لم يُخصم أي مبلغ. انتظر قليلًا ثم حاول مرة أخرى.',
  unavailable: 'لا يمكن إضافة بطاقات هنا. قد تجد ذلك في إعدادات حسابك.',

  blockedTitle: 'تعذّر تحميل نموذج البطاقة',
  blockedText:
    'ربما يمنع مانع إعلانات أو إعداد خصوصية أو الشبكة js.stripe.com. لم يُخصم أي مبلغ. اسمح به لهذه الصفحة ثم حاول مرة أخرى.',
  blockedOtherwise: 'تعمل البطاقة المحفوظة من دون النموذج. ويمكنك أيضًا أن تسأل {seller} عن طريقة دفع أخرى.',
  retry: 'حاول مرة أخرى',

  save: 'حفظ البطاقة',
  saving: 'جارٍ الحفظ…',
  cancel: 'إلغاء',
  sheetTitle: 'إضافة بطاقة',
};
