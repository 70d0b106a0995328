import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: 'روشن',
  pausedWord: 'متوقف',
  change: 'تغییر',
  failed: 'انجام نشد و چیزی تغییر نکرد. دوباره امتحان کنید.',
  readOnly: 'کسی که صورت‌حساب را مدیریت می‌کند می‌تواند آن را تغییر دهد.',
};
