import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: '{date} को बदलें',
  changing: 'बदला जा रहा है…',
  leave: 'अभी नहीं',
};
