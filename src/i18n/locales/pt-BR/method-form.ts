import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Carregando o formulário…',
  sandboxLegend: 'Cartão de teste',
  sandboxText:
    'Este é um ambiente de teste: escolha como o cartão se comporta. Não é preciso número de cartão e nenhum dinheiro é movimentado.',
  fieldsLabel: 'Cartão ou outra forma de pagamento',
  privacy: 'O que você digita vai direto para a Stripe. {seller} nunca vê o número. Nada é cobrado agora.',

  failed: 'O cartão não foi salvo. Nada foi cobrado. Tente de novo.',
  refused: 'O cartão não foi aceito. Nada foi cobrado. Confira os dados ou use outro cartão.',
  refusedBecause: '{reason} Nada foi cobrado.',
  unreachable: 'Não foi possível acessar o serviço de pagamento. Nada foi cobrado. Tente de novo.',
  limited: 'Foram muitas tentativas em pouco tempo. Nada foi cobrado. Espere um pouco e tente de novo.',
  unavailable: 'Não é possível adicionar cartões aqui. Talvez seja nas configurações da sua conta.',

  blockedTitle: 'Não foi possível carregar o formulário do cartão',
  blockedText:
    'Um bloqueador de anúncios, uma configuração de privacidade ou a rede pode estar bloqueando js.stripe.com. Nada foi cobrado. Permita-o nesta página e tente de novo.',
  blockedOtherwise:
    'Um cartão já salvo funciona sem o formulário. Você também pode pedir a {seller} outra forma de pagar.',
  retry: 'Tentar de novo',

  save: 'Salvar cartão',
  saving: 'Salvando…',
  cancel: 'Cancelar',
  sheetTitle: 'Adicionar um cartão',
};
