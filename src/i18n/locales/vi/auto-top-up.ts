import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Tự động nạp',
  loading: 'Đang tải tự động nạp…',

  off: 'Đang tắt. Không bị trừ tiền trừ khi bạn tự mua.',
  notOffered: 'Gói này không hỗ trợ nạp thêm.',
  on: 'Bật',
  pausedWord: 'Tạm dừng',
  heldWord: 'Đang giữ lại',

  whenMoney: 'Chạy khi số dư giảm còn {level}.',
  whenCredits: { other: 'Chạy khi còn {count} credit.' },
  whenDays: { other: 'Chạy khi phần còn lại đủ dùng thêm {count} ngày.' },
  doesAmount: 'Mỗi lần nạp {amount}, tối đa {cap} mỗi tháng gồm thuế.',
  doesPacks: 'Mỗi lần mua {quantity} × {pack}, tối đa {cap} mỗi tháng gồm thuế.',
  doesTargetMoney: 'Nạp số dư lên {target}, tối đa {cap} mỗi tháng gồm thuế.',
  doesTargetCredits: { other: 'Mua {pack} đến khi có {count} credit, tối đa {cap} mỗi tháng gồm thuế.' },
  doesDays: { other: 'Thêm đủ cho {count} ngày theo tốc độ của bạn, tối đa {cap} mỗi tháng gồm thuế.' },

  due: 'Đã chạm mức: sắp trừ tiền.',
  charging: 'Đang trừ tiền. Bạn không cần tự thanh toán.',
  held: 'Đã đến lúc nhưng đang được giữ lại.',
  paused: 'Đã tự tạm dừng.',
  next: 'Với tốc độ của bạn, lần tới chạy vào khoảng {date}.',
  until: 'Sẽ kiểm tra lại vào {time}.',

  month: '{spent} / {cap}',
  monthCap: 'Mức trần hằng tháng',
  monthCharges: { other: '{count} lần trừ tự động' },
  monthEnds: 'Bắt đầu lại vào {date}',

  charges: 'Trừ tiền từ {method}.',
  chargesBacked: 'Trừ tiền từ {method}. Nếu bị từ chối, {backup} được thử một lần.',
  cooldown: { other: 'Hai lần trừ cách nhau ít nhất {count} phút.' },
  pausesAfter: { other: 'Sau {count} lần trừ thất bại liên tiếp, tính năng tự tạm dừng.' },
  announced: { other: 'Bạn được báo {count} giờ trước lần trừ đầu tiên.' },

  setUp: 'Thiết lập tự động nạp',
  change: 'Đổi',
  turnOff: 'Tắt tự động nạp',
  turnedOff: 'Tự động nạp đã tắt. Tính năng sẽ tắt cho đến khi bạn bật lại.',
  turnedOn: 'Tự động nạp đã bật.',
  changed: 'Đã thay đổi tự động nạp.',
  resume: 'Tiếp tục tự động nạp',
  resumed: 'Tự động nạp tiếp tục.',
  failed: 'Không thực hiện được và không có gì thay đổi. Hãy thử lại.',
  readOnly: 'Người quản lý thanh toán có thể thay đổi.',

  details: 'Cách trừ tiền và những gì bạn đã đồng ý',
  why: 'Vì sao bị trừ tiền hoặc không?',
  agreedAt: 'Bạn đã đồng ý vào {time}.',
  agreedBy: 'Được ghi nhận cho {actor}, phiên bản {version} của nội dung.',
  agreedOlder: 'Từ đó nội dung đã có phiên bản mới hơn. Bạn sẽ thấy khi thay đổi quy tắc.',
};
