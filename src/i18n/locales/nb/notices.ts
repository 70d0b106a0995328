import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Skjul dette varselet',

  credits_low: 'Kredittene dine er snart brukt opp: {amount} igjen.',
  credits_low_plain: 'Kredittene dine er snart brukt opp.',
  credits_empty: 'Du har ingen kreditter igjen.',
  balance_low: 'Saldoen din er snart brukt opp: {amount} igjen.',
  balance_low_plain: 'Saldoen din er snart brukt opp.',
  balance_empty: 'Saldoen din er brukt opp.',
  balance_negative: 'Saldoen din er {amount}. Det neste du fyller på, dekker dette først.',
  payment_past_due:
    'Den siste betalingen gikk ikke gjennom. Tjenesten din fortsetter med det du har; du kan kjøpe mer når den er betalt.',
  payment_past_due_amount:
    '{amount} gjenstår å betale. Tjenesten din fortsetter med det du har; du kan kjøpe mer når det er betalt.',
  trial_ending: 'Prøveperioden din slutter {date}.',
  trial_ending_soon: 'Prøveperioden din slutter snart.',
  subscription_canceled: 'Abonnementet ditt er avsluttet. Det du har kjøpt, kan du fortsatt bruke.',
  subscription_canceled_at: 'Abonnementet ditt ble avsluttet {date}. Det du har kjøpt, kan du fortsatt bruke.',
  subscription_canceling: 'Abonnementet ditt avsluttes snart. Det du har kjøpt, kan du fortsatt bruke.',
  subscription_canceling_at: 'Abonnementet ditt avsluttes {date}. Det du har kjøpt, kan du fortsatt bruke.',
  subscription_paused: 'Abonnementet ditt er satt på pause. Du kan bruke det du har; ingenting belastes.',
  bill_held:
    'Abonnementet ditt kan ikke faktureres ennå: avgiften kan ikke beregnes. Sjekk faktureringsopplysningene dine.',
  plan_change_scheduled: 'Abonnementet ditt endres snart.',
  plan_change_scheduled_at: 'Abonnementet ditt endres til {plan} {date}.',
  payment_method_missing: 'Ingen betalingsmåte er lagret. Legg til en, så du kan kjøpe mer når du trenger det.',
  payment_method_expiring: 'Kortet ditt utløper snart. Legg til et annet, så den neste betalingen går gjennom.',
  purchase_processing:
    'Banken din holder fortsatt på å bekrefte. Du trenger ikke å betale igjen: vi oppdaterer denne siden.',
  purchase_action: 'Banken din vil at du godkjenner en betaling. Ingenting er lagt til ennå.',
  purchase_declined: 'En betaling gikk ikke gjennom. Du ble ikke belastet.',
  purchase_disputed:
    'En betaling på {amount} er bestridt hos banken din. Det som ble kjøpt for den, kan ikke brukes før banken har avgjort saken.',
  purchase_disputed_plain:
    'En betaling er bestridt hos banken din. Det som ble kjøpt for den, kan ikke brukes før banken har avgjort saken.',
  payment_returned:
    'Banken din tok tilbake en betaling på {amount}. Det som ble kjøpt for den, er ikke lenger tilgjengelig.',
  payment_returned_plain: 'Banken din tok tilbake en betaling. Det som ble kjøpt for den, er ikke lenger tilgjengelig.',
  capacity_frozen: 'En betaling kontrolleres. Det som ble kjøpt for den, kan ikke brukes foreløpig.',
  funds_pending: 'En bankoverføring på {amount} har ikke kommet inn ennå. Den legges til når den gjør det.',
  funds_pending_plain: 'En bankoverføring har ikke kommet inn ennå. Den legges til når den gjør det.',
  grace_active: 'Du kan fortsette under null til {date}, så det som pågår, kan bli ferdig.',
  grace_active_soon: 'Du kan fortsette under null en kort stund, så det som pågår, kan bli ferdig.',
  limit_near: '{feature}: nesten brukt opp for perioden.',
  limit_reached: '{feature}: brukt opp for perioden.',
  alert_crossed: 'Det du har igjen, har nådd et nivå du ville få beskjed om.',
  auto_top_up_paused: 'Automatisk påfylling er satt på pause. Se hvorfor, og fortsett når det er løst.',
  auto_top_up_held: 'En automatisk påfylling skal gjøres, men holdes tilbake. Se hvorfor.',
  spend_cap_near: 'Du er nær en forbruksgrense du har satt.',
  spend_cap_passed: 'Du har brukt mer enn en grense du har satt.',
  spend_cap_reached:
    'En forbruksgrense du har satt, er nådd. Ingenting mer kan brukes før den starter på nytt eller du øker den.',

  buyCredits: 'Kjøp kreditter',
  addFunds: 'Fyll på saldo',
  payInvoice: 'Betal fakturaen',
  reactivate: 'Reaktiver',
  showPayment: 'Vis betalingen',
  approve: 'Godkjenn',
  anotherCard: 'Bruk et annet kort',
};
