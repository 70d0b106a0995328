import type { Invoice, Line } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import type { invoiceDetailMessages } from '../../src/i18n/en/invoice-details.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { lineName } from '../purchase/line-name.ts';
import type { DetailTexts } from './detail-texts.ts';

/** What was charged, line by line, and why it stands there where the description alone does not say it. */
export function renderLines(texts: DetailTexts, { lines }: Invoice) {
  return html`<ul class="lines" part="lines">
    ${lines.map((line) => renderLine(texts, line))}
  </ul>`;
}

function renderLine(texts: DetailTexts, line: Line) {
  const { format } = texts;
  const { amount, periodEnd, periodStart, quantity } = line;
  const why = whyKey(line);
  const period =
    periodStart === null || periodEnd === null
      ? null
      : texts.t('period', { start: format.date(periodStart), end: format.date(periodEnd) });
  return html`<li class="pair">
    <span>
      ${quantity === 1 ? nothing : html`<span class="amount">${texts.t('quantity', { count: quantity })}</span> `}<bdi
        >${lineName(line, texts)}</bdi
      >
      ${period === null ? nothing : html`<span class="caption muted">${period}</span>`}
      ${why === null ? nothing : html`<span class="caption muted">${texts.t(why)}</span>`}
    </span>
    <span class="amount">${format.money(amount)}</span>
  </li>`;
}

type WhyKey = Extract<keyof typeof invoiceDetailMessages.english, `why_${string}`>;

/** Plans, packs and funds say it themselves. */
function whyKey({ amount, type }: Line): WhyKey | null {
  switch (type) {
    case 'proration':
      return signOf(amount) < 0 ? 'why_unused' : 'why_proration';
    case 'overage':
    case 'seat':
    case 'addon':
    case 'discount':
    case 'customer_credit':
      return `why_${type}`;
    default:
      return null;
  }
}
