import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: 'Bật',
  pausedWord: 'Tạm dừng',
  change: 'Đổi',
  failed: 'Không thực hiện được và không có gì thay đổi. Hãy thử lại.',
  readOnly: 'Người quản lý thanh toán có thể thay đổi.',
};
