import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Gói lớn hơn sẽ rẻ hơn cho bạn: với tốc độ của bạn, mỗi tháng cần thêm khoảng {missing} credit. Mua theo gói credit tốn {packPrice}; {plan} chỉ đắt hơn {upgradePrice} và đã gồm số đó.',
  pack: 'Gói credit rẻ hơn cho bạn: với tốc độ của bạn, mỗi tháng cần thêm khoảng {missing} credit. Mua theo gói credit tốn {packPrice}; {plan} sẽ đắt hơn {upgradePrice}.',
  equal:
    'Với tốc độ của bạn, mỗi tháng cần thêm khoảng {missing} credit. Gói credit và {plan} có giá như nhau: {packPrice}.',
  see: 'Xem {plan}',
};
