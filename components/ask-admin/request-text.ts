import type { Account } from 'billing-portal-contract';
import { askAdminMessages as words } from '../../src/i18n/en/ask-admin.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';

export type AskTexts = Pick<MessagesController<Record<never, never>>, 'of' | 'format'>;

/** As in `deep-link.ts`: what the portal opens by itself. */
const LINK = /[#&?]billing=[a-z-]+/;
const TARGETS: Readonly<Record<PurchaseIntent['kind'], string>> = {
  credit_pack: 'buy-credits',
  balance_topup: 'add-funds',
  plan_change: 'plans',
  addon: 'plans',
  reactivation: 'plans',
  invoice_payment: 'invoices',
};

/** This page, at the place where it can be bought. */
export function linkTo({ kind }: PurchaseIntent, { hash, href }: Pick<Location, 'hash' | 'href'>): string {
  const own = hash.replace(LINK, '');
  const page = hash === '' ? href.replace(/#$/, '') : href.slice(0, href.length - hash.length);
  return `${page}${own === '' || own === '#' ? '#' : `${own}&`}billing=${TARGETS[kind]}`;
}

/** What is wanted, how much, why, and where it can be done. */
export function requestText(texts: AskTexts, { customer }: Account, intent: PurchaseIntent, link: string): string {
  return `${wish(texts, customer.name, intent)}\n\n${texts.of(words, 'where', { link })}`;
}

function wish(texts: AskTexts, account: string, { kind, shortfall }: PurchaseIntent): string {
  const missing = shortfall?.shortfall ?? null;
  if (missing !== null && 'units' in missing) return texts.of(words, 'needCredits', { account, count: missing });
  if (missing !== null) return texts.of(words, 'needFunds', { account, amount: missing });
  switch (kind) {
    case 'credit_pack':
      return texts.of(words, 'wantCredits', { account });
    case 'balance_topup':
      return texts.of(words, 'wantFunds', { account });
    case 'invoice_payment':
      return texts.of(words, 'wantPaid', { account });
    default:
      return texts.of(words, 'wantPlan', { account });
  }
}
