import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'अवधि',
  anyTime: 'कभी भी',
  thisMonth: 'इस महीने',
  lastMonth: 'पिछले महीने',
  thisYear: 'इस साल',
  lastYear: 'पिछले साल',
  chosenDates: 'चुनी हुई तारीखें',
  clear: 'फ़िल्टर हटाएँ',
  next: 'अगला',
  previous: 'पिछला',
  range: '{first} से {last}',
  rangeOfMore: '{first} से {last}, और भी हैं',
  turnFailed: 'यह पेज लोड नहीं हो सका। फिर से कोशिश करें।',
  updating: 'लोड हो रहा है…',
  downloadCsv: 'CSV डाउनलोड करें',
  downloadJson: 'JSON डाउनलोड करें',
  preparing: 'तैयार हो रहा है…',
  exportFailed: 'फ़ाइल तैयार नहीं हो सकी। फिर से कोशिश करें।',
};
