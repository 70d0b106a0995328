import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: '自動儲值',
  loading: '正在載入自動儲值…',

  off: '已關閉。除非您自己購買，否則不會扣款。',
  notOffered: '此方案不支援儲值。',
  on: '已開啟',
  pausedWord: '已暫停',
  heldWord: '已暫緩',

  whenMoney: '餘額降至 {level} 時執行。',
  whenCredits: { other: '剩餘 {count} 點時執行。' },
  whenDays: { other: '剩餘量還能用 {count} 天時執行。' },
  doesAmount: '每次儲值 {amount}，每月最多 {cap}（含稅）。',
  doesPacks: '每次購買 {quantity} 個 {pack}，每月最多 {cap}（含稅）。',
  doesTargetMoney: '將餘額補到 {target}，每月最多 {cap}（含稅）。',
  doesTargetCredits: { other: '購買 {pack} 直到有 {count} 點，每月最多 {cap}（含稅）。' },
  doesDays: { other: '依您的速度補足 {count} 天所需，每月最多 {cap}（含稅）。' },

  due: '已達觸發值：即將扣款。',
  charging: '正在扣款。您不需要自己付款。',
  held: '已到執行時間，但被暫緩。',
  paused: '已自行暫停。',
  next: '依您的速度，下次執行約在{date}。',
  until: '{time}再次檢查。',

  month: '{spent} / {cap}',
  monthCap: '每月上限',
  monthCharges: { other: '{count} 次自動扣款' },
  monthEnds: '{date}重新計算',

  charges: '從 {method} 扣款。',
  chargesBacked: '從 {method} 扣款。如果遭拒，會用 {backup} 嘗試一次。',
  cooldown: { other: '兩次扣款至少間隔 {count} 分鐘。' },
  pausesAfter: { other: '連續 {count} 次扣款失敗後會自行暫停。' },
  announced: { other: '首次扣款前 {count} 小時會通知您。' },

  setUp: '設定自動儲值',
  change: '變更',
  turnOff: '關閉自動儲值',
  turnedOff: '自動儲值已關閉。在您重新開啟之前將一直關閉。',
  turnedOn: '自動儲值已開啟。',
  changed: '自動儲值已變更。',
  resume: '恢復自動儲值',
  resumed: '自動儲值繼續。',
  failed: '操作未成功，沒有變更任何內容。請再試一次。',
  readOnly: '管理帳務的人員可以變更。',

  details: '扣款方式及您同意的內容',
  why: '為什麼扣款或沒有扣款？',
  agreedAt: '您於{time}同意。',
  agreedBy: '以 {actor} 的名義記錄，文字版本 {version}。',
  agreedOlder: '此後文字有了新版本。變更規則時會顯示。',
};
