import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Nyt on taas tarpeeksi. Tehtäväsi jatkuu.',
  canceled: 'Mitään ei ostettu. Tehtäväsi odottaa edelleen.',
  pendingTitle: 'Tämä odotti lisää kapasiteettia',
  pendingText: 'Mitään ei ole menetetty: jatka siitä, mihin jäit.',
  goOn: 'Jatka',
  dismiss: 'Ei nyt',
  notInPlan: 'Tämä ei kuulu tilaukseesi.',
  subscriptionRequired: 'Tähän tarvitaan tilaus.',
  limitReached: 'Tilaukseesi tätä sisältyvä määrä on käytetty tältä jaksolta.',
  askAdmin: 'Pyydä henkilöä, joka hallinnoi laskutusta ({account}), ostamaan lisää.',
};
