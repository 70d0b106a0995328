import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: 'Zu {plan} wechseln',
  changeTitlePlain: 'Tarif wechseln',
  invoiceTitle: 'Rechnung {number} bezahlen',
  invoiceTitlePlain: 'Offene Rechnung bezahlen',
  reactivateTitle: '{plan} wieder aufnehmen',
  reactivateTitlePlain: 'Tarif wieder aufnehmen',

  startsNow: '{plan} beginnt, sobald bezahlt ist.',
  startsNowFree: '{plan} beginnt sofort.',
  startsOn: '{plan} ab {date}. Bis dahin ändert sich nichts.',
  trialUntil: 'Kostenlos bis {date}.',
  nextPayment: 'Nächste Zahlung {amount} am {date}.',
  noPayment: 'Ab dann wird nichts mehr berechnet.',
  customerCredit:
    '{amount} von dem, was Sie bezahlt haben, bleiben auf Ihrem Konto und mindern die nächsten Rechnungen.',

  creditsChange: 'Credits aus dem Tarif: jetzt {before}, gleich danach {after}.',
  creditsReset: 'Credits aus dem Tarif: bis dahin haben Sie {before}. Ab {date} sind es {after} je Zeitraum.',
  creditsEnd: 'Credits aus dem Tarif enden am {date}. Die {before}, die übrig sind, können Sie bis dahin nutzen.',
  creditsKept: 'Die {amount} gekauften Credits bleiben genau, wie sie sind.',
  creditsWait:
    'Die {amount} gekauften Credits bleiben Ihre, aber {plan} nutzt keine Credits. Sie warten, bis ein Tarif es tut.',
  balanceChange: 'Enthaltenes Guthaben: jetzt {before}, gleich danach {after}.',
  balanceReset: 'Enthaltenes Guthaben: bis dahin haben Sie {before}. Ab {date} sind es {after} je Zeitraum.',
  balanceEnd: 'Das enthaltene Guthaben endet am {date}. Die {before}, die übrig sind, können Sie bis dahin nutzen.',
  balanceKept: 'Die {amount}, die Sie aufgeladen haben, bleiben genau, wie sie sind.',
  balanceWait:
    'Die {amount}, die Sie aufgeladen haben, bleiben Ihre, aber {plan} nutzt kein Guthaben. Sie warten, bis ein Tarif es tut.',

  featuresLost: 'Nicht mehr enthalten: {names}.',
  featuresGained: 'Neu dabei: {names}.',
  addOnsEnding: 'Endet damit: {names}.',
  seatsExcess: '{inUse} Plätze sind belegt, dann gibt es {available}. Geben Sie bis dahin {excess} frei.',
  replacesCancellation: 'Die Kündigung ist damit zurückgenommen.',
  replacesChange: 'Der bisher geplante Wechsel findet nicht statt.',

  advicePack:
    'Günstiger: Bei Ihrem Verbrauch fehlen Ihnen {missing} Credits im Monat. {pack} würde das für {packPrice} decken; {plan} kostet im Monat {upgradePrice} mehr.',
  adviceUpgrade:
    'Eine gute Wahl: Bei Ihrem Verbrauch fehlen Ihnen {missing} Credits im Monat. Als Pakete kosten sie {packPrice}; {plan} kostet {upgradePrice} mehr.',

  invoiceText: 'Sobald sie bezahlt ist, läuft {plan} weiter, und Sie können wieder kaufen.',
  invoiceTextPlain: 'Sobald sie bezahlt ist, können Sie wieder kaufen.',
  invoiceRetry: 'Sonst folgt der nächste Versuch am {date}.',
  reactivateText: '{plan} beginnt heute neu, zum heutigen Preis. Was Sie gekauft haben, können Sie weiter nutzen.',

  confirmChange: 'Zu {plan} wechseln',
  confirmChangePaid: 'Zu {plan} wechseln · {total}',
  confirmOn: 'Am {date} wechseln',
  confirmReactivate: '{plan} wieder aufnehmen',
  confirmReactivatePaid: '{plan} wieder aufnehmen · {total}',
  keep: '{plan} behalten',
  changing: 'Wird gewechselt …',
  changed: 'Sie haben jetzt {plan}.',
  changedPlain: 'Der Tarif ist gewechselt.',
  scheduled: '{plan} ab {date}.',
  reactivated: '{plan} läuft wieder.',
  reactivatedPlain: 'Der Tarif läuft wieder.',
  invoicePaid: 'Die Rechnung ist bezahlt. {plan} läuft weiter.',
  invoicePaidPlain: 'Die Rechnung ist bezahlt.',

  failed: 'Es wurde nichts geändert und nichts abgebucht. Versuchen Sie es noch einmal.',
  refusedSeats:
    'Es sind mehr Plätze belegt, als {plan} hat. Geben Sie welche frei und wechseln Sie dann. Es wurde nichts geändert.',
  refusedPastDue:
    'Bezahlen Sie zuerst die offene Rechnung, dann lässt sich der Tarif wechseln. Es wurde nichts geändert.',
  refusedRenewal: 'Der laufende Zeitraum wird gerade bezahlt. Danach lässt sich der Tarif wechseln.',
  refusedUnavailable: 'Dieser Tarif wird nicht mehr angeboten. Es wurde nichts geändert.',
  refusedNotAllowed: 'Dieser Wechsel ist von Ihrem Tarif aus jetzt nicht möglich. Es wurde nichts geändert.',
  refusedMethod: 'Fügen Sie zuerst eine Zahlungsmethode hinzu. Sie wird belastet, wenn die Testphase endet.',
};
