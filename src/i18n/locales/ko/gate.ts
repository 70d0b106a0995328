import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: '다시 충분해졌습니다. 작업이 계속됩니다.',
  canceled: '구매하지 않았습니다. 작업은 계속 대기 중입니다.',
  pendingTitle: '남은 양이 부족해 대기하던 작업입니다',
  pendingText: '잃어버린 것은 없습니다. 멈춘 곳부터 계속하세요.',
  goOn: '계속하기',
  dismiss: '나중에',
  notInPlan: '현재 요금제에 포함되지 않습니다.',
  subscriptionRequired: '이 작업에는 요금제가 필요합니다.',
  limitReached: '이번 기간의 요금제 제공량을 모두 사용했습니다.',
  askAdmin: '{account}의 결제를 관리하는 담당자에게 추가 구매를 요청하세요.',
};
