import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  makeDefault: '결제에 사용',
  makeDefaultLabel: '결제에 사용: {name}',
  madeDefault: '이제 {name}이(가) 결제에 사용됩니다.',
  makeBackup: '예비로 지정',
  makeBackupLabel: '예비로 지정: {name}',
  madeBackup: '이제 {name}이(가) 예비 결제 수단입니다. 첫 번째 결제 수단이 거절되면 청구됩니다.',
  undo: '실행 취소',
  changeFailed: '변경하지 못했습니다. 결제에는 계속 {name}이(가) 사용됩니다. 다시 시도하세요.',
  backupFailed: '변경하지 못했습니다. 예비 결제 수단은 이전과 같습니다. 다시 시도하세요.',

  remove: '삭제',
  removeLabel: '{name} 삭제',
  removeTitle: '{name}을(를) 삭제할까요?',
  removeText: '이곳과 결제 서비스에서 모두 삭제됩니다. 다시 사용하려면 새로 추가해야 합니다.',
  removeDefaultText: '이곳과 결제 서비스에서 모두 삭제되며, 이후 결제에는 저장된 다른 결제 수단이 사용됩니다.',
  removeKeep: '그대로 두기',
  removing: '삭제 중…',
  removed: '{name}을(를) 삭제했습니다.',
  removeFailed: '{name}을(를) 삭제하지 못했습니다. 아직 저장되어 있습니다. 다시 시도하세요.',
  inUseTitle: '{name}이(가) 아직 필요합니다',
  inUseText: '요금제 또는 자동 충전이 이 결제 수단으로 청구됩니다. 먼저 다른 결제 수단을 추가한 후 삭제하세요.',

  setupTitle: '결제 수단 추가',
  save: '카드 저장',
  saving: '저장 중…',
  cancel: '취소',
  added: '{name}을(를) 추가했습니다.',
  title: '결제 수단',
  loading: '결제 수단 불러오는 중…',
  card: '{brand} ···· {last4}',
  cardPlain: '카드 ···· {last4}',
  expires: '유효 기간 {month}/{year}',
  expiring: '곧 만료: {month}/{year}',
  expired: '만료됨 {month}/{year}',
  default: '결제에 사용 중',
  backup: '예비',
  needsApproval: '자동으로 청구할 수 없음',
  needsApprovalText:
    '{name}은(는) 결제할 때마다 카드사 승인이 필요하여 갱신과 자동 충전에 사용할 수 없습니다. 이를 위해 다른 결제 수단을 추가하세요.',
  needsApprovalBackedUp:
    '{name}은(는) 결제할 때마다 카드사 승인이 필요합니다. 자리를 비운 동안에는 대신 {backup}에 청구됩니다.',

  manage: '{name} 관리',

  add: '결제 수단 추가',
  empty: '아직 결제 수단이 없습니다',
  emptyText: '카드를 한 번 저장하면 클릭 한 번으로 구매할 수 있습니다. 추가할 때는 청구되지 않습니다.',
  readOnly: '결제를 관리하는 담당자가 변경할 수 있습니다.',
};
