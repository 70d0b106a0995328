import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    '更大的套餐更省钱：按当前速度，您每月还差约{missing}积分。购买积分包需要{packPrice}；{plan}只多花{upgradePrice}即可包含。',
  pack: '积分包更省钱：按当前速度，您每月还差约{missing}积分。购买积分包需要{packPrice}；{plan}要多花{upgradePrice}。',
  equal: '按当前速度，您每月还差约{missing}积分。积分包和{plan}的费用相同：{packPrice}。',
  see: '查看{plan}',
};
