import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: 'פעיל',
  pausedWord: 'מושהית',
  change: 'שינוי',
  failed: 'הפעולה לא הצליחה ודבר לא השתנה. נסו שוב.',
  readOnly: 'מי שמנהל את החיובים יכול לשנות זאת.',
};
