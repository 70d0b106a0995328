import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: '變更為 {plan}',
  changeTitlePlain: '變更方案',
  invoiceTitle: '支付帳單 {number}',
  invoiceTitlePlain: '支付未付帳單',
  reactivateTitle: '重新啟用 {plan}',
  reactivateTitlePlain: '重新啟用方案',

  startsNow: '{plan} 在付款後立即開始。',
  startsNowFree: '{plan} 立即開始。',
  startsOn: '{date}起為 {plan}。在此之前沒有任何變化。',
  trialUntil: '{date}前免費。',
  nextPayment: '下次付款 {amount}，日期為{date}。',
  noPayment: '此後不再扣款。',
  customerCredit: '您已支付的 {amount} 會留在帳號中，抵扣之後的帳單。',

  creditsChange: '方案點數：現在 {before}，變更後立即變為 {after}。',
  creditsReset: '方案點數：在此之前您有 {before}。{date}起每期 {after}。',
  creditsEnd: '方案點數將於{date}結束。剩餘的 {before} 在此之前可以使用。',
  creditsKept: '您購買的 {amount} 點維持不變。',
  creditsWait: '您購買的 {amount} 點仍歸您所有，但 {plan} 不使用點數。等換到使用點數的方案後即可使用。',
  balanceChange: '方案內含餘額：現在 {before}，變更後立即變為 {after}。',
  balanceReset: '方案內含餘額：在此之前您有 {before}。{date}起每期 {after}。',
  balanceEnd: '方案內含餘額將於{date}結束。剩餘的 {before} 在此之前可以使用。',
  balanceKept: '您儲值的 {amount} 維持不變。',
  balanceWait: '您儲值的 {amount} 仍歸您所有，但 {plan} 不使用餘額。等換到使用餘額的方案後即可使用。',

  featuresLost: '不再包含：{names}。',
  featuresGained: '新增：{names}。',
  addOnsEnding: '同時結束：{names}。',
  seatsExcess: '正在使用 {inUse} 個席位，之後只有 {available} 個。請在此之前釋出 {excess} 個。',
  replacesCancellation: '同時會撤回取消申請。',
  replacesChange: '之前計畫的變更不會進行。',

  advicePack:
    '更省錢的方式：依目前速度，您每月還差 {missing} 點。{pack} 只需 {packPrice} 即可補足；{plan} 每月要多花 {upgradePrice}。',
  adviceUpgrade:
    '這是不錯的選擇：依目前速度，您每月還差 {missing} 點。購買點數包需要 {packPrice}；{plan} 只多花 {upgradePrice}。',

  invoiceText: '付清後，{plan} 會繼續，您可以再次購買。',
  invoiceTextPlain: '付清後，您可以再次購買。',
  invoiceRetry: '否則將於{date}再次嘗試扣款。',
  reactivateText: '{plan} 從今天起按目前價格重新開始。您購買的部分仍可使用。',

  confirmChange: '變更為 {plan}',
  confirmChangePaid: '變更為 {plan} · {total}',
  confirmOn: '{date}變更',
  confirmReactivate: '重新啟用 {plan}',
  confirmReactivatePaid: '重新啟用 {plan} · {total}',
  keep: '保留 {plan}',
  changing: '變更中…',
  changed: '您現在使用的是 {plan}。',
  changedPlain: '方案已變更。',
  scheduled: '{date}起為 {plan}。',
  reactivated: '{plan} 已重新啟用。',
  reactivatedPlain: '方案已重新啟用。',
  invoicePaid: '帳單已付款。{plan} 繼續。',
  invoicePaidPlain: '帳單已付款。',

  failed: '沒有變更，也沒有扣款。請再試一次。',
  refusedSeats: '正在使用的席位多於 {plan} 的席位數。請先釋出一些再變更。沒有變更任何內容。',
  refusedPastDue: '請先支付未付帳單，然後即可變更方案。沒有變更任何內容。',
  refusedRenewal: '本期的付款正在進行。完成後即可變更方案。',
  refusedUnavailable: '此方案已不再提供。沒有變更任何內容。',
  refusedNotAllowed: '目前無法從您的方案進行此變更。沒有變更任何內容。',
  refusedMethod: '請先新增付款方式。試用結束時才會扣款。',
};
