import type { Account } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { signOf } from '../../src/money/sign-of.ts';
import type { InvoiceTexts } from '../invoice/invoice-words.ts';
import { clockIcon, icon, walletIcon } from '../shared/icons.ts';

/** The invoice that comes next, and the credit that will pay a part of it: before those that are there. */
export function renderWhatComes(texts: InvoiceTexts, account: Account | null) {
  if (account === null) return nothing;
  const next = nextInvoice(texts, account);
  const { customerCredit, seller } = account;
  const hasCredit = signOf(customerCredit) > 0;
  if (next === null && !hasCredit) return nothing;
  return html`<ul class="what-comes" part="upcoming">
    ${next === null ? nothing : html`<li>${icon(clockIcon, 'small')}<span>${next}</span></li>`}
    ${
      hasCredit
        ? html`<li>
            ${icon(walletIcon, 'small')}<span
              >${texts.t('credit', { amount: customerCredit, seller: seller.name })}</span
            >
          </li>`
        : nothing
    }
  </ul>`;
}

function nextInvoice(texts: InvoiceTexts, { capacity, subscription }: Account): string | null {
  if (subscription === null || subscription.nextCharge === null) return null;
  const { discount, nextCharge, plan, scheduledChange } = subscription;
  const { name } = scheduledChange?.plan ?? plan;
  const sentences = [
    texts.t('upcoming', { amount: nextCharge.amount, date: texts.format.date(nextCharge.at), plan: name }),
    ...(discount === null ? [] : [texts.t('upcomingDiscount', { name: discount.name })]),
    ...(comesOnTop(capacity) ? [texts.t('upcomingUsage')] : []),
  ];
  return sentences.join(' ');
}

/** Usage that is billed afterwards, and a balance that was agreed to go below zero: the next bill collects both. */
function comesOnTop(capacity: Account['capacity']): boolean {
  const balance = capacity?.balance ?? null;
  const isBilledDebt = balance !== null && balance.level === 'negative' && !balance.blocksWhenEmpty;
  return isBilledDebt || capacity?.model === 'metered';
}
