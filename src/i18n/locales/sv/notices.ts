import type { LocaleMessages } from '../../messages.ts';

export const notices: LocaleMessages[string] = {
  dismiss: 'Dölj det här meddelandet',

  credits_low: 'Dina krediter börjar ta slut: {amount} kvar.',
  credits_low_plain: 'Dina krediter börjar ta slut.',
  credits_empty: 'Du har inga krediter kvar.',
  balance_low: 'Ditt saldo börjar ta slut: {amount} kvar.',
  balance_low_plain: 'Ditt saldo börjar ta slut.',
  balance_empty: 'Ditt saldo är slut.',
  balance_negative: 'Ditt saldo är {amount}. Nästa påfyllning täcker det först.',
  payment_past_due:
    'Den senaste betalningen gick inte igenom. Din tjänst fortsätter med det du har; du kan köpa mer när den är betald.',
  payment_past_due_amount:
    '{amount} återstår att betala. Din tjänst fortsätter med det du har; du kan köpa mer när det är betalt.',
  trial_ending: 'Din provperiod slutar den {date}.',
  trial_ending_soon: 'Din provperiod slutar snart.',
  subscription_canceled: 'Din plan har avslutats. Det du har köpt kan du fortsätta använda.',
  subscription_canceled_at: 'Din plan avslutades den {date}. Det du har köpt kan du fortsätta använda.',
  subscription_canceling: 'Din plan avslutas snart. Det du har köpt kan du fortsätta använda.',
  subscription_canceling_at: 'Din plan avslutas den {date}. Det du har köpt kan du fortsätta använda.',
  subscription_paused: 'Din plan är pausad. Du kan använda det du har; inget debiteras.',
  plan_change_scheduled: 'Din plan ändras snart.',
  plan_change_scheduled_at: 'Din plan ändras till {plan} den {date}.',
  payment_method_missing: 'Inget betalsätt är sparat. Lägg till ett, så att du kan köpa mer när du behöver.',
  payment_method_expiring: 'Ditt kort går snart ut. Lägg till ett annat, så att nästa betalning går igenom.',
  purchase_processing: 'Din bank bekräftar fortfarande. Du behöver inte betala igen: vi uppdaterar den här sidan.',
  purchase_action: 'Din bank vill att du godkänner en betalning. Inget har lagts till än.',
  purchase_declined: 'En betalning gick inte igenom. Du har inte debiterats.',
  purchase_disputed:
    'En betalning på {amount} är bestridd hos din bank. Det som köptes för den kan inte användas förrän banken har beslutat.',
  purchase_disputed_plain:
    'En betalning är bestridd hos din bank. Det som köptes för den kan inte användas förrän banken har beslutat.',
  payment_returned: 'Din bank tog tillbaka en betalning på {amount}. Det som köptes för den finns inte längre kvar.',
  payment_returned_plain: 'Din bank tog tillbaka en betalning. Det som köptes för den finns inte längre kvar.',
  capacity_frozen: 'En betalning granskas. Det som köptes för den kan inte användas just nu.',
  funds_pending: 'En banköverföring på {amount} har inte kommit in än. Den läggs till när den gör det.',
  funds_pending_plain: 'En banköverföring har inte kommit in än. Den läggs till när den gör det.',
  grace_active: 'Du får fortsätta under noll till {date}, så att det som pågår kan bli klart.',
  grace_active_soon: 'Du får fortsätta under noll en kort stund, så att det som pågår kan bli klart.',
  limit_near: '{feature}: nästan slut för perioden.',
  limit_reached: '{feature}: slut för perioden.',
  alert_crossed: 'Det du har kvar har nått en nivå som du ville få veta om.',
  auto_top_up_paused: 'Automatiska påfyllningar är pausade. Se varför, och fortsätt när det är löst.',
  auto_top_up_held: 'En automatisk påfyllning ska göras men hålls tillbaka. Se varför.',
  spend_cap_near: 'Du är nära en utgiftsgräns som du har satt.',
  spend_cap_passed: 'Du har använt mer än en gräns som du har satt.',
  spend_cap_reached:
    'En utgiftsgräns som du har satt är nådd. Inget mer kan användas förrän den börjar om eller du höjer den.',

  buyCredits: 'Köp krediter',
  addFunds: 'Fyll på saldo',
  payInvoice: 'Betala fakturan',
  reactivate: 'Återaktivera',
  showPayment: 'Visa betalningen',
  approve: 'Godkänn',
  anotherCard: 'Använd ett annat kort',
};
