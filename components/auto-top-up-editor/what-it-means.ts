import type { TopUpPreview, TopUpSimulation, TopUpWarning } from 'billing-portal-contract';
import { html, nothing, svg } from 'lit';
import type { autoTopUpEditorMessages } from '../../src/i18n/en/auto-top-up-editor.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { LocaleFormatter } from '../../src/i18n/locale-formatter.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { icon, infoIcon, warningIcon } from '../shared/icons.ts';

export type EditorTexts = Pick<
  MessagesController<typeof autoTopUpEditorMessages.english>,
  't' | 'of' | 'format' | 'locale'
>;

interface Meaning {
  /** When the server said so. */
  readonly asOf: string;
  /** `null` while it is worked out. */
  readonly preview: TopUpPreview | null;
  readonly simulation: TopUpSimulation | null;
}

/** What a rule would do, before it is saved: the price of a charge, what speaks against it, and the customer's own last days. */
export function renderMeaning({ asOf, preview, simulation }: Meaning, texts: EditorTexts) {
  const { t, format } = texts;
  return html`<div class="means" part="preview" aria-live="polite" aria-busy=${preview === null ? 'true' : 'false'}>
    <h3>${t('preview')}</h3>
    ${preview === null ? html`<span class="skeleton w-4" aria-hidden="true"></span>` : renderCharge(preview, texts)}
    ${
      preview?.firesAt == null || preview.chargesNow
        ? nothing
        : html`<p>${t('firstRun', { date: format.date(preview.firesAt) })}</p>`
    }
    ${preview === null || preview.warnings.length === 0 ? nothing : renderWarnings(preview, texts)}
    ${simulation === null ? nothing : renderSimulation(simulation, asOf, texts)}
  </div>`;
}

function renderCharge({ capRemaining, charge }: TopUpPreview, { t }: EditorTexts) {
  if (charge === null) return nothing;
  const { tax, total } = charge;
  return html`<p>
    ${signOf(tax) === 0 ? t('oneChargeUntaxed', { total }) : t('oneCharge', { total, tax })}
    ${t('capLeft', { amount: capRemaining })}
  </p>`;
}

function renderWarnings({ charge, warnings }: TopUpPreview, { t }: EditorTexts) {
  const text = (warning: TopUpWarning): string | null =>
    warning !== 'charges_now' ? t(warning) : charge === null ? null : t('charges_now', { total: charge.total });
  return html`<ul class="warnings" part="warnings">
    ${warnings.map((warning) => {
      const said = text(warning);
      if (said === null) return nothing;
      const isNow = warning === 'charges_now';
      return html`<li class=${isNow ? 'now' : ''} data-warning=${warning}>
        ${icon(isNow ? infoIcon : warningIcon)}<span>${said}</span>
      </li>`;
    })}
  </ul>`;
}

function renderSimulation(simulation: TopUpSimulation, asOf: string, texts: EditorTexts) {
  const { t } = texts;
  const { count, days, heldByCap, ranOutDays, reason, total } = simulation;
  return html`<div class="group" part="simulation">
    <h3>${t('simulated', { count: days })}</h3>
    ${
      reason !== null
        ? html`<p class="muted">${t('wouldUnknown')}</p>`
        : html`${renderDays(simulation, asOf, texts)}
            <p>
              ${count === 0 ? t('wouldNotHave') : t('wouldHave', { count, total })}
              ${heldByCap === 0 ? nothing : t('wouldHold', { count: heldByCap })}
              ${ranOutDays === 0 ? nothing : t('wouldRunOut', { count: ranOutDays })}
            </p>`
    }
  </div>`;
}

const DAY_MS = 86_400_000;
const SLOT = 10;

/** One mark per day, the charged ones in colour. Drawn with attributes: a strict policy allows no `style`. */
function renderDays({ charges, days }: TopUpSimulation, asOf: string, { t, locale }: EditorTexts) {
  if (charges.length === 0) return nothing;
  // A day is a day of the customer already: no time zone moves it.
  const calendar = new LocaleFormatter(locale, { timeZone: 'UTC' });
  const dates = new Set(charges.map(({ on }) => calendar.date(`${on}T00:00:00Z`)));
  const list = new Intl.ListFormat(locale).format([...dates]);
  // The last of these days is yesterday.
  const today = Date.parse(asOf.slice(0, 10));
  const charged = new Set(charges.map(({ on }) => days - (today - Date.parse(on)) / DAY_MS));
  return html`<svg
    class="days"
    role="img"
    aria-label=${t('chargedOn', { days: list })}
    viewBox="0 0 ${days * SLOT} ${SLOT}"
    preserveAspectRatio="none"
  >
    ${Array.from(
      { length: days },
      (_, day) =>
        svg`<rect class=${charged.has(day) ? 'charged' : ''} x=${day * SLOT + 1} y="0" width=${SLOT - 2} height=${SLOT} />`,
    )}
  </svg>`;
}
