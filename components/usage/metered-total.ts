import type { Account, LedgerMoney } from 'billing-portal-contract';
import { html } from 'lit';
import type { UsageTexts } from './feature-words.ts';
import { totalSpent } from './total-spent.ts';

/** What a metered plan comes to so far, and when it is billed. */
export function renderTotal(account: Account, texts: UsageTexts) {
  const { code: currency, exponent } = account.customer.currency;
  const amount: LedgerMoney = { micro: totalSpent(account.capacity?.features ?? []).toString(), currency, exponent };
  const billedAt = account.subscription?.currentPeriodEnd ?? null;
  return html`<div>
    <p class="figure">${texts.format.balance(amount)}</p>
    <p class="muted">
      ${billedAt === null ? texts.t('soFar') : texts.t('soFarBilled', { date: texts.format.date(billedAt) })}
    </p>
  </div>`;
}
