import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: '{plan}(으)로 변경',
  changeTitlePlain: '요금제 변경',
  invoiceTitle: '청구서 {number} 결제',
  invoiceTitlePlain: '미결제 청구서 결제',
  reactivateTitle: '{plan} 다시 시작',
  reactivateTitlePlain: '요금제 다시 시작',

  startsNow: '{plan}은(는) 결제가 완료되는 즉시 시작됩니다.',
  startsNowFree: '{plan}은(는) 바로 시작됩니다.',
  startsOn: '{date}부터 {plan}. 그때까지는 아무것도 바뀌지 않습니다.',
  trialUntil: '{date}까지 무료입니다.',
  nextPayment: '다음 결제는 {date}, {amount}입니다.',
  noPayment: '그 이후에는 청구되지 않습니다.',
  customerCredit: '결제한 금액 중 {amount}은(는) 계정에 남아 다음 청구서에서 차감됩니다.',

  creditsChange: '요금제 크레딧: 현재 {before}, 변경 직후 {after}.',
  creditsReset: '요금제 크레딧: 그때까지 {before}. {date}부터는 기간마다 {after}.',
  creditsEnd: '요금제 크레딧은 {date}에 끝납니다. 남은 {before}은(는) 그때까지 사용할 수 있습니다.',
  creditsKept: '구매한 {amount}크레딧은 그대로 유지됩니다.',
  creditsWait:
    '구매한 {amount}크레딧은 유지되지만 {plan}에서는 크레딧을 사용하지 않습니다. 크레딧을 사용하는 요금제로 바꿀 때까지 보관됩니다.',
  balanceChange: '요금제에 포함된 잔액: 현재 {before}, 변경 직후 {after}.',
  balanceReset: '요금제에 포함된 잔액: 그때까지 {before}. {date}부터는 기간마다 {after}.',
  balanceEnd: '요금제에 포함된 잔액은 {date}에 끝납니다. 남은 {before}은(는) 그때까지 사용할 수 있습니다.',
  balanceKept: '충전한 {amount}은(는) 그대로 유지됩니다.',
  balanceWait:
    '충전한 {amount}은(는) 유지되지만 {plan}에서는 잔액을 사용하지 않습니다. 잔액을 사용하는 요금제로 바꿀 때까지 보관됩니다.',

  featuresLost: '더 이상 포함되지 않음: {names}.',
  featuresGained: '새로 포함됨: {names}.',
  addOnsEnding: '함께 종료됨: {names}.',
  seatsExcess: '{inUse}석을 사용 중이며 {available}석으로 줄어듭니다. 그때까지 {excess}석을 해제하세요.',
  replacesCancellation: '이와 함께 해지가 취소됩니다.',
  replacesChange: '지금까지 예정된 변경은 이루어지지 않습니다.',

  advicePack:
    '더 저렴한 방법: 지금 속도로는 한 달에 {missing}크레딧이 더 필요합니다. {pack}은(는) {packPrice}에 이를 충당하며, {plan}은(는) 한 달에 {upgradePrice} 더 비쌉니다.',
  adviceUpgrade:
    '좋은 선택입니다. 지금 속도로는 한 달에 {missing}크레딧이 더 필요합니다. 팩으로 구매하면 {packPrice}이지만 {plan}은(는) {upgradePrice}만 더 내면 됩니다.',

  invoiceText: '결제가 완료되면 {plan}이(가) 계속되고 다시 구매할 수 있습니다.',
  invoiceTextPlain: '결제가 완료되면 다시 구매할 수 있습니다.',
  invoiceRetry: '그렇지 않으면 {date}에 다시 청구를 시도합니다.',
  reactivateText: '{plan}이(가) 오늘부터 현재 가격으로 다시 시작됩니다. 구매한 것은 계속 사용할 수 있습니다.',

  confirmChange: '{plan}(으)로 변경',
  confirmChangePaid: '{plan}(으)로 변경 · {total}',
  confirmOn: '{date}에 변경',
  confirmReactivate: '{plan} 다시 시작',
  confirmReactivatePaid: '{plan} 다시 시작 · {total}',
  keep: '{plan} 유지',
  changing: '변경 중…',
  changed: '이제 {plan} 요금제입니다.',
  changedPlain: '요금제가 변경되었습니다.',
  scheduled: '{date}부터 {plan}.',
  reactivated: '{plan}이(가) 다시 활성화되었습니다.',
  reactivatedPlain: '요금제가 다시 활성화되었습니다.',
  invoicePaid: '청구서가 결제되었습니다. {plan}이(가) 계속됩니다.',
  invoicePaidPlain: '청구서가 결제되었습니다.',

  failed: '변경되거나 청구된 것이 없습니다. 다시 시도하세요.',
  refusedSeats: '{plan}의 좌석 수보다 많은 좌석을 사용 중입니다. 일부를 해제한 후 변경하세요. 변경된 것은 없습니다.',
  refusedPastDue: '먼저 미결제 청구서를 결제하면 요금제를 변경할 수 있습니다. 변경된 것은 없습니다.',
  refusedRenewal: '현재 기간의 결제가 진행 중입니다. 완료되면 요금제를 변경할 수 있습니다.',
  refusedUnavailable: '이 요금제는 더 이상 제공되지 않습니다. 변경된 것은 없습니다.',
  refusedNotAllowed: '현재 요금제에서는 이 변경을 할 수 없습니다. 변경된 것은 없습니다.',
  refusedMethod: '먼저 결제 수단을 추가하세요. 체험 기간이 끝날 때 청구됩니다.',
};
