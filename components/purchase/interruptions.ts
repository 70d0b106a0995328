import { html, type TemplateResult } from 'lit';
import type { BillingError } from '../../src/api/billing-error.ts';
import { clockIcon } from '../shared/icons.ts';
import { renderOutcome } from './outcomes.ts';
import { errorText, renderError } from './refusals.ts';
import type { PurchaseMessages, Surface } from './surface.ts';
import { renderTotalsSkeleton } from './totals.ts';

interface LoadingOptions {
  /** Why the account or the purchase could not be prepared. */
  readonly error: BillingError | null;
  /** The place of the choice. */
  readonly skeleton: unknown;
  readonly close: () => void;
  readonly retry: () => void;
}

/** Until the account is there, or the reason why it is not. */
export function loadingSurface(messages: PurchaseMessages, { error, skeleton, close, retry }: LoadingOptions): Surface {
  return {
    body:
      error === null
        ? html`<p class="visually-hidden">${messages.t('loading')}</p>
            ${skeleton}
            <div class="lines">${renderTotalsSkeleton()}</div>`
        : renderError(errorText(messages, error, 'loading'), messages.t('retry'), retry),
    secondary: { label: messages.t('cancel'), run: close },
  };
}

interface BlockOptions {
  readonly body: TemplateResult;
  readonly close: () => void;
  /** The way out, when an invoice stands in the way. */
  readonly showInvoice: (() => void) | null;
}

/** Nothing can be bought now: why, and the way out. */
export function blockSurface(messages: PurchaseMessages, { body, close, showInvoice }: BlockOptions): Surface {
  const closing = { label: messages.t('close'), run: close };
  if (showInvoice === null) return { body, primary: closing };
  return { body, secondary: closing, primary: { label: messages.t('blockedInvoice'), run: showInvoice } };
}

/** The customer wants to leave while money may be moving. The safe choice is the one that Enter takes. */
export function leaveSurface(
  messages: PurchaseMessages,
  { stay, leave }: { readonly stay: () => void; readonly leave: () => void },
): Surface {
  return {
    body: renderOutcome({
      tone: 'warning',
      shape: clockIcon,
      lead: messages.t('leaveTitle'),
      text: [messages.t('leaveText')],
    }),
    secondary: { label: messages.t('leaveClose'), run: leave },
    primary: { label: messages.t('leaveStay'), run: stay },
  };
}
