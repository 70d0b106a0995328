import { html, type LitElement, type TemplateResult } from 'lit';
import type { portalMessages } from '../../src/i18n/en/portal.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type * as failureModule from './failure.ts';
import { LazyPart } from './lazy.ts';

export type PortalTexts = MessagesController<typeof portalMessages.english>;

let failure: typeof failureModule | null = null;

async function loadFailure(): Promise<void> {
  failure = await import('./failure.ts');
}

/**
 * What tells of trouble is seldom needed and never first. It is fetched when the place has been painted, so that it is
 * there when the connection is not.
 */
export class FailurePart extends LazyPart {
  constructor(host: LitElement, place: string) {
    super(host, loadFailure, place);
  }

  /** `meanwhile` stands there until it is known whether the words could be fetched; `brief` when they could not. */
  render(explain: (words: typeof failureModule) => unknown, meanwhile: unknown, brief: () => unknown): unknown {
    if (failure !== null) return explain(failure);
    void this.load();
    return this.hasFailed ? brief() : meanwhile;
  }
}

/** That something is not there, without saying why. */
export function renderMissing(texts: PortalTexts, retry: () => void): TemplateResult {
  return html`<div class="alert" role="alert">
    <div><strong>${texts.t('failedTitle')}</strong></div>
    <button class="button small" type="button" @click=${retry}>${texts.t('retry')}</button>
  </div>`;
}

/** How old is what is shown. */
export function renderAge(asOf: string, texts: PortalTexts, retry: () => void): TemplateResult {
  return html`<p class="caption muted">
    ${texts.t('staleText', { time: texts.format.dateTime(asOf) })}
    <button class="link" type="button" @click=${retry}>${texts.t('retry')}</button>
  </p>`;
}
