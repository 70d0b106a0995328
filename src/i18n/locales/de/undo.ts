import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: {
    one: 'Sie haben {count} Credit für {total} gekauft.',
    other: 'Sie haben {count} Credits für {total} gekauft.',
  },
  boughtFunds: 'Sie haben {amount} für {total} aufgeladen.',
  unused: 'Davon ist noch nichts verbraucht.',
  timeLeft: {
    one: 'Sie können es noch {count} Minute lang rückgängig machen.',
    other: 'Sie können es noch {count} Minuten lang rückgängig machen.',
  },
  lessThanAMinute: 'Sie können es noch weniger als eine Minute lang rückgängig machen.',
  until: 'Sie können es bis {time} rückgängig machen.',
  undo: 'Diesen Kauf rückgängig machen',

  title: 'Diesen Kauf rückgängig machen',
  moneyToMethod: '{total} gehen zurück auf {method}.',
  money: '{total} gehen zurück, wie sie gezahlt wurden.',
  bankTime: 'Bis Ihre Bank es zeigt, können einige Tage vergehen.',
  takesCredits: { one: '{count} Credit wird wieder entfernt.', other: '{count} Credits werden wieder entfernt.' },
  takesFunds: '{amount} werden Ihrem Guthaben wieder entnommen.',
  creditNote: 'Bei Ihren Rechnungen kommt eine Gutschrift hinzu.',
  confirm: 'Rückgängig machen, {total} zurück',
  undoing: 'Wird rückgängig gemacht …',
  keep: 'Behalten',
  done: 'Rückgängig gemacht. {total} gehen zurück auf {method}.',
  donePlain: 'Rückgängig gemacht. {total} gehen zurück, wie sie gezahlt wurden.',
  notPossible:
    'Das lässt sich nicht mehr rückgängig machen: Ein Teil ist verbraucht, oder die Zeit ist um. Es wurde nichts geändert.',
  failed: 'Es wurde nichts rückgängig gemacht. Versuchen Sie es noch einmal.',
};
