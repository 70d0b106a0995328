import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Faturamento',
  sandbox: 'Ambiente de teste: nenhum dinheiro real é movimentado',
  loading: 'Carregando o faturamento…',
  activity: 'Atividade',
  retry: 'Tentar de novo',
  staleTitle: 'Isto pode estar desatualizado.',
  staleText: 'O que você vê é de {time}.',
  offlineTitle: 'Você está off-line.',
  offlineText: 'O que você vê é de {time}. Tudo se atualiza sozinho quando você voltar.',
  offlineEmpty: 'O faturamento aparece assim que você voltar a ficar on-line.',
  failedTitle: 'Não foi possível carregar.',
  failedText: 'Nada foi cobrado. Tente de novo em instantes.',
  sessionTitle: 'Sua sessão terminou.',
  sessionText: 'Continue para renová-la. Nada se perdeu.',
  sessionRenew: 'Continuar',
  forbiddenTitle: 'Você não pode ver isto.',
  forbiddenText: 'Quem gerencia o faturamento desta conta pode.',
  noPlanTitle: 'Ainda sem plano',
  noPlanText: 'O que você ainda tem e o que você usa aparecem aqui assim que houver um plano.',
};
