import type { PaymentMethod } from 'billing-portal-contract';

const BRANDS: Readonly<Record<string, string>> = {
  amex: 'American Express',
  cartes_bancaires: 'Cartes Bancaires',
  diners: 'Diners Club',
  discover: 'Discover',
  eftpos_au: 'eftpos',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

interface CardText {
  t(key: 'card', values: { readonly brand: string; readonly last4: string }): string;
}

/** "Visa ···· 4242", or the label of what is not a card. */
export function methodName({ card, label }: Pick<PaymentMethod, 'card' | 'label'>, messages: CardText): string {
  if (card === null) return label;
  return messages.t('card', { brand: BRANDS[card.brand] ?? card.brand, last4: card.last4 });
}
