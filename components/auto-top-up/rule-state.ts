import type { AutoTopUp } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { checkIcon, clockIcon, dangerIcon, icon, infoIcon, warningIcon } from '../shared/icons.ts';
import { reasonSentence } from './reason-words.ts';
import type { AutoTopUpTexts } from './rule-words.ts';

/** One word beside the title. */
export function renderStateWord({ status }: AutoTopUp, { t }: AutoTopUpTexts) {
  switch (status.state) {
    case 'off':
      return nothing;
    case 'paused':
      return html`<span class="status danger" part="state">${icon(dangerIcon, 'small')}${t('pausedWord')}</span>`;
    case 'held':
      return html`<span class="status warning" part="state">${icon(clockIcon, 'small')}${t('heldWord')}</span>`;
    default:
      return html`<span class="status positive" part="state">${icon(checkIcon, 'small')}${t('on')}</span>`;
  }
}

/** Why it does not run now, though it is on, and what helps. */
export function renderObstacle({ status }: AutoTopUp, texts: AutoTopUpTexts) {
  const { t, format } = texts;
  const { reason, state, until } = status;
  switch (state) {
    case 'off':
    case 'armed':
      return nothing;
    case 'due':
    case 'charging':
      return html`<p class="callout info" part="obstacle">
        ${icon(infoIcon)}<span class="callout-text">${t(state)}</span>
      </p>`;
    case 'held':
    case 'paused':
      return html`<div class="callout ${state === 'held' ? 'warning' : 'danger'}" part="obstacle">
        ${icon(state === 'held' ? warningIcon : dangerIcon)}
        <p class="callout-text">
          <strong>${t(state)}</strong> ${reason === null ? nothing : reasonSentence(reason, texts)}
          ${until === null ? nothing : t('until', { time: format.dateTime(until) })}
        </p>
      </div>`;
  }
}
