import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Diesen Hinweis ausblenden',

  credits_low: 'Ihre Credits gehen zur Neige: noch {amount}.',
  credits_low_plain: 'Ihre Credits gehen zur Neige.',
  credits_empty: 'Sie haben keine Credits mehr.',
  balance_low: 'Ihr Guthaben geht zur Neige: noch {amount}.',
  balance_low_plain: 'Ihr Guthaben geht zur Neige.',
  balance_empty: 'Ihr Guthaben ist aufgebraucht.',
  balance_negative: 'Ihr Guthaben beträgt {amount}. Was Sie als Nächstes aufladen, gleicht das zuerst aus.',
  payment_past_due:
    'Die letzte Zahlung ging nicht durch. Ihr Dienst läuft mit dem weiter, was Sie haben; kaufen können Sie wieder, sobald sie bezahlt ist.',
  payment_past_due_amount:
    '{amount} sind noch zu bezahlen. Ihr Dienst läuft mit dem weiter, was Sie haben; kaufen können Sie wieder, sobald sie bezahlt sind.',
  trial_ending: 'Ihre Testphase endet am {date}.',
  trial_ending_soon: 'Ihre Testphase endet bald.',
  subscription_canceled: 'Ihr Tarif ist beendet. Was Sie gekauft haben, können Sie weiter nutzen.',
  subscription_canceled_at: 'Ihr Tarif endete am {date}. Was Sie gekauft haben, können Sie weiter nutzen.',
  subscription_canceling: 'Ihr Tarif endet bald. Was Sie gekauft haben, können Sie weiter nutzen.',
  subscription_canceling_at: 'Ihr Tarif endet am {date}. Was Sie gekauft haben, können Sie weiter nutzen.',
  subscription_paused: 'Ihr Tarif pausiert. Was Sie haben, können Sie nutzen; berechnet wird nichts.',
  bill_held:
    'Ihr Tarif kann noch nicht berechnet werden: Die Steuer lässt sich nicht ermitteln. Prüfen Sie Ihre Rechnungsdaten.',
  plan_change_scheduled: 'Ihr Tarif ändert sich bald.',
  plan_change_scheduled_at: 'Ihr Tarif wechselt am {date} zu {plan}.',
  payment_method_missing:
    'Es ist keine Zahlungsmethode gespeichert. Fügen Sie eine hinzu, damit Sie bei Bedarf mehr kaufen können.',
  payment_method_expiring:
    'Ihre Karte läuft bald ab. Fügen Sie eine andere hinzu, damit die nächste Zahlung durchgeht.',
  purchase_processing:
    'Ihre Bank bestätigt noch. Sie müssen nicht noch einmal zahlen: Diese Seite aktualisiert sich von selbst.',
  purchase_action: 'Ihre Bank möchte, dass Sie eine Zahlung freigeben. Noch wurde nichts gutgeschrieben.',
  purchase_declined: 'Eine Zahlung ging nicht durch. Es wurde nichts abgebucht.',
  purchase_disputed:
    'Eine Zahlung über {amount} ist bei Ihrer Bank strittig. Was damit gekauft wurde, ist gesperrt, bis die Bank entschieden hat.',
  purchase_disputed_plain:
    'Eine Zahlung ist bei Ihrer Bank strittig. Was damit gekauft wurde, ist gesperrt, bis die Bank entschieden hat.',
  payment_returned:
    'Ihre Bank hat eine Zahlung über {amount} zurückgeholt. Was damit gekauft wurde, ist nicht mehr verfügbar.',
  payment_returned_plain: 'Ihre Bank hat eine Zahlung zurückgeholt. Was damit gekauft wurde, ist nicht mehr verfügbar.',
  capacity_frozen: 'Eine Zahlung wird geprüft. Was damit gekauft wurde, ist vorerst gesperrt.',
  funds_pending: 'Eine Überweisung über {amount} ist noch nicht eingegangen. Sie wird bei Eingang gutgeschrieben.',
  funds_pending_plain: 'Eine Überweisung ist noch nicht eingegangen. Sie wird bei Eingang gutgeschrieben.',
  grace_active: 'Bis {date} dürfen Sie ins Minus gehen, damit Laufendes fertig wird.',
  grace_active_soon: 'Für kurze Zeit dürfen Sie ins Minus gehen, damit Laufendes fertig wird.',
  limit_near: '{feature}: für diesen Zeitraum fast aufgebraucht.',
  limit_reached: '{feature}: für diesen Zeitraum aufgebraucht.',
  alert_crossed: 'Ihr Rest hat eine Schwelle erreicht, bei der Sie benachrichtigt werden wollten.',
  auto_top_up_paused: 'Das automatische Aufladen pausiert. Sehen Sie nach dem Grund und setzen Sie es danach fort.',
  auto_top_up_held: 'Ein automatisches Aufladen ist fällig und wird zurückgehalten. Sehen Sie nach dem Grund.',
  spend_cap_near: 'Sie sind nahe an einer Ausgabengrenze, die Sie gesetzt haben.',
  spend_cap_passed: 'Sie haben mehr ausgegeben als eine Grenze, die Sie gesetzt haben.',
  spend_cap_reached:
    'Eine von Ihnen gesetzte Ausgabengrenze ist erreicht. Bis sie neu beginnt oder Sie sie anheben, ist nichts mehr nutzbar.',

  buyCredits: 'Credits kaufen',
  addFunds: 'Guthaben aufladen',
  payInvoice: 'Rechnung bezahlen',
  reactivate: 'Wieder aufnehmen',
  showPayment: 'Zahlung zeigen',
  approve: 'Freigeben',
  anotherCard: 'Andere Karte verwenden',
};
