import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Đã đủ trở lại. Công việc của bạn tiếp tục.',
  canceled: 'Không mua gì cả. Công việc của bạn vẫn đang chờ.',
  pendingTitle: 'Việc này đã chờ vì không còn đủ',
  pendingText: 'Không mất gì cả: hãy tiếp tục từ chỗ bạn dừng lại.',
  goOn: 'Tiếp tục',
  dismiss: 'Để sau',
  notInPlan: 'Mục này không có trong gói của bạn.',
  subscriptionRequired: 'Cần có gói để dùng mục này.',
  limitReached: 'Phần có sẵn trong gói của bạn đã dùng hết trong kỳ này.',
  askAdmin: 'Hãy nhờ người quản lý thanh toán của {account} mua thêm.',
};
