import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: '이 알림 숨기기',

  credits_low: '크레딧이 얼마 남지 않았습니다. {amount} 남음.',
  credits_low_plain: '크레딧이 얼마 남지 않았습니다.',
  credits_empty: '남은 크레딧이 없습니다.',
  balance_low: '잔액이 얼마 남지 않았습니다. {amount} 남음.',
  balance_low_plain: '잔액이 얼마 남지 않았습니다.',
  balance_empty: '잔액을 모두 사용했습니다.',
  balance_negative: '잔액이 {amount}입니다. 다음 충전액으로 먼저 메워집니다.',
  payment_past_due:
    '지난 결제가 완료되지 않았습니다. 보유한 만큼 서비스를 계속 이용할 수 있으며, 결제가 완료되면 추가로 구매할 수 있습니다.',
  payment_past_due_amount:
    '{amount}이(가) 아직 결제되지 않았습니다. 보유한 만큼 서비스를 계속 이용할 수 있으며, 결제가 완료되면 추가로 구매할 수 있습니다.',
  trial_ending: '체험 기간이 {date}에 끝납니다.',
  trial_ending_soon: '체험 기간이 곧 끝납니다.',
  subscription_canceled: '요금제가 종료되었습니다. 구매한 것은 계속 사용할 수 있습니다.',
  subscription_canceled_at: '요금제가 {date}에 종료되었습니다. 구매한 것은 계속 사용할 수 있습니다.',
  subscription_canceling: '요금제가 곧 종료됩니다. 구매한 것은 계속 사용할 수 있습니다.',
  subscription_canceling_at: '요금제가 {date}에 종료됩니다. 구매한 것은 계속 사용할 수 있습니다.',
  subscription_paused: '요금제가 일시 중지되었습니다. 보유한 것은 사용할 수 있으며 청구되지 않습니다.',
  plan_change_scheduled: '요금제가 곧 변경됩니다.',
  plan_change_scheduled_at: '{date}에 요금제가 {plan}(으)로 변경됩니다.',
  payment_method_missing: '저장된 결제 수단이 없습니다. 필요할 때 구매할 수 있도록 추가하세요.',
  payment_method_expiring: '카드가 곧 만료됩니다. 다음 결제가 정상적으로 처리되도록 다른 카드를 추가하세요.',
  purchase_processing: '카드사에서 아직 확인 중입니다. 다시 결제할 필요가 없으며, 이 페이지는 자동으로 업데이트됩니다.',
  purchase_action: '카드사에서 결제 승인을 요청합니다. 아직 추가된 것은 없습니다.',
  purchase_declined: '결제가 완료되지 않았습니다. 청구된 금액은 없습니다.',
  purchase_disputed:
    '{amount} 결제에 대해 카드사에 이의가 제기되었습니다. 결정이 날 때까지 이 결제로 구매한 것은 사용할 수 없습니다.',
  purchase_disputed_plain:
    '결제에 대해 카드사에 이의가 제기되었습니다. 결정이 날 때까지 이 결제로 구매한 것은 사용할 수 없습니다.',
  payment_returned: '카드사에서 {amount} 결제를 회수했습니다. 이 결제로 구매한 것은 더 이상 사용할 수 없습니다.',
  payment_returned_plain: '카드사에서 결제를 회수했습니다. 이 결제로 구매한 것은 더 이상 사용할 수 없습니다.',
  capacity_frozen: '결제를 확인하고 있습니다. 이 결제로 구매한 것은 당분간 사용할 수 없습니다.',
  funds_pending: '{amount} 계좌 이체가 아직 도착하지 않았습니다. 도착하면 추가됩니다.',
  funds_pending_plain: '계좌 이체가 아직 도착하지 않았습니다. 도착하면 추가됩니다.',
  grace_active: '실행 중인 작업을 마칠 수 있도록 {date}까지 마이너스 상태로 계속할 수 있습니다.',
  grace_active_soon: '실행 중인 작업을 마칠 수 있도록 잠시 동안 마이너스 상태로 계속할 수 있습니다.',
  limit_near: '{feature}: 이번 기간의 제공량을 거의 다 사용했습니다.',
  limit_reached: '{feature}: 이번 기간의 제공량을 모두 사용했습니다.',
  alert_crossed: '남은 양이 알림을 요청한 수준에 도달했습니다.',
  auto_top_up_paused: '자동 충전이 일시 중지되었습니다. 이유를 확인하고 해결되면 다시 시작하세요.',
  auto_top_up_held: '자동 충전 시점이 되었지만 보류 중입니다. 이유를 확인하세요.',
  spend_cap_near: '설정한 지출 한도에 가까워졌습니다.',
  spend_cap_passed: '설정한 금액보다 많이 지출했습니다.',
  spend_cap_reached:
    '설정한 지출 한도에 도달했습니다. 한도가 새로 시작되거나 한도를 높일 때까지 더 사용할 수 없습니다.',

  buyCredits: '크레딧 구매',
  addFunds: '잔액 충전',
  payInvoice: '청구서 결제',
  reactivate: '다시 시작',
  showPayment: '결제 보기',
  approve: '승인하기',
  anotherCard: '다른 카드 사용',
};
