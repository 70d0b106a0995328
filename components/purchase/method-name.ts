import type { PaymentMethod } from 'billing-portal-contract';
import type { SVGTemplateResult } from 'lit';
import { bankIcon, cardIcon, walletIcon } from '../shared/icons.ts';

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
  t(key: 'cardPlain', values: { readonly last4: string }): string;
}

/** "Visa ···· 4242", or the label of what is not a card. */
export function methodName({ card, label }: Pick<PaymentMethod, 'card' | 'label'>, messages: CardText): string {
  if (card === null) return label;
  const { brand, last4 } = card;
  if (brand === '' || brand === 'unknown') return messages.t('cardPlain', { last4 });
  return messages.t('card', { brand: BRANDS[brand] ?? brand, last4 });
}

export function methodIcon({ type }: Pick<PaymentMethod, 'type'>): SVGTemplateResult {
  if (type === 'bank_debit') return bankIcon;
  return type === 'card' ? cardIcon : walletIcon;
}
