import { html, nothing } from 'lit';
import { closeIcon } from '../shared/action-icons.ts';
import { icon } from '../shared/icons.ts';
import type { DialogAction, PurchaseMessages, Surface } from './surface.ts';

interface FrameOptions {
  readonly messages: PurchaseMessages;
  readonly title: string;
  readonly isSandbox: boolean;
  readonly canClose: boolean;
  /** Said politely to screen readers whenever it changes. */
  readonly announcement: string;
  readonly close: () => void;
}

/** Title, what scrolls, and the buttons that always stay in view. */
export function renderFrame(surface: Surface, options: FrameOptions) {
  const { messages, title, isSandbox, canClose, announcement, close } = options;
  const { body, primary, secondary } = surface;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (primary !== undefined) run(primary);
  };
  return html`<form class="frame" novalidate @submit=${submit}>
    <div class="frame-header">
      <h2 id="title" part="title" tabindex="-1" autofocus>${title}</h2>
      ${isSandbox ? html`<span class="sandbox" title=${messages.t('sandboxText')}>${messages.t('sandbox')}</span>` : nothing}
      <button
        type="button"
        class="icon-button"
        aria-label=${messages.t('close')}
        ?disabled=${!canClose}
        @click=${close}
      >
        ${icon(closeIcon)}
      </button>
    </div>
    <div class="frame-body">${body}</div>
    ${
      primary === undefined && secondary === undefined
        ? nothing
        : html`<div class="frame-footer">
            ${secondary === undefined ? nothing : renderAction(secondary, false)}
            ${primary === undefined ? nothing : renderAction(primary, true)}
          </div>`
    }
    <div class="visually-hidden" role="status">${announcement}</div>
  </form>`;
}

/** Both labels lie in one cell: the button is as wide while it is busy as before. */
function renderAction(action: DialogAction, isPrimary: boolean) {
  const { label, busyLabel, isBusy = false, isBlocked = false, isUnready = false } = action;
  return html`<button
    type=${isPrimary ? 'submit' : 'button'}
    part=${isPrimary ? 'primary' : 'secondary'}
    class=${isPrimary ? 'button primary' : 'button'}
    aria-disabled=${isBusy || isBlocked || isUnready ? 'true' : 'false'}
    aria-busy=${isBusy ? 'true' : 'false'}
    @click=${isPrimary ? ignoreSecondClick : () => run(action)}
  >
    <span class="button-label">
      <span aria-hidden=${isBusy ? 'true' : 'false'}>${label.replace(' · ', '\u00a0· ')}</span>
      ${busyLabel === undefined ? nothing : html`<span aria-hidden=${isBusy ? 'false' : 'true'}>${busyLabel}</span>`}
    </span>
  </button>`;
}

/** The second half of a double click was meant for what stood there before: it must not close a receipt unread. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

function run({ isBusy = false, isBlocked = false, run: act }: DialogAction): void {
  if (!isBusy && !isBlocked) act();
}

/** A key that is still down from opening the dialog must not pay. */
export function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}
