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

/** "Visa ···· 4242" in one piece, or the label of what is not a card. */
export function methodName({ card, label }: Pick<PaymentMethod, 'card' | 'label'>, messages: CardText): string {
  if (card === null) return label;
  const { brand, last4 } = card;
  const name =
    brand === '' || brand === 'unknown'
      ? messages.t('cardPlain', { last4 })
      : messages.t('card', { brand: BRANDS[brand] ?? brand, last4 });
  // The digits belong to the brand: a line does not break between them.
  return name.replace(/ ?(····) ?/, '\u00a0$1\u00a0');
}

export function methodIcon({ type }: Pick<PaymentMethod, 'type'>): SVGTemplateResult {
  if (type === 'bank_debit') return bankIcon;
  return type === 'card' ? cardIcon : walletIcon;
}
