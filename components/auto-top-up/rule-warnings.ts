import type { TopUpWarning } from 'billing-portal-contract';
import { html } from 'lit';
import { autoTopUpEditorMessages } from '../../src/i18n/en/auto-top-up-editor.ts';
import { icon, warningIcon } from '../shared/icons.ts';
import type { AutoTopUpTexts } from './rule-words.ts';

type LastingWarning = Exclude<TopUpWarning, 'charges_now'>;

/** What speaks against the rule as it is: the same sentences that stood beside it when it was set up. */
export function renderRuleWarnings(warnings: readonly TopUpWarning[], texts: Pick<AutoTopUpTexts, 'of'>) {
  return warnings.map(
    (warning) =>
      html`<p class="callout warning" part="warning" data-warning=${warning}>
        ${icon(warningIcon)}
        <span class="callout-text">${texts.of(autoTopUpEditorMessages, warning as LastingWarning)}</span>
      </p>`,
  );
}
