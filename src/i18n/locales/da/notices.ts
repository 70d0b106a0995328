import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Skjul denne besked',

  credits_low: 'Dine kreditter er ved at være brugt op: {amount} tilbage.',
  credits_low_plain: 'Dine kreditter er ved at være brugt op.',
  credits_empty: 'Du har ikke flere kreditter.',
  balance_low: 'Din saldo er ved at være brugt op: {amount} tilbage.',
  balance_low_plain: 'Din saldo er ved at være brugt op.',
  balance_empty: 'Din saldo er brugt op.',
  balance_negative: 'Din saldo er {amount}. Det næste, du fylder op med, dækker det først.',
  payment_past_due:
    'Den seneste betaling gik ikke igennem. Din tjeneste fortsætter med det, du har; du kan købe mere, når den er betalt.',
  payment_past_due_amount:
    '{amount} mangler at blive betalt. Din tjeneste fortsætter med det, du har; du kan købe mere, når det er betalt.',
  trial_ending: 'Din prøveperiode slutter den {date}.',
  trial_ending_soon: 'Din prøveperiode slutter snart.',
  subscription_canceled: 'Dit abonnement er slut. Det, du har købt, kan du fortsat bruge.',
  subscription_canceled_at: 'Dit abonnement sluttede den {date}. Det, du har købt, kan du fortsat bruge.',
  subscription_canceling: 'Dit abonnement slutter snart. Det, du har købt, kan du fortsat bruge.',
  subscription_canceling_at: 'Dit abonnement slutter den {date}. Det, du har købt, kan du fortsat bruge.',
  subscription_paused: 'Dit abonnement er på pause. Du kan bruge det, du har; der trækkes intet.',
  bill_held: 'Dit abonnement kan ikke faktureres endnu: momsen kan ikke beregnes. Tjek dine faktureringsoplysninger.',
  plan_change_scheduled: 'Dit abonnement ændres snart.',
  plan_change_scheduled_at: 'Dit abonnement ændres til {plan} den {date}.',
  payment_method_missing:
    'Der er ikke gemt nogen betalingsmetode. Tilføj en, så du kan købe mere, når du har brug for det.',
  payment_method_expiring: 'Dit kort udløber snart. Tilføj et andet, så den næste betaling går igennem.',
  purchase_processing: 'Din bank er stadig ved at bekræfte. Du behøver ikke betale igen: vi opdaterer denne side.',
  purchase_action: 'Din bank vil have dig til at godkende en betaling. Intet er tilføjet endnu.',
  purchase_declined: 'En betaling gik ikke igennem. Der er ikke trukket noget fra dig.',
  purchase_disputed:
    'Der er gjort indsigelse mod en betaling på {amount} hos din bank. Det, den købte, kan ikke bruges, før banken har afgjort sagen.',
  purchase_disputed_plain:
    'Der er gjort indsigelse mod en betaling hos din bank. Det, den købte, kan ikke bruges, før banken har afgjort sagen.',
  payment_returned: 'Din bank tog en betaling på {amount} tilbage. Det, den købte, er ikke længere tilgængeligt.',
  payment_returned_plain: 'Din bank tog en betaling tilbage. Det, den købte, er ikke længere tilgængeligt.',
  capacity_frozen: 'En betaling bliver kontrolleret. Det, den købte, kan ikke bruges lige nu.',
  funds_pending: 'En bankoverførsel på {amount} er ikke kommet frem endnu. Den tilføjes, når den gør.',
  funds_pending_plain: 'En bankoverførsel er ikke kommet frem endnu. Den tilføjes, når den gør.',
  grace_active: 'Du må fortsætte under nul indtil {date}, så det igangværende kan blive færdigt.',
  grace_active_soon: 'Du må fortsætte under nul i kort tid, så det igangværende kan blive færdigt.',
  limit_near: '{feature}: næsten brugt op for perioden.',
  limit_reached: '{feature}: brugt op for perioden.',
  alert_crossed: 'Det, du har tilbage, har nået et niveau, du ville have besked om.',
  auto_top_up_paused: 'Automatisk opfyldning er på pause. Se hvorfor, og fortsæt, når det er løst.',
  auto_top_up_held: 'En automatisk opfyldning skal foretages, men holdes tilbage. Se hvorfor.',
  spend_cap_near: 'Du er tæt på en forbrugsgrænse, du har sat.',
  spend_cap_passed: 'Du har brugt mere end en grænse, du har sat.',
  spend_cap_reached:
    'En forbrugsgrænse, du har sat, er nået. Der kan ikke bruges mere, før den begynder forfra, eller du hæver den.',

  buyCredits: 'Køb kreditter',
  addFunds: 'Fyld saldo op',
  payInvoice: 'Betal fakturaen',
  reactivate: 'Genaktiver',
  showPayment: 'Vis betalingen',
  approve: 'Godkend',
  anotherCard: 'Brug et andet kort',
};
