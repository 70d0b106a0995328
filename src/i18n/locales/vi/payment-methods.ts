import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  makeDefault: 'Dùng để thanh toán',
  makeDefaultLabel: 'Dùng để thanh toán: {name}',
  madeDefault: '{name} hiện được dùng để thanh toán.',
  makeBackup: 'Đặt làm dự phòng',
  makeBackupLabel: 'Đặt làm dự phòng: {name}',
  madeBackup: '{name} hiện là phương thức dự phòng. Tiền sẽ được trừ từ đây khi phương thức đầu bị từ chối.',
  undo: 'Hoàn tác',
  changeFailed: 'Không thay đổi được. {name} vẫn được dùng để thanh toán. Hãy thử lại.',
  backupFailed: 'Không thay đổi được. Phương thức dự phòng vẫn như trước. Hãy thử lại.',

  remove: 'Gỡ',
  removeLabel: 'Gỡ {name}',
  removeTitle: 'Gỡ {name}?',
  removeText: 'Phương thức này bị xóa ở đây và ở dịch vụ thanh toán. Muốn dùng lại, bạn phải thêm từ đầu.',
  removeDefaultText:
    'Phương thức này bị xóa ở đây và ở dịch vụ thanh toán, sau đó thanh toán sẽ dùng phương thức khác bạn đã lưu.',
  removeKeep: 'Giữ lại',
  removing: 'Đang gỡ…',
  removed: 'Đã gỡ {name}.',
  removeFailed: 'Không gỡ được {name}, phương thức này vẫn được lưu. Hãy thử lại.',
  inUseTitle: '{name} vẫn đang cần dùng',
  inUseText:
    'Gói hoặc tự động nạp đang trừ tiền từ đây. Hãy thêm phương thức thanh toán khác trước rồi gỡ phương thức này.',

  setupTitle: 'Thêm phương thức thanh toán',
  save: 'Lưu thẻ',
  saving: 'Đang lưu…',
  cancel: 'Hủy',
  added: 'Đã thêm {name}.',
  title: 'Phương thức thanh toán',
  loading: 'Đang tải phương thức thanh toán…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Thẻ ···· {last4}',
  expires: 'Hết hạn {month}/{year}',
  expiring: 'Sắp hết hạn: {month}/{year}',
  expired: 'Đã hết hạn {month}/{year}',
  default: 'Dùng để thanh toán',
  backup: 'Dự phòng',
  needsApproval: 'Không thể trừ tiền tự động',
  needsApprovalText:
    'Ngân hàng yêu cầu bạn xác nhận mỗi lần thanh toán bằng {name}, nên không thể dùng để gia hạn và tự động nạp. Hãy thêm phương thức thanh toán khác cho các việc đó.',
  needsApprovalBackedUp:
    'Ngân hàng yêu cầu bạn xác nhận mỗi lần thanh toán bằng {name}. Khi bạn vắng mặt, tiền sẽ được trừ từ {backup}.',

  manage: 'Quản lý {name}',

  add: 'Thêm phương thức thanh toán',
  empty: 'Chưa có phương thức thanh toán',
  emptyText: 'Lưu thẻ một lần và mua chỉ với một lần nhấp. Khi thêm thẻ, bạn không bị trừ tiền.',
  readOnly: 'Người quản lý thanh toán có thể thay đổi.',
};
