import type { AutoTopUp } from 'billing-portal-contract';
import { html } from 'lit';
import { thousandthsOf } from '../../src/money/any-amount.ts';
import type { AutoTopUpTexts } from './rule-words.ts';

/** What automatic charges have taken of the monthly cap. */
export function renderMonth({ month }: AutoTopUp, { t, format }: AutoTopUpTexts) {
  const cap = month.cap ?? month.spent;
  return html`<billing-usage-meter
    part="month"
    label=${t('monthCap')}
    .used=${thousandthsOf(month.spent, cap)}
    .limit=${1000}
    value-text=${t('month', { spent: month.spent, cap })}
  >
    <span>${t('monthCharges', { count: month.charges })} · ${t('monthEnds', { date: format.date(month.end) })}</span>
  </billing-usage-meter>`;
}
