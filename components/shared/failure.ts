import { html, nothing, type TemplateResult } from 'lit';
import type { BillingError } from '../../src/api/billing-error.ts';
import type { portalMessages } from '../../src/i18n/en/portal.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { dangerIcon, icon, lockIcon, offlineIcon } from './icons.ts';

export type PortalTexts = MessagesController<typeof portalMessages.english>;

const SESSION_CODES: ReadonlySet<string> = new Set(['unauthenticated', 'session_expired', 'session_unavailable']);

export function isSessionError(error: BillingError): boolean {
  return SESSION_CODES.has(error.code);
}

/** What stands in the place of a section that could not be loaded: why, what it means, and the one thing to do. */
export function renderFailure(error: BillingError, texts: PortalTexts, retry: () => void): TemplateResult {
  const [shape, title, text, action] = describe(error, texts);
  return html`<div class="alert" part="failure" role="alert">
    ${icon(shape)}
    <div>
      <strong>${title}</strong>
      <p>${text}</p>
    </div>
    ${action === null ? nothing : html`<button class="button small" type="button" @click=${retry}>${action}</button>`}
  </div>`;
}

function describe(error: BillingError, texts: PortalTexts) {
  if (isSessionError(error)) {
    return [lockIcon, texts.t('sessionTitle'), texts.t('sessionText'), texts.t('sessionRenew')] as const;
  }
  if (error.code === 'offline') {
    return [offlineIcon, texts.t('offlineTitle'), texts.t('offlineEmpty'), texts.t('retry')] as const;
  }
  if (error.code === 'permission_denied') {
    return [lockIcon, texts.t('forbiddenTitle'), texts.t('forbiddenText'), null] as const;
  }
  return [dangerIcon, texts.t('failedTitle'), texts.t('failedText'), texts.t('retry')] as const;
}
