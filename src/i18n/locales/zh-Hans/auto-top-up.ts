import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: '已开启',
  pausedWord: '已暂停',
  change: '更改',
  failed: '操作未成功，没有更改任何内容。请重试。',
  readOnly: '管理账务的人员可以更改。',
};
