import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: '자동 충전',
  loading: '자동 충전 불러오는 중…',

  off: '꺼져 있습니다. 직접 구매하지 않으면 청구되지 않습니다.',
  notOffered: '이 요금제에서는 충전할 수 없습니다.',
  on: '켜짐',
  pausedWord: '일시 중지됨',
  heldWord: '보류됨',

  whenMoney: '잔액이 {level}(으)로 떨어지면 실행됩니다.',
  whenCredits: { other: '{count}크레딧이 남으면 실행됩니다.' },
  whenDays: { other: '남은 양이 {count}일분이 되면 실행됩니다.' },
  doesAmount: '매번 {amount}을(를) 충전하며, 세금 포함 월 최대 {cap}입니다.',
  doesPacks: '매번 {pack} {quantity}개를 구매하며, 세금 포함 월 최대 {cap}입니다.',
  doesTargetMoney: '잔액을 {target}까지 채우며, 세금 포함 월 최대 {cap}입니다.',
  doesTargetCredits: { other: '{count}크레딧이 될 때까지 {pack}을(를) 구매하며, 세금 포함 월 최대 {cap}입니다.' },
  doesDays: { other: '내 사용 속도로 {count}일에 필요한 만큼 충전하며, 세금 포함 월 최대 {cap}입니다.' },

  due: '조건에 도달하여 곧 청구됩니다.',
  charging: '청구가 진행 중입니다. 직접 결제할 필요가 없습니다.',
  held: '실행 시점이지만 보류되었습니다.',
  paused: '스스로 일시 중지되었습니다.',
  next: '지금 속도로는 {date}경 다음으로 실행됩니다.',
  until: '{time}에 다시 확인합니다.',

  month: '{cap} 중 {spent}',
  monthCap: '월 한도',
  monthCharges: { other: '자동 청구 {count}회' },
  monthEnds: '{date}에 새로 시작',

  charges: '{method}에 청구합니다.',
  chargesBacked: '{method}에 청구합니다. 거절되면 {backup}(으)로 한 번 시도합니다.',
  cooldown: { other: '청구 사이에 최소 {count}분의 간격을 둡니다.' },
  pausesAfter: { other: '청구가 연속 {count}회 실패하면 스스로 일시 중지됩니다.' },
  announced: { other: '첫 청구 {count}시간 전에 알려 드립니다.' },

  setUp: '자동 충전 설정',
  change: '변경',
  turnOff: '자동 충전 끄기',
  turnedOff: '자동 충전이 꺼졌습니다. 다시 켤 때까지 꺼진 상태로 유지됩니다.',
  turnedOn: '자동 충전이 켜졌습니다.',
  changed: '자동 충전을 변경했습니다.',
  resume: '자동 충전 재개',
  resumed: '자동 충전이 계속됩니다.',
  failed: '처리하지 못했습니다. 변경된 것은 없습니다. 다시 시도하세요.',
  readOnly: '결제를 관리하는 담당자가 변경할 수 있습니다.',

  details: '청구 방식과 동의 내용',
  why: '청구된 이유, 청구되지 않은 이유',
  agreedAt: '{time}에 동의했습니다.',
  agreedBy: '{actor} 이름으로 문서 버전 {version}에 기록되었습니다.',
  agreedOlder: '이후 문서가 새 버전으로 바뀌었습니다. 규칙을 변경할 때 볼 수 있습니다.',
};
