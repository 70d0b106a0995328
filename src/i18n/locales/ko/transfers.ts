import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: '금액',
  canceling: '해지 중…',
  keep: '그대로 두기',
};
