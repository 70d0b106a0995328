import { html, nothing, type TemplateResult } from 'lit';
import type { BillingError } from '../../src/api/billing-error.ts';
import { troubleMessages } from '../../src/i18n/en/trouble.ts';
import type { PortalTexts } from './failure-part.ts';
import { clockIcon, dangerIcon, icon, lockIcon, offlineIcon } from './icons.ts';

const SESSION_CODES: ReadonlySet<string> = new Set(['unauthenticated', 'session_expired', 'session_unavailable']);

function isSessionError(error: BillingError): boolean {
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

/** What stands above data that could not be refreshed. Said once for the whole page. */
export function renderOutdated(
  error: BillingError,
  asOf: string,
  texts: PortalTexts,
  retry: () => void,
): TemplateResult {
  const [shape, title, text, action] = describeOutdated(error, asOf, texts);
  return html`<div class="callout warning" role="status">
    ${icon(shape)}
    <p class="callout-text"><strong>${title}</strong> ${text}</p>
    <button class="button small" type="button" @click=${retry}>${action}</button>
  </div>`;
}

function describe(error: BillingError, texts: PortalTexts) {
  if (isSessionError(error)) return describeSession(texts);
  if (error.code === 'offline') {
    const [title, text] = [texts.of(troubleMessages, 'offlineTitle'), texts.of(troubleMessages, 'offlineEmpty')];
    return [offlineIcon, title, text, texts.t('retry')] as const;
  }
  if (error.code === 'permission_denied') {
    const [title, text] = [texts.of(troubleMessages, 'forbiddenTitle'), texts.of(troubleMessages, 'forbiddenText')];
    return [lockIcon, title, text, null] as const;
  }
  return [dangerIcon, texts.t('failedTitle'), texts.of(troubleMessages, 'failedText'), texts.t('retry')] as const;
}

function describeOutdated(error: BillingError, asOf: string, texts: PortalTexts) {
  if (isSessionError(error)) return describeSession(texts);
  const time = texts.format.dateTime(asOf);
  if (error.code === 'offline') {
    const title = texts.of(troubleMessages, 'offlineTitle');
    return [offlineIcon, title, texts.of(troubleMessages, 'offlineText', { time }), texts.t('retry')] as const;
  }
  return [
    clockIcon,
    texts.of(troubleMessages, 'staleTitle'),
    texts.t('staleText', { time }),
    texts.t('retry'),
  ] as const;
}

function describeSession(texts: PortalTexts) {
  const [title, text] = [texts.of(troubleMessages, 'sessionTitle'), texts.of(troubleMessages, 'sessionText')];
  return [lockIcon, title, text, texts.of(troubleMessages, 'sessionRenew')] as const;
}
