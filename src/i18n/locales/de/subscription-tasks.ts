import type { LocaleMessages } from '../../messages.ts';

export const subscriptionTasks: LocaleMessages[string] = {
  plansTitle: 'Tarif wählen',

  cancelTitle: '{plan} kündigen',
  cancelAtEnd: '{plan} bleibt bis {date}, wie es ist. Dann endet der Tarif, und es wird nichts mehr abgebucht.',
  cancelNow: '{plan} endet sofort, und es wird nichts mehr abgebucht.',
  cancelWhen: 'Wann soll der Tarif enden?',
  cancelWhenEnd: 'Am {date}',
  cancelWhenEndHint: 'Bis dahin ist bezahlt.',
  cancelWhenNow: 'Jetzt',
  cancelWhenNowHint: 'Was von der bezahlten Zeit übrig ist, wird nicht erstattet.',
  keepsCredits: 'Die {amount} gekauften Credits können Sie weiter nutzen.',
  keepsBalance: 'Die {amount}, die Sie aufgeladen haben, können Sie weiter nutzen.',
  waitsCredits: 'Die {amount} gekauften Credits bleiben Ihre, brauchen aber einen Tarif, um genutzt zu werden.',
  waitsBalance:
    'Die {amount}, die Sie aufgeladen haben, bleiben Ihre, brauchen aber einen Tarif, um genutzt zu werden.',
  losesCredits: 'Die {amount} Credits aus dem Tarif können Sie bis zum Ende nutzen.',
  losesCreditsNow: 'Die {amount} Credits aus dem Tarif, die übrig sind, enden mit ihm.',
  losesBalance: 'Die enthaltenen {amount} können Sie bis zum Ende nutzen.',
  losesBalanceNow: 'Die enthaltenen {amount}, die übrig sind, enden mit ihm.',
  keepsInvoices: 'Ihre Rechnungen bleiben hier.',
  cancelReason: 'Warum gehen Sie? (freiwillig)',
  reason_too_expensive: 'Zu teuer',
  reason_missing_features: 'Etwas fehlt',
  reason_not_used: 'Ich nutze es zu wenig',
  reason_switched: 'Ich nutze jetzt etwas anderes',
  reason_quality: 'Die Ergebnisse sind nicht gut genug',
  reason_temporary: 'Ich brauchte es nur eine Zeit lang',
  reason_other: 'Ein anderer Grund',
  cancelComment: 'Sollten wir etwas wissen? (freiwillig)',
  cancelConfirm: '{plan} kündigen',
  cancelRunning: 'Wird gekündigt …',
  keep: '{plan} behalten',
  canceledAtEnd: '{plan} endet am {date}. Bis dahin können Sie es hier zurücknehmen.',
  canceledNow: '{plan} ist beendet.',

  pauseTitle: '{plan} anhalten',
  pauseText:
    'Solange der Tarif angehalten ist, wird nichts abgebucht, und es kommt nichts Neues hinzu. Was Sie haben, können Sie nutzen.',
  pauseBack: 'Sie können ihn hier jederzeit fortsetzen.',
  pauseConfirm: '{plan} anhalten',
  pausing: 'Wird angehalten …',
  paused: '{plan} ist angehalten.',

  resumeTitle: '{plan} fortsetzen',
  resumeText: 'Innerhalb der bezahlten Zeit geht es weiter, wo es war, und nichts wird abgebucht.',
  resumeCharge:
    'Nach dieser Zeit beginnt heute ein neuer Zeitraum: {price}, zuzüglich Steuern, wo sie anfallen, werden sofort abgebucht.',
  resumeConfirm: '{plan} fortsetzen',
  resuming: 'Wird fortgesetzt …',
  resumed: '{plan} läuft weiter.',

  undone: '{plan} läuft weiter wie bisher.',
  leave: 'Jetzt nicht',
  failed: 'Es wurde nichts geändert. Versuchen Sie es noch einmal.',
  failedBusy: 'Eine Zahlung für den Tarif läuft noch. Warten Sie, bis sie durch ist, und versuchen Sie es dann.',
  failedMethod: 'Fügen Sie zuerst eine Zahlungsmethode hinzu. Es wurde nichts geändert.',

  insteadPause:
    'Sie können stattdessen pausieren: Es wird nichts abgebucht, und Sie machen weiter, wenn Sie es wieder brauchen.',
  insteadPauseAction: '{plan} stattdessen pausieren',
  insteadPlan: 'Vielleicht gibt es einen Tarif, der weniger kostet.',
  insteadPlanAction: 'Die anderen Tarife ansehen',
};
