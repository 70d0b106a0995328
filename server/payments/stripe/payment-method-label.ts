/** What a payment method is called. Names of companies are the same in every language. */
import type Stripe from 'stripe';
import type { ProcessorPaymentMethod } from '../payment-gateway.ts';

const BANK_DEBITS: Readonly<Record<string, string>> = {
  acss_debit: 'Pre-authorized debit',
  au_becs_debit: 'BECS Direct Debit',
  bacs_debit: 'Bacs Direct Debit',
  nz_bank_account: 'Bank account',
  sepa_debit: 'SEPA Direct Debit',
  us_bank_account: 'Bank account',
};

const WALLETS: Readonly<Record<string, string>> = {
  alipay: 'Alipay',
  amazon_pay: 'Amazon Pay',
  cashapp: 'Cash App Pay',
  grabpay: 'GrabPay',
  kakao_pay: 'Kakao Pay',
  link: 'Link',
  mobilepay: 'MobilePay',
  naver_pay: 'Naver Pay',
  paypal: 'PayPal',
  revolut_pay: 'Revolut Pay',
  twint: 'TWINT',
  wechat_pay: 'WeChat Pay',
};

/** Those that Stripe attaches to a customer only to be charged again later, without anybody there. */
const REUSABLE = new Set([
  'card',
  ...Object.keys(BANK_DEBITS),
  'amazon_pay',
  'cashapp',
  'kakao_pay',
  'link',
  'naver_pay',
  'paypal',
  'revolut_pay',
]);

export function readPaymentMethod(method: Stripe.PaymentMethod): ProcessorPaymentMethod {
  const { id, type, card } = method;
  const chargeableOffSession = REUSABLE.has(type);
  if (type === 'card' && card) {
    const { brand, last4, exp_month: expiryMonth, exp_year: expiryYear } = card;
    return { id, type: 'card', label: brand, card: { brand, last4, expiryMonth, expiryYear }, chargeableOffSession };
  }
  return { id, type: kindOf(type), label: labelOf(method), card: null, chargeableOffSession };
}

function kindOf(type: string): ProcessorPaymentMethod['type'] {
  if (Object.hasOwn(BANK_DEBITS, type)) return 'bank_debit';
  return Object.hasOwn(WALLETS, type) ? 'wallet' : 'other';
}

function labelOf(method: Stripe.PaymentMethod): string {
  const { type } = method;
  const name = BANK_DEBITS[type] ?? WALLETS[type] ?? inWords(type);
  const account =
    method.sepa_debit ?? method.us_bank_account ?? method.bacs_debit ?? method.au_becs_debit ?? method.acss_debit;
  const bank = method.us_bank_account?.bank_name ?? method.acss_debit?.bank_name ?? name;
  const last4 = account?.last4 ?? null;
  return last4 === null ? bank : `${bank} •••• ${last4}`;
}

/** For a kind that is newer than this list: "new_pay" reads "New pay". */
function inWords(type: string): string {
  const words = type.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
