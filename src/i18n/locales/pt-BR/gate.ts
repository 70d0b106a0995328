import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Há o suficiente de novo. Sua tarefa continua.',
  canceled: 'Nada foi comprado. Sua tarefa ainda está aguardando.',
  pendingTitle: 'Isto estava aguardando mais capacidade',
  pendingText: 'Nada se perdeu: continue de onde parou.',
  goOn: 'Continuar',
  dismiss: 'Agora não',
  notInPlan: 'Isto não faz parte do seu plano.',
  subscriptionRequired: 'É preciso ter um plano para isto.',
  limitReached: 'O que seu plano inclui disto acabou neste período.',
  askAdmin: 'Peça a alguém que gerencie o faturamento de {account} para comprar mais.',
};
