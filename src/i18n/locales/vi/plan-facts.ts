import type { LocaleMessages } from '../../messages.ts';

export const planFacts: LocaleMessages[string] = {
  discount: '{name}',
  discountUntil: '{name}, đến {date}',
};
