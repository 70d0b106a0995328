import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: '更改为{plan}',
  changeTitlePlain: '更改套餐',
  invoiceTitle: '支付账单{number}',
  invoiceTitlePlain: '支付未付账单',
  reactivateTitle: '重新启用{plan}',
  reactivateTitlePlain: '重新启用套餐',

  startsNow: '{plan}在付款后立即开始。',
  startsNowFree: '{plan}立即开始。',
  startsOn: '{date}起为{plan}。在此之前没有任何变化。',
  trialUntil: '{date}前免费。',
  nextPayment: '下次付款{amount}，日期为{date}。',
  noPayment: '此后不再扣款。',
  customerCredit: '您已支付的{amount}会留在账户中，抵扣之后的账单。',

  creditsChange: '套餐积分：现在{before}，更改后立即变为{after}。',
  creditsReset: '套餐积分：在此之前您有{before}。{date}起每个周期{after}。',
  creditsEnd: '套餐积分将于{date}结束。剩余的{before}在此之前可以使用。',
  creditsKept: '您购买的{amount}积分保持不变。',
  creditsWait: '您购买的{amount}积分仍归您所有，但{plan}不使用积分。等换到使用积分的套餐后即可使用。',
  balanceChange: '套餐内含余额：现在{before}，更改后立即变为{after}。',
  balanceReset: '套餐内含余额：在此之前您有{before}。{date}起每个周期{after}。',
  balanceEnd: '套餐内含余额将于{date}结束。剩余的{before}在此之前可以使用。',
  balanceKept: '您充值的{amount}保持不变。',
  balanceWait: '您充值的{amount}仍归您所有，但{plan}不使用余额。等换到使用余额的套餐后即可使用。',

  featuresLost: '不再包含：{names}。',
  featuresGained: '新增：{names}。',
  addOnsEnding: '同时结束：{names}。',
  seatsExcess: '正在使用{inUse}个席位，之后只有{available}个。请在此之前释放{excess}个。',
  replacesCancellation: '同时会撤回取消申请。',
  replacesChange: '之前计划的更改不会进行。',

  advicePack:
    '更省钱的方式：按当前速度，您每月还差{missing}积分。{pack}只需{packPrice}即可补足；{plan}每月要多花{upgradePrice}。',
  adviceUpgrade:
    '这是不错的选择：按当前速度，您每月还差{missing}积分。购买积分包需要{packPrice}；{plan}只多花{upgradePrice}。',

  invoiceText: '付清后，{plan}会继续，您可以再次购买。',
  invoiceTextPlain: '付清后，您可以再次购买。',
  invoiceRetry: '否则将于{date}再次尝试扣款。',
  reactivateText: '{plan}从今天起按当前价格重新开始。您购买的部分仍可使用。',

  confirmChange: '更改为{plan}',
  confirmChangePaid: '更改为{plan} · {total}',
  confirmOn: '{date}更改',
  confirmReactivate: '重新启用{plan}',
  confirmReactivatePaid: '重新启用{plan} · {total}',
  keep: '保留{plan}',
  changing: '正在更改…',
  changed: '您现在使用的是{plan}。',
  changedPlain: '套餐已更改。',
  scheduled: '{date}起为{plan}。',
  reactivated: '{plan}已重新启用。',
  reactivatedPlain: '套餐已重新启用。',
  invoicePaid: '账单已支付。{plan}继续。',
  invoicePaidPlain: '账单已支付。',

  failed: '没有更改，也没有扣款。请重试。',
  refusedSeats: '正在使用的席位多于{plan}的席位数。请先释放一些再更改。没有更改任何内容。',
  refusedPastDue: '请先支付未付账单，然后即可更改套餐。没有更改任何内容。',
  refusedRenewal: '当前周期的付款正在进行。完成后即可更改套餐。',
  refusedUnavailable: '该套餐已不再提供。没有更改任何内容。',
  refusedNotAllowed: '目前无法从您的套餐进行此更改。没有更改任何内容。',
  refusedMethod: '请先添加付款方式。试用结束时才会扣款。',
};
