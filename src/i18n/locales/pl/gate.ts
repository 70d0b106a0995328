import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Znów wystarcza. Zadanie jest kontynuowane.',
  canceled: 'Nic nie kupiono. Zadanie nadal czeka.',
  pendingTitle: 'To zadanie czekało na większą pulę',
  pendingText: 'Nic nie przepadło: kontynuuj od miejsca przerwania.',
  goOn: 'Kontynuuj',
  dismiss: 'Nie teraz',
  notInPlan: 'Twój plan tego nie obejmuje.',
  subscriptionRequired: 'Do tego potrzebny jest plan.',
  limitReached: 'Pula z Twojego planu na ten okres się wyczerpała.',
  askAdmin: 'Poproś osobę zarządzającą rozliczeniami {account} o dokupienie.',
};
