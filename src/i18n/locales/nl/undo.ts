import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Je hebt {count} credit gekocht voor {total}.',
    other: 'Je hebt {count} credits gekocht voor {total}.',
  },
  boughtFunds: 'Je hebt {amount} opgewaardeerd voor {total}.',
  unused: 'Er is nog niets van gebruikt.',
  timeLeft: {
    one: 'Je kunt het nog {count} minuut ongedaan maken.',
    other: 'Je kunt het nog {count} minuten ongedaan maken.',
  },
  lessThanAMinute: 'Je kunt het nog minder dan een minuut ongedaan maken.',
  until: 'Je kunt het ongedaan maken tot {time}.',
  undo: 'Deze aankoop ongedaan maken',

  title: 'Deze aankoop ongedaan maken',
  moneyToMethod: '{total} gaat terug naar {method}.',
  money: '{total} gaat terug zoals er is betaald.',
  bankTime: 'Het kan een paar dagen duren voordat je bank het toont.',
  takesCredits: {
    one: '{count} credit wordt teruggenomen.',
    other: '{count} credits worden teruggenomen.',
  },
  takesFunds: '{amount} wordt van je saldo teruggenomen.',
  creditNote: 'Er komt een creditnota bij je facturen.',
  confirm: 'Ongedaan maken en {total} terugkrijgen',
  undoing: 'Ongedaan maken…',
  keep: 'Behouden',
  done: 'Ongedaan gemaakt. {total} gaat terug naar {method}.',
  donePlain: 'Ongedaan gemaakt. {total} gaat terug zoals er is betaald.',
  notPossible:
    'Het kan niet meer ongedaan worden gemaakt: een deel is gebruikt, of de tijd is om. Er is niets gewijzigd.',
  failed: 'Er is niets ongedaan gemaakt. Probeer het opnieuw.',
};
