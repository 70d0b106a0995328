import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    '更大的方案更省錢：依目前速度，您每月還差約 {missing} 點。購買點數包需要 {packPrice}；{plan} 只多花 {upgradePrice} 即可包含。',
  pack: '點數包更省錢：依目前速度，您每月還差約 {missing} 點。購買點數包需要 {packPrice}；{plan} 要多花 {upgradePrice}。',
  equal: '依目前速度，您每月還差約 {missing} 點。點數包與 {plan} 的費用相同：{packPrice}。',
  see: '查看 {plan}',
};
