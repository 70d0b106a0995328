import type { Money, PaymentMethod, Quote } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { isSameMoney } from '../../src/money/is-same-money.ts';
import type { ConfirmAgainReason, PurchaseState } from '../../src/purchase/purchase-state.ts';
import { cardIcon, icon, infoIcon } from '../shared/icons.ts';
import { methodIcon, methodName } from './method-name.ts';
import type { PurchaseFlow } from './purchase-flow.ts';
import { errorText, renderError } from './refusals.ts';
import { reveal } from './reveal.ts';
import type { PurchaseMessages } from './surface.ts';
import { renderTotals, renderTotalsSkeleton } from './totals.ts';

type PriceFlow = Pick<PurchaseFlow, 'state' | 'isStale'>;

interface PriceOptions {
  readonly quote: Quote | null;
  readonly method: PaymentMethod | null;
  /** Struck out beside the new total. */
  readonly previousTotal: Money | null;
  /** The amounts are being worked out again. */
  readonly isUpdating: boolean;
  readonly isLocked: boolean;
  readonly canAddMethod: boolean;
  readonly change: () => void;
  /** In the place of the payment method, when it is paid by bank transfer. */
  readonly transfer: unknown;
  /** What can be chosen beside it. */
  readonly offers: unknown;
  /** Rendered under the payment method. */
  readonly after: unknown;
}

/** A price that was refused, or of nothing chosen, leaves no empty lines behind. */
export function hasPrice({ state, isStale }: PriceFlow, quote: Quote | null, isChosen: boolean): boolean {
  // While somebody types, the last price stays, dimmed, so that nothing jumps.
  return quote === null ? isChosen && state.status !== 'refused' : isChosen || isStale;
}

/** The amounts are being worked out again. */
export function isUpdating({ state, isStale }: PriceFlow): boolean {
  return isStale || state.status === 'quoting' || state.status === 'offline';
}

/** Totals, the card that will be charged, and what there will be afterwards. */
export function renderPrice(messages: PurchaseMessages, options: PriceOptions) {
  const { quote, previousTotal, isUpdating, after } = options;
  return html`<div class="lines" aria-busy=${isUpdating ? 'true' : 'false'}>
    <div class=${isUpdating ? 'is-updating' : ''}>
      ${quote === null ? renderTotalsSkeleton() : renderTotals(messages, quote, changedTotal(previousTotal, quote))}
    </div>
    ${options.transfer ?? renderMethodLine(messages, options)} ${options.offers}
    <div class=${isUpdating ? 'after is-updating' : 'after'}>
      ${quote === null ? html`<span class="skeleton w-3" aria-hidden="true"></span>` : after}
    </div>
  </div>`;
}

function changedTotal(previous: Money | null, { total }: Quote): Money | null {
  return previous === null || isSameMoney(previous, total) ? null : previous;
}

function renderMethodLine(messages: PurchaseMessages, { method, isLocked, canAddMethod, change }: PriceOptions) {
  const name = method === null ? messages.t('noMethod') : methodName(method, messages);
  return html`<div class="method-line" part="payment-method">
    ${icon(method === null ? cardIcon : methodIcon(method))}
    <span class="name">
      <span class="visually-hidden">${messages.t('payWith')}</span>
      ${method === null ? html`${name}<br /><span class="muted caption">${messages.t('noMethodText')}</span>` : html`<bdi>${name}</bdi>`}
    </span>
    ${
      method === null || !canAddMethod
        ? nothing
        : html`<button
            type="button"
            class="link"
            aria-label=${messages.t('changeMethodLabel')}
            ?disabled=${isLocked}
            @click=${change}
          >
            ${messages.t('changeMethod')}
          </button>`
    }
  </div>`;
}

const CONFIRM_KEYS = {
  superseded: 'confirmSuperseded',
  expired: 'confirmExpired',
  price_changed: 'confirmSameTotal',
} as const satisfies Record<ConfirmAgainReason, string>;

/** Why a price has to be confirmed once more, or what went wrong on the way to it. Never leaves open whether money moved. */
export function renderNotice(messages: PurchaseMessages, state: PurchaseState, retry: () => void) {
  switch (state.status) {
    case 'confirm_again': {
      const hasNewTotal = state.previousTotal !== null && !isSameMoney(state.previousTotal, state.quote.total);
      return html`<div class="callout warning" role="alert" ${ref(reveal)}>
        ${icon(infoIcon)}
        <p class="callout-text">
          ${
            hasNewTotal && state.reason === 'price_changed' && state.previousTotal !== null
              ? messages.t('confirmText', { before: state.previousTotal, after: state.quote.total })
              : messages.t(CONFIRM_KEYS[state.reason])
          }
        </p>
      </div>`;
    }
    case 'refused':
      return renderError(errorText(messages, state.error, 'pricing'), messages.t('retry'), retry);
    case 'offline':
      return renderError(messages.t('error_offline'), messages.t('retry'), retry);
    case 'review':
      return state.error === null ? nothing : renderError(errorText(messages, state.error, 'paying'), '', null);
    default:
      return nothing;
  }
}
