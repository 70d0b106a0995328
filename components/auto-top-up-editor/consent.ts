import type { AutoTopUp } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { consentSentence } from '../auto-top-up/rule-facts.ts';
import type { EditorTexts } from './what-it-means.ts';

interface ConsentOptions {
  readonly texts: EditorTexts;
  readonly hasAgreed: boolean;
  /** Somebody tried to save without it. */
  readonly isMissing: boolean;
  readonly agree: (hasAgreed: boolean) => void;
}

/** The text in force and the box that is never ticked for anybody, not even on a change. */
export function renderConsent({ consentText }: AutoTopUp, { agree, hasAgreed, isMissing, texts }: ConsentOptions) {
  const { t } = texts;
  return html`<div class=${isMissing ? 'consent missing' : 'consent'} part="consent">
    <h3>${t('consent')}</h3>
    <p id="consent-text">${consentSentence(consentText, texts)}</p>
    <p class="muted caption">${t('consentVersion', { version: consentText.version })}</p>
    <label class="agree">
      <input
        type="checkbox"
        part="agree"
        aria-describedby=${isMissing ? 'consent-text consent-error' : 'consent-text'}
        aria-invalid=${isMissing ? 'true' : 'false'}
        .checked=${hasAgreed}
        @change=${(event: Event) => agree((event.target as HTMLInputElement).checked)}
      />
      <span>${t('agree')}</span>
    </label>
    ${isMissing ? html`<span class="error" id="consent-error" role="alert">${t('agreeMissing')}</span>` : nothing}
  </div>`;
}
