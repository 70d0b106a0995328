import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: '有代码吗？',
  label: '优惠码或礼品码',
  apply: '使用',
  applying: '正在检查…',
  missing: '请输入代码。',
  code_not_valid: '此代码无效或已失效。请检查输入是否正确。',
  code_already_used: '此代码已被使用。',
  code_not_applicable: '此代码不适用于您的套餐。',
  notForThis: '此代码不适用于这笔购买。',
  tooMany: '尝试的代码过多。请稍等片刻再试。',
  failed: '无法验证代码，没有更改任何内容。请重试。',

  gaveCredits: { other: '{name}：已增加{count}积分。' },
  gaveBalance: '{name}：余额已增加{amount}。',
  usableUntil: '请在{date}前使用。',
  planDiscount: '{name}：套餐账单减{off}。',
  planDiscountBills: { other: '{name}：接下来{count}张套餐账单减{off}。' },
  forPurchase: '{name}。将在下次购买时生效。',
  useForCredits: '用它购买积分',
  useForFunds: '用它充值',

  applied: '{name}已生效。',
  appliedBonus: '{name}：额外赠送{amount}。',
  remove: '移除代码',
};
