import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Nicht genutzte Zeit: {name}',
  beyond_included: '{name}, über den Tarif hinaus',
  funds: 'Guthaben aufgeladen',
  debt: 'Unter null verbrauchtes Guthaben',
  credit_used: 'Gutschrift von Ihrem Konto',
  credit_kept: 'Bleibt auf Ihrem Konto',
  too_small: 'Zu wenig, um es abzubuchen',
};
