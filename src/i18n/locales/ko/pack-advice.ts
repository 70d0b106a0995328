import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    '더 큰 요금제가 더 저렴합니다. 지금 속도로는 한 달에 약 {missing}크레딧이 더 필요합니다. 팩으로는 {packPrice}이지만 {plan}은(는) {upgradePrice}만 더 내면 모두 포함됩니다.',
  pack: '팩이 더 저렴합니다. 지금 속도로는 한 달에 약 {missing}크레딧이 더 필요합니다. 팩으로는 {packPrice}이지만 {plan}은(는) {upgradePrice}을(를) 더 내야 합니다.',
  equal: '지금 속도로는 한 달에 약 {missing}크레딧이 더 필요합니다. 팩과 {plan}의 비용은 {packPrice}(으)로 같습니다.',
  see: '{plan} 보기',
};
