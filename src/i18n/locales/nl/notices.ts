import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Deze melding verbergen',

  credits_low: 'Je credits raken op: nog {amount}.',
  credits_low_plain: 'Je credits raken op.',
  credits_empty: 'Je hebt geen credits meer.',
  balance_low: 'Je saldo raakt op: nog {amount}.',
  balance_low_plain: 'Je saldo raakt op.',
  balance_empty: 'Je saldo is op.',
  balance_negative: 'Je saldo is {amount}. Wat je de volgende keer opwaardeert, vult dit eerst aan.',
  payment_past_due:
    'De laatste betaling is niet gelukt. Je dienst gaat door met wat je hebt; je kunt meer kopen zodra er is betaald.',
  payment_past_due_amount:
    'Er moet nog {amount} worden betaald. Je dienst gaat door met wat je hebt; je kunt meer kopen zodra er is betaald.',
  trial_ending: 'Je proefperiode eindigt op {date}.',
  trial_ending_soon: 'Je proefperiode eindigt binnenkort.',
  subscription_canceled: 'Je abonnement is beëindigd. Wat je hebt gekocht, kun je blijven gebruiken.',
  subscription_canceled_at: 'Je abonnement eindigde op {date}. Wat je hebt gekocht, kun je blijven gebruiken.',
  subscription_canceling: 'Je abonnement eindigt binnenkort. Wat je hebt gekocht, kun je blijven gebruiken.',
  subscription_canceling_at: 'Je abonnement eindigt op {date}. Wat je hebt gekocht, kun je blijven gebruiken.',
  subscription_paused: 'Je abonnement is gepauzeerd. Wat je hebt, kun je gebruiken; er wordt niets afgeschreven.',
  bill_held:
    'Je abonnement kan nog niet worden gefactureerd: de belasting kan niet worden berekend. Controleer je factuurgegevens.',
  plan_change_scheduled: 'Je abonnement verandert binnenkort.',
  plan_change_scheduled_at: 'Je abonnement verandert op {date} in {plan}.',
  payment_method_missing:
    'Er is geen betaalmethode opgeslagen. Voeg er een toe, zodat je meer kunt kopen wanneer dat nodig is.',
  payment_method_expiring: 'Je kaart verloopt binnenkort. Voeg een andere toe, zodat de volgende betaling lukt.',
  purchase_processing:
    'Je bank is nog aan het bevestigen. Je hoeft niet opnieuw te betalen: we werken deze pagina bij.',
  purchase_action: 'Je bank wil dat je een betaling goedkeurt. Er is nog niets toegevoegd.',
  purchase_declined: 'Een betaling is niet gelukt. Er is niets bij je afgeschreven.',
  purchase_disputed:
    'Een betaling van {amount} wordt bij je bank betwist. Wat ermee is gekocht, kan niet worden gebruikt tot de bank heeft beslist.',
  purchase_disputed_plain:
    'Een betaling wordt bij je bank betwist. Wat ermee is gekocht, kan niet worden gebruikt tot de bank heeft beslist.',
  payment_returned:
    'Je bank heeft een betaling van {amount} teruggehaald. Wat ermee is gekocht, is niet meer beschikbaar.',
  payment_returned_plain: 'Je bank heeft een betaling teruggehaald. Wat ermee is gekocht, is niet meer beschikbaar.',
  capacity_frozen: 'Een betaling wordt gecontroleerd. Wat ermee is gekocht, kan voorlopig niet worden gebruikt.',
  funds_pending: 'Een overschrijving van {amount} is nog niet binnen. Ze wordt toegevoegd zodra ze binnenkomt.',
  funds_pending_plain: 'Een overschrijving is nog niet binnen. Ze wordt toegevoegd zodra ze binnenkomt.',
  grace_active: 'Je mag tot {date} onder nul doorgaan, zodat wat loopt, kan worden afgerond.',
  grace_active_soon: 'Je mag korte tijd onder nul doorgaan, zodat wat loopt, kan worden afgerond.',
  limit_near: '{feature}: bijna op voor deze periode.',
  limit_reached: '{feature}: op voor deze periode.',
  alert_crossed: 'Wat je over hebt, heeft een niveau bereikt waarover je een melding wilde.',
  auto_top_up_paused: 'Automatisch opwaarderen is gepauzeerd. Bekijk waarom, en ga door als het is opgelost.',
  auto_top_up_held: 'Er moet automatisch worden opgewaardeerd, maar dat wordt tegengehouden. Bekijk waarom.',
  spend_cap_near: 'Je bent dicht bij een uitgavenlimiet die je hebt ingesteld.',
  spend_cap_passed: 'Je hebt meer uitgegeven dan een limiet die je hebt ingesteld.',
  spend_cap_reached:
    'Een uitgavenlimiet die je hebt ingesteld, is bereikt. Er kan niets meer worden gebruikt tot ze opnieuw begint of je haar verhoogt.',

  buyCredits: 'Credits kopen',
  addFunds: 'Saldo opwaarderen',
  payInvoice: 'Factuur betalen',
  reactivate: 'Heractiveren',
  showPayment: 'Betaling tonen',
  approve: 'Goedkeuren',
  anotherCard: 'Andere kaart gebruiken',
};
