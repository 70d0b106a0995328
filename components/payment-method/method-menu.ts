import type { PaymentMethod } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import type { methodChangeMessages } from '../../src/i18n/en/payment-method-changes.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { MethodChange } from './method-changes.ts';

export type MethodChangeTexts = MessagesController<typeof methodChangeMessages.english>['t'];

interface MenuOptions {
  readonly t: MethodChangeTexts;
  /** What may be done with it, by permission, backend and state. */
  readonly changes: readonly MethodChange[];
  readonly running: MethodChange | null;
  readonly open: (view: 'menu' | 'removing') => void;
  readonly run: (change: MethodChange) => void;
}

export function renderMenu(name: string, { changes, open, run, running, t }: MenuOptions) {
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
    ${button('default', t('makeDefault'), t('makeDefaultLabel', { name }), () => run('default'))}
    ${button('backup', t('makeBackup'), t('makeBackupLabel', { name }), () => run('backup'))}
    ${button('remove', t('remove'), t('removeLabel', { name }), () => open('removing'))}
  </div>`;
}

/** Once more, because it cannot be taken back. The safe choice comes first and has the focus. */
export function renderRemoving({ isDefault }: PaymentMethod, name: string, { open, run, running, t }: MenuOptions) {
  const isRunning = running === 'remove';
  return html`<div class="question" role="group" aria-labelledby="remove-title" aria-describedby="remove-text">
    <strong id="remove-title">${t('removeTitle', { name })}</strong>
    <p id="remove-text">${t(isDefault ? 'removeDefaultText' : 'removeText')}</p>
    <div class="actions">
      <button class="button small" type="button" data-focus ?disabled=${isRunning} @click=${() => open('menu')}>
        ${t('removeKeep')}
      </button>
      <button
        class="button small danger"
        type="button"
        part="remove"
        aria-label=${t('removeLabel', { name })}
        aria-disabled=${isRunning ? 'true' : 'false'}
        @click=${() => run('remove')}
      >
        <span class="button-label">
          <span aria-hidden=${isRunning ? 'true' : 'false'}>${t('remove')}</span>
          <span aria-hidden=${isRunning ? 'false' : 'true'}>${t('removing')}</span>
        </span>
      </button>
    </div>
  </div>`;
}
