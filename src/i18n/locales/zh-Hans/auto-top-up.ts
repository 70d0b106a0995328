import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: '自动充值',
  loading: '正在加载自动充值…',

  off: '已关闭。除非您自己购买，否则不会扣款。',
  notOffered: '此套餐不支持充值。',
  on: '已开启',
  pausedWord: '已暂停',
  heldWord: '已暂缓',

  whenMoney: '余额降至{level}时执行。',
  whenCredits: { other: '剩余{count}积分时执行。' },
  whenDays: { other: '剩余量还能用{count}天时执行。' },
  doesAmount: '每次充值{amount}，每月最多{cap}（含税）。',
  doesPacks: '每次购买{quantity}个{pack}，每月最多{cap}（含税）。',
  doesTargetMoney: '将余额补到{target}，每月最多{cap}（含税）。',
  doesTargetCredits: { other: '购买{pack}直到有{count}积分，每月最多{cap}（含税）。' },
  doesDays: { other: '按您的速度补足{count}天所需，每月最多{cap}（含税）。' },

  due: '已达到触发值：即将扣款。',
  charging: '正在扣款。您无需自己付款。',
  held: '已到执行时间，但被暂缓。',
  paused: '已自行暂停。',
  next: '按您的速度，下次执行约在{date}。',
  until: '{time}再次检查。',

  month: '{spent} / {cap}',
  monthCap: '每月上限',
  monthCharges: { other: '{count}次自动扣款' },
  monthEnds: '{date}重新计算',

  charges: '从{method}扣款。',
  chargesBacked: '从{method}扣款。如果被拒绝，会用{backup}尝试一次。',
  cooldown: { other: '两次扣款至少间隔{count}分钟。' },
  pausesAfter: { other: '连续{count}次扣款失败后会自行暂停。' },
  announced: { other: '首次扣款前{count}小时会通知您。' },

  setUp: '设置自动充值',
  change: '更改',
  turnOff: '关闭自动充值',
  turnedOff: '自动充值已关闭。在您重新开启之前将一直关闭。',
  turnedOn: '自动充值已开启。',
  changed: '自动充值已更改。',
  resume: '恢复自动充值',
  resumed: '自动充值继续。',
  failed: '操作未成功，没有更改任何内容。请重试。',
  readOnly: '管理账务的人员可以更改。',

  details: '扣款方式及您同意的内容',
  why: '为什么扣款或没有扣款？',
  agreedAt: '您于{time}同意。',
  agreedBy: '以{actor}的名义记录，文本版本{version}。',
  agreedOlder: '此后文本有了新版本。更改规则时会显示。',
};
