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
  /** What may be done with it, by permission, backend and state. */
  readonly changes: readonly MethodChange[];
  /** `menu` shows what can be done, `removing` asks once more. */
  readonly view: 'closed' | 'menu' | 'removing';
  readonly running: MethodChange | null;
  readonly open: (view: 'closed' | 'menu' | 'removing') => void;
  readonly run: (change: MethodChange) => void;
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
  const { changes, open, texts, view } = options;
  const name = methodName(method, texts);
  return html`<li class="method" data-method=${method.id}>
    <span class="method-icon">${icon(methodIcon(method))}</span>
    <div class="what">
      <bdi class="name">${name}</bdi>
      <span class="facts">${renderFacts(method, texts)}</span>
    </div>
    ${
      changes.length === 0
        ? nothing
        : html`<button
            class="icon-button"
            type="button"
            part="manage"
            aria-label=${texts.t('manage', { name })}
            aria-expanded=${view === 'closed' ? 'false' : 'true'}
            @click=${() => open(view === 'closed' ? 'menu' : 'closed')}
          >
            ${icon(moreIcon)}
          </button>`
    }
    ${view === 'menu' ? renderMenu(name, options) : nothing}
    ${view === 'removing' ? renderRemoving(method, name, options) : nothing}
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

function renderMenu(name: string, { changes, open, run, running, texts }: RowOptions) {
  const button = (change: MethodChange, label: string, spoken: string, act: () => void) =>
    changes.includes(change)
      ? html`<button
          class=${change === 'remove' ? 'button small danger' : 'button small'}
          type="button"
          aria-label=${spoken}
          aria-disabled=${running === null ? 'false' : 'true'}
          @click=${act}
        >
          ${label}
        </button>`
      : nothing;
  return html`<div class="menu" part="menu">
    ${button('default', texts.t('makeDefault'), texts.t('makeDefaultLabel', { name }), () => run('default'))}
    ${button('backup', texts.t('makeBackup'), texts.t('makeBackupLabel', { name }), () => run('backup'))}
    ${button('remove', texts.t('remove'), texts.t('removeLabel', { name }), () => open('removing'))}
  </div>`;
}

/** Once more, because it cannot be taken back. The safe choice comes first and has the focus. */
function renderRemoving({ isDefault }: PaymentMethod, name: string, { open, run, running, texts }: RowOptions) {
  const isRunning = running === 'remove';
  return html`<div class="question" role="group" aria-labelledby="remove-title" aria-describedby="remove-text">
    <strong id="remove-title">${texts.t('removeTitle', { name })}</strong>
    <p id="remove-text">${texts.t(isDefault ? 'removeDefaultText' : 'removeText')}</p>
    <div class="actions">
      <button class="button small" type="button" data-focus ?disabled=${isRunning} @click=${() => open('menu')}>
        ${texts.t('removeKeep')}
      </button>
      <button
        class="button small danger"
        type="button"
        part="remove"
        aria-label=${texts.t('removeLabel', { name })}
        aria-disabled=${isRunning ? 'true' : 'false'}
        @click=${() => run('remove')}
      >
        <span class="button-label">
          <span aria-hidden=${isRunning ? 'true' : 'false'}>${texts.t('remove')}</span>
          <span aria-hidden=${isRunning ? 'false' : 'true'}>${texts.t('removing')}</span>
        </span>
      </button>
    </div>
  </div>`;
}
