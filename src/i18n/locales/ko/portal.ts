import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: '결제',
  sandbox: '샌드박스: 실제 돈은 오가지 않습니다',
  loading: '결제 정보 불러오는 중…',
  activity: '활동',
  retry: '다시 시도',
  staleText: '{time} 기준 정보입니다.',
  failedTitle: '불러오지 못했습니다.',
  noPlanTitle: '아직 요금제가 없습니다',
  noPlanText: '요금제를 선택하면 남은 양과 사용량이 여기에 표시됩니다.',
  staleTitle: '최신 정보가 아닐 수 있습니다.',
  offlineTitle: '오프라인 상태입니다.',
  offlineText: '{time} 기준 정보입니다. 다시 연결되면 자동으로 업데이트됩니다.',
  offlineEmpty: '다시 연결되면 결제 정보가 표시됩니다.',
  failedText: '청구된 금액은 없습니다. 잠시 후 다시 시도하세요.',
  sessionTitle: '세션이 종료되었습니다.',
  sessionText: '계속하면 세션이 갱신됩니다. 잃어버린 것은 없습니다.',
  sessionRenew: '계속하기',
  forbiddenTitle: '볼 수 있는 권한이 없습니다.',
  forbiddenText: '이 계정의 결제를 관리하는 담당자가 볼 수 있습니다.',
};
