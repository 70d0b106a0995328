import type { SpendCap } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { thousandthsOf } from '../../src/money/any-amount.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { dangerIcon, icon, warningIcon } from '../shared/icons.ts';
import { capText, scopeText, type CapTexts } from './cap-words.ts';

/** One limit: what it does, how much of it is spent, and when it starts anew. */
export function renderCap(cap: SpendCap, texts: CapTexts) {
  const { t, format } = texts;
  const { held, limit, mode, resetsAt, spent } = cap;
  const label = capText(cap, texts);
  const scope = scopeText(cap.scope, texts);
  const facts = [
    scope,
    held !== null && signOf(held) > 0 ? t('held', { amount: held }) : null,
    t('resets', { date: cap.period === 'day' ? format.dateTime(resetsAt) : format.date(resetsAt) }),
  ].filter((fact) => fact !== null);
  const below = html`<span>${facts.join(' · ')}</span>`;
  if (spent === null)
    return html`<p>${label}</p>
      <p class="caption muted">${below}</p>`;
  const value = t('units' in spent ? 'used' : 'spent', { spent, limit });
  return html`<billing-usage-meter
      label=${label}
      .used=${thousandthsOf(spent, limit)}
      .limit=${1000}
      value-text=${value}
    >
      ${below}
    </billing-usage-meter>
    ${renderState(cap, mode, texts)}`;
}

function renderState(
  { belowCurrentSpend, resetsAt, state }: SpendCap,
  mode: SpendCap['mode'],
  { t, format }: CapTexts,
) {
  if (state === 'near') {
    return html`<p class="status warning">${icon(warningIcon, 'small')}${t('near')}</p>`;
  }
  if (state !== 'reached') return nothing;
  if (mode === 'soft') {
    return html`<p class="status warning">
      ${icon(warningIcon, 'small')}${t(belowCurrentSpend ? 'passed' : 'reached')}
    </p>`;
  }
  return html`<p class="callout danger" part="stopped">
    ${icon(dangerIcon)}
    <span class="callout-text"
      ><strong>${t('reached')}</strong> ${t('stopped', { time: format.dateTime(resetsAt) })}</span
    >
  </p>`;
}
