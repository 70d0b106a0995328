import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { purchaseMessages } from '../../src/i18n/en/purchase.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { bankIcon, icon } from '../shared/icons.ts';
import { buttonStyles, hostStyles } from '../shared/index.ts';
import { sandboxChallengeStyles } from './billing-sandbox-challenge.styles.ts';

/**
 * The pretend bank of the sandbox: stands where a bank's own page would ask for approval. Presentational.
 *
 * @summary Approve or decline a sandbox payment.
 * @element billing-sandbox-challenge
 * @csspart bank - The line with the name of the pretend bank.
 * @csspart decline - The button that makes the authentication fail.
 * @csspart approve - The button that lets the payment go on.
 * @fires billing-sandbox-challenge-answer - `detail` is `approve` or `fail`. Stays in the dialog.
 */
export class BillingSandboxChallenge extends LitElement {
  static override styles = [hostStyles, buttonStyles, sandboxChallengeStyles];

  /** What the bank asks, already localized. */
  @property() text = '';
  /** The answer was given and is on its way. */
  @property({ type: Boolean }) waiting = false;

  readonly #messages = new MessagesController(this, purchaseMessages);

  protected override render() {
    const { t } = this.#texts();
    return html`
      <div class="bank" part="bank">
        <span class="bank-name">${icon(bankIcon)} ${t('challengeBank')}</span>
        <span class="caption muted">${t('sandbox')}</span>
      </div>
      <div class="content">
        <p>${this.text}</p>
        <p class="caption muted">${t('challengeSandbox')}</p>
        <div class="actions">
          ${this.#renderButton('fail', 'decline', t('challengeDecline'))}
          ${this.#renderButton('approve', 'approve', this.waiting ? t('challengeWaiting') : t('challengeApprove'))}
        </div>
      </div>
    `;
  }

  #renderButton(outcome: 'approve' | 'fail', part: string, label: string) {
    return html`<button
      type="button"
      part=${part}
      class=${outcome === 'approve' ? 'button primary' : 'button'}
      aria-disabled=${this.waiting ? 'true' : 'false'}
      @click=${() => this.#answer(outcome)}
    >
      ${label}
    </button>`;
  }

  #texts() {
    return { t: this.#messages.t.bind(this.#messages) };
  }

  #answer(outcome: 'approve' | 'fail'): void {
    if (this.waiting) return;
    this.dispatchEvent(new CustomEvent('billing-sandbox-challenge-answer', { detail: outcome }));
  }
}
