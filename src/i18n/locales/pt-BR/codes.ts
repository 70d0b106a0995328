import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Tem um código?',
  label: 'Código promocional ou de presente',
  apply: 'Aplicar',
  applying: 'Verificando…',
  missing: 'Digite um código.',
  code_not_valid: 'Este código não é válido, ou não é mais. Confira como está escrito.',
  code_already_used: 'Este código já foi usado.',
  code_not_applicable: 'Este código não vale para seu plano.',
  notForThis: 'Este código não vale para esta compra.',
  tooMany: 'Foram tentados códigos demais. Espere um momento e tente de novo.',
  failed: 'Não foi possível verificar o código, e nada foi alterado. Tente de novo.',

  gaveCredits: {
    one: '{name}: {count} crédito adicionado.',
    many: '{name}: {count} de créditos adicionados.',
    other: '{name}: {count} créditos adicionados.',
  },
  gaveBalance: '{name}: {amount} adicionados ao seu saldo.',
  usableUntil: 'Para usar até {date}.',
  planDiscount: '{name}: {off} de desconto nas faturas do seu plano.',
  planDiscountBills: {
    one: '{name}: {off} de desconto na próxima fatura do seu plano.',
    many: '{name}: {off} de desconto nas próximas {count} de faturas do seu plano.',
    other: '{name}: {off} de desconto nas próximas {count} faturas do seu plano.',
  },
  forPurchase: '{name}. Vale para sua próxima compra.',
  useForCredits: 'Comprar créditos com ele',
  useForFunds: 'Adicionar fundos com ele',

  applied: '{name} foi aplicado.',
  appliedBonus: '{name}: {amount} a mais.',
  remove: 'Remover o código',
};
