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
  /** Of what stands in the way. */
  readonly showInvoice: (() => void) | null;
  readonly wayOut: { readonly label: string; readonly run: () => void } | null;
}

/** Nothing can be bought now: why, and the way out. */
export function blockSurface(messages: PurchaseMessages, options: BlockOptions): Surface {
  const { body, close, showInvoice, wayOut } = options;
  const closing = { label: messages.t('close'), run: close };
  const showing = showInvoice === null ? null : { label: messages.t('blockedInvoice'), run: showInvoice };
  if (wayOut !== null) return { body, secondary: showing ?? closing, primary: wayOut };
  return showing === null ? { body, primary: closing } : { body, secondary: closing, primary: showing };
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
