import type { Credits, LedgerMoney, SpendCap, UsageBreakdown } from 'billing-portal-contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dangerIcon, icon, warningIcon } from '../shared/icon.ts';
import { type Budget, budgetsOf } from './budgets.ts';
import { microOfSpent } from './chart-model.ts';
import { type ChartTexts, shareWords } from './chart-words.ts';

interface Share {
  readonly name: string;
  /** Read as words of ours, not as somebody's name. */
  readonly isOurs: boolean;
  readonly weight: bigint;
  readonly text: string;
  readonly budgets: readonly Budget[];
}

type Figures = Pick<UsageBreakdown['items'][number], 'quantity' | 'events' | 'spent'>;

/** Who used it, the most expensive first, each with a bar and the share in all. Bars get their length through CSSOM: see `sizeBars`. */
export function renderWho(
  breakdown: UsageBreakdown,
  caps: readonly SpendCap[],
  unitName: string,
  texts: ChartTexts,
): TemplateResult {
  const shares = sharesOf(breakdown, caps, unitName, texts);
  if (shares.every(({ isOurs }) => isOurs)) return html`<p class="muted">${texts.t('whoNone')}</p>`;
  const whole = shares.reduce((sum, { weight }) => sum + weight, 0n);
  const longest = shares.reduce((most, { weight }) => (weight > most ? weight : most), 1n);
  return html`<ul class="shares" part="shares">
    ${shares.map(
      ({ name, isOurs, weight, text, budgets }) =>
        html`<li data-share=${(weight * 1000n) / longest}>
          <span class=${isOurs ? 'muted' : 'who-name'}>${name}</span>
          <span class="amount">${texts.t('share', { amount: text, share: shareWords(weight, whole, texts) })}</span>
          <span class="share-bar" aria-hidden="true"></span>
          ${budgets.map(renderBudget)}
        </li>`,
    )}
  </ul>`;
}

/** A strict `style-src` blocks style attributes. */
export function sizeBars(root: ParentNode): void {
  for (const item of root.querySelectorAll<HTMLElement>('.shares > li')) {
    item.style.setProperty('--_share', String(Number(item.dataset['share']) / 1000));
  }
}

/** Colour never stands alone: an icon goes with it, and the words say it. */
function renderBudget({ state, text }: Budget) {
  const tone = state === 'near' ? 'warning' : state === 'reached' ? 'danger' : 'muted';
  const shape = state === 'near' ? warningIcon : state === 'reached' ? dangerIcon : null;
  return html`<span class="budget caption ${tone}">${shape === null ? nothing : icon(shape, 'small')}${text}</span>`;
}

function sharesOf(breakdown: UsageBreakdown, caps: readonly SpendCap[], unitName: string, texts: ChartTexts): Share[] {
  const { dimension, items, others, unattributed } = breakdown;
  const weigh = weightOf([...items, ...(others === null ? [] : [others]), unattributed]);
  const share = (name: string, figures: Figures, isOurs: boolean): Share => {
    const budgets = isOurs ? [] : budgetsOf(caps, dimension, name, texts);
    return { name, isOurs, weight: weigh(figures), text: figureWords(figures, unitName, texts), budgets };
  };
  return [
    ...items.map((item) => share(item.value, item, false)),
    ...(others === null ? [] : [share(texts.t('whoOthers', { count: others.count }), others, true)]),
    ...(unattributed.events === 0 ? [] : [share(texts.t('unattributed'), unattributed, true)]),
  ];
}

/** By what it cost; where nothing cost anything by what was used, else by how often. */
function weightOf(all: readonly Figures[]): (figures: Figures) => bigint {
  if (all.some(({ spent }) => microOfSpent(spent) > 0n)) return ({ spent }) => microOfSpent(spent);
  if (all.some(({ quantity }) => quantity !== null)) return ({ quantity }) => BigInt(quantity ?? 0);
  return ({ events }) => BigInt(events);
}

function figureWords({ quantity, events, spent }: Figures, unitName: string, texts: ChartTexts): string {
  if (microOfSpent(spent) > 0n) return spentWords(spent, texts);
  if (quantity !== null && unitName !== '') {
    return texts.t('units', { amount: texts.format.quantity(quantity), unit: unitName });
  }
  return texts.t('uses', { count: events });
}

function spentWords(spent: Credits | LedgerMoney | null, { t, format }: ChartTexts): string {
  if (spent === null) return '';
  return 'micro' in spent ? format.balance(spent) : t('credits', { count: spent });
}
