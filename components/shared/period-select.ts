import { html, nothing } from 'lit';
import { type Period, periodOf, PERIODS, rangeOf } from '../../src/dates/periods.ts';
import { listMessages } from '../../src/i18n/en/lists.ts';
import type { English } from '../../src/i18n/messages.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

/** Timestamps; empty: not limited on that side. */
export interface ChosenRange {
  readonly from: string;
  readonly to: string;
}

/** The months and years that people ask for. Dates that the page chose itself are one more choice while they are in force. */
export function renderPeriodSelect(
  texts: MessagesController<English>,
  chosen: ChosenRange,
  choose: (range: ChosenRange) => void,
) {
  const { timeZone } = texts.format;
  const isLimited = chosen.from !== '' || chosen.to !== '';
  const period = isLimited ? periodOf(chosen, new Date(), timeZone) : null;
  const isOwn = isLimited && period === null;
  const handleChange = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (value === '') choose({ from: '', to: '' });
    else if (value !== 'own') choose(rangeOf(value as Period, new Date(), timeZone));
  };
  return html`<select
    class="control"
    name="period"
    aria-label=${texts.of(listMessages, 'period')}
    @change=${handleChange}
  >
    <option value="" .selected=${!isLimited}>${texts.of(listMessages, 'anyTime')}</option>
    ${PERIODS.map(
      (name) => html`<option value=${name} .selected=${name === period}>${texts.of(listMessages, name)}</option>`,
    )}
    ${isOwn ? html`<option value="own" .selected=${true}>${texts.of(listMessages, 'chosenDates')}</option>` : nothing}
  </select>`;
}
