import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Pedir ao administrador',
  title: 'Pedir ao administrador',
  intro: 'Você pode usar o que há, mas não comprar mais. Envie isto a alguém que gerencie o faturamento de {account}.',
  textLabel: 'Sua mensagem',

  needCredits: {
    one: '{account} precisa de mais {count} crédito para que eu possa continuar.',
    many: '{account} precisa de mais {count} de créditos para que eu possa continuar.',
    other: '{account} precisa de mais {count} créditos para que eu possa continuar.',
  },
  needFunds: '{account} precisa de mais {amount} para que eu possa continuar.',
  wantCredits: '{account} precisa de mais créditos para que eu possa continuar.',
  wantFunds: '{account} precisa de mais fundos para que eu possa continuar.',
  wantPaid: 'Uma fatura de {account} ainda precisa ser paga para que possamos comprar mais.',
  wantPlan: '{account} precisa de outro plano para que eu possa continuar.',
  where: 'Isso pode ser feito aqui: {link}',

  copy: 'Copiar a mensagem',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar. Selecione o texto e copie.',
  email: 'Escrever um e-mail',
  subject: 'Faturamento de {account}',
  close: 'Fechar',
  passedOn: 'Seu pedido foi encaminhado.',
  waiting: 'Quando houver o suficiente, você poderá continuar aqui.',
  enough: 'Agora há o suficiente. Você pode continuar.',
};
