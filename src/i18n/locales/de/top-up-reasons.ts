import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached:
    'Die Grenze dieses Monats lässt sie nicht mehr zu. Heben Sie sie an, oder warten Sie den nächsten Monat ab.',
  cooldown: 'Die letzte Abbuchung ist noch nicht lange her. Vor der nächsten wird gewartet.',
  too_many_attempts: 'Es gab mehrere Versuche in kurzer Zeit. Vor dem nächsten wird gewartet.',
  recent_failure: 'Vor Kurzem ist eine Abbuchung fehlgeschlagen. Vor dem nächsten Versuch wird gewartet.',
  awaiting_notice: 'Die erste Abbuchung wurde Ihnen angekündigt. Sie wartet, damit Sie widersprechen können.',
  purchase_in_progress: 'Eine andere Zahlung ist offen. Es geht weiter, sobald sie beendet ist.',
  payment_past_due: 'Eine Rechnung ist noch zu bezahlen. Es geht weiter, sobald Sie sie bezahlt haben.',
  account_frozen: 'Eine Zahlung wird geprüft. Danach geht es weiter.',
  disputed: 'Über eine Zahlung entscheidet gerade Ihre Bank. Danach geht es weiter.',
  subscription_required: 'Es gibt keinen laufenden Tarif. Es geht weiter, sobald es einen gibt.',
  plan_changed: 'Ihr Tarif hat sich geändert, und die Regel passt nicht dazu. Richten Sie sie neu ein.',
  payment_method_required: 'Es ist keine Zahlungsmethode gespeichert. Fügen Sie eine hinzu.',
  payment_method_not_chargeable:
    'Die Bank möchte, dass Sie jede Zahlung mit dieser Methode freigeben. Wählen Sie eine andere.',
  pack_unavailable: 'Das Paket wird nicht mehr angeboten. Wählen Sie ein anderes.',
  amount_not_allowed: 'Der Betrag liegt außerhalb dessen, was aufgeladen werden kann. Ändern Sie ihn.',
  tax_unavailable: 'Die Steuer konnte nicht berechnet werden. Es wird von selbst wieder versucht.',
  not_enough_data: 'Ihr Verbrauch ist noch nicht bekannt. Es geht weiter, sobald er es ist.',
  payment_service_unavailable: 'Der Zahlungsdienst war nicht erreichbar. Es wird von selbst wieder versucht.',
  payment_failed:
    'Mehrere Abbuchungen in Folge sind fehlgeschlagen. Prüfen Sie die Zahlungsmethode, und setzen Sie dann fort.',
  authentication_required:
    'Ihre Bank möchte, dass Sie die Zahlung selbst freigeben. Wählen Sie eine andere Methode, und setzen Sie dann fort.',
  payment_method_removed:
    'Die Zahlungsmethode, von der abgebucht wurde, ist entfernt. Wählen Sie eine andere, und setzen Sie dann fort.',
  other: 'Etwas steht im Weg. Es wird von selbst wieder versucht.',
};
