import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { one: '{count} क्रेडिट', other: '{count} क्रेडिट' },
  creditsLabel: { one: '{count} क्रेडिट बचा है', other: '{count} क्रेडिट बचे हैं' },
  balanceLabel: 'बैलेंस {amount}',
  low: 'कम हो रहा है',
  empty: 'खत्म',
  negative: 'शून्य से नीचे',
  billing: 'बिलिंग',
  openBilling: 'बिलिंग खोलें',
  buyCredits: 'क्रेडिट खरीदें',
  addFunds: 'पैसे जोड़ें',
  resets: '{date} को रीसेट होगा',
  lasts: { one: 'इस रफ़्तार से लगभग {count} दिन चलेगा', other: 'इस रफ़्तार से लगभग {count} दिन चलेगा' },
};
