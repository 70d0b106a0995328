import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: 'Đang hoạt động',
  taxAdded: 'Giá chưa gồm thuế. Bạn sẽ thấy tổng tiền trước khi thanh toán.',
  keep: 'Giữ lại',
  endNoRefund: 'Thời gian đã trả còn lại không được hoàn tiền.',
  failed: 'Không có gì thay đổi. Hãy thử lại.',
};
