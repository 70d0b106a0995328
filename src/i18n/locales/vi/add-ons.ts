import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Tiện ích bổ sung',
  empty: 'Gói của bạn không có tiện ích bổ sung',
  emptyText: 'Những gì có thể thêm vào gói sẽ hiện ở đây.',
  active: 'Đang hoạt động',
  activeUntil: 'Hoạt động đến {date}',
  dueNow: 'trả ngay {amount} cho phần còn lại của kỳ',
  taxAdded: 'Giá chưa gồm thuế. Bạn sẽ thấy tổng tiền trước khi thanh toán.',
  add: 'Thêm',
  addLabel: 'Thêm {name} với giá {price}',
  end: 'Kết thúc',
  endLabel: 'Kết thúc {name}',
  keep: 'Giữ',
  keepLabel: 'Giữ {name}',

  buyTitle: 'Thêm {name}',
  buyText: '{name} dùng được ngay khi thanh toán xong.',
  buyPart: 'Bây giờ bạn chỉ trả cho phần còn lại của kỳ, sau đó {price} cùng với gói.',
  buyEnds: 'Bạn có thể kết thúc bất cứ lúc nào. Khi đó tiện ích vẫn còn đến hết kỳ.',
  buyConfirm: 'Thêm {name} · {total}',
  bought: '{name} hiện đã hoạt động.',

  endTitle: 'Kết thúc {name}',
  endText: '{name} còn đến {date}. Sau đó kết thúc và không bị trừ tiền nữa.',
  endNoRefund: 'Thời gian đã trả còn lại không được hoàn tiền.',
  endConfirm: 'Kết thúc {name}',
  ending: 'Đang kết thúc…',
  leave: 'Giữ {name}',
  ended: '{name} kết thúc vào {date}.',
  kept: '{name} tiếp tục.',
  failed: 'Không có gì thay đổi. Hãy thử lại.',
};
