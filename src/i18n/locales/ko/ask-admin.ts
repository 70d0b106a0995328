import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: '관리자에게 요청',
  title: '관리자에게 요청',
  intro:
    '지금 있는 것은 사용할 수 있지만 추가로 구매할 수는 없습니다. {account}의 결제를 관리하는 담당자에게 이 메시지를 보내세요.',
  textLabel: '메시지',

  needCredits: { other: '작업을 계속하려면 {account}에 {count}크레딧이 더 필요합니다.' },
  needFunds: '작업을 계속하려면 {account}에 {amount}이(가) 더 필요합니다.',
  wantCredits: '작업을 계속하려면 {account}에 크레딧이 더 필요합니다.',
  wantFunds: '작업을 계속하려면 {account}에 잔액 충전이 필요합니다.',
  wantPaid: '{account}의 미결제 청구서를 결제해야 추가로 구매할 수 있습니다.',
  wantPlan: '작업을 계속하려면 {account}에 다른 요금제가 필요합니다.',
  where: '다음에서 처리할 수 있습니다: {link}',

  copy: '메시지 복사',
  copied: '복사됨',
  copyFailed: '복사하지 못했습니다. 텍스트를 선택해 복사하세요.',
  email: '이메일 쓰기',
  subject: '{account} 결제 관련',
  close: '닫기',
  passedOn: '요청을 전달했습니다.',
  waiting: '충분해지면 여기에서 계속할 수 있습니다.',
  enough: '이제 충분합니다. 계속할 수 있습니다.',
};
