import type { PaymentMethod } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import type { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { methodIcon, methodName } from '../purchase/method-name.ts';
import { checkIcon, icon, lockIcon, moreIcon, warningIcon } from '../shared/icons.ts';
import type { MethodChange } from './method-changes.ts';

export type PaymentMethodTexts = MessagesController<typeof paymentMethodMessages.english>;

interface RowOptions {
  readonly texts: PaymentMethodTexts;
  readonly canManage: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** What can be done with it, while it is open. */
  readonly below: unknown;
}

/** What may be done with a method. The one that is used cannot be made so again, nor an expired one. */
export function changesFor(method: PaymentMethod, { api }: BillingStore): readonly MethodChange[] {
  const { isBackup, isDefault, status } = method;
  const canBeUsed = !isDefault && status !== 'expired';
  return [
    ...(canBeUsed && api.setDefaultPaymentMethod !== undefined ? (['default'] as const) : []),
    ...(canBeUsed && !isBackup && api.setBackupPaymentMethod !== undefined ? (['backup'] as const) : []),
    ...(api.removePaymentMethod === undefined ? [] : (['remove'] as const)),
  ];
}

export function renderRow(method: PaymentMethod, options: RowOptions) {
  const { below, canManage, isOpen, texts, toggle } = options;
  const name = methodName(method, texts);
  return html`<li class="method" data-method=${method.id}>
    <span class="method-icon">${icon(methodIcon(method))}</span>
    <div class="what">
      <span class="name"><bdi>${name}</bdi></span>
      <span class="facts">${renderFacts(method, texts)}</span>
    </div>
    ${
      !canManage
        ? nothing
        : html`<button
            class="icon-button"
            type="button"
            part="manage"
            aria-label=${texts.t('manage', { name })}
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${toggle}
          >
            ${icon(moreIcon)}
          </button>`
    }
    ${below}
  </li>`;
}

function renderFacts(method: PaymentMethod, texts: PaymentMethodTexts) {
  const { chargeableOffSession, isBackup, isDefault, status } = method;
  return html`${isDefault ? html`<span class="status positive">${icon(checkIcon, 'small')}${texts.t('default')}</span>` : nothing}
  ${isBackup ? html`<span class="status">${texts.t('backup')}</span>` : nothing} ${renderExpiry(method, texts)}
  ${
    chargeableOffSession || status === 'expired'
      ? nothing
      : html`<span class="status warning">${icon(lockIcon, 'small')}${texts.t('needsApproval')}</span>`
  }`;
}

function renderExpiry({ card, status }: PaymentMethod, texts: PaymentMethodTexts) {
  if (card === null) return nothing;
  const values = { month: String(card.expiryMonth).padStart(2, '0'), year: String(card.expiryYear) };
  if (status === 'usable') return html`<span class="muted">${texts.t('expires', values)}</span>`;
  const tone = status === 'expired' ? 'danger' : 'warning';
  return html`<span class="status ${tone}">${icon(warningIcon, 'small')}${texts.t(status, values)}</span>`;
}
