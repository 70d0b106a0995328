import type { Account, PendingFunds } from 'billing-portal-contract';
import { css, type CSSResultGroup, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { BillingError } from '../../src/api/billing-error.ts';
import { announce } from '../../src/dom/announce.ts';
import { transferMessages } from '../../src/i18n/en/transfers.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { AccountElement } from '../shared/account-element.ts';
import { CopyText } from '../shared/copy-text.ts';
import { bankIcon, icon } from '../shared/icons.ts';
import { missingOf, renderInstructions } from './transfer-instructions.ts';
import { transferInstructionsStyles } from './transfer-instructions.styles.ts';

/**
 * Money that is on its way by bank transfer: how much is missing, by when, what to tell the bank, and the way to cancel while
 * nothing has arrived. Never part of the balance.
 *
 * @summary Bank transfers that have not arrived.
 * @element billing-bank-transfers
 * @csspart pending - One transfer.
 * @csspart transfer - What to tell the bank.
 */
export class BillingBankTransfers extends AccountElement {
  static override styles: CSSResultGroup = [
    super.styles,
    transferInstructionsStyles,
    css`
      :host {
        container: billing-bank-transfers / inline-size;
      }

      :host([in-portal]) .section {
        margin-block-end: var(--_space-5);
      }

      .callout {
        display: block;
      }

      .lead {
        align-items: start;
        display: grid;
        gap: var(--_space-1) var(--_space-3);
        grid-template-columns: auto minmax(0, 1fr);
      }

      .lead > svg {
        color: var(--_tone);
        margin-block-start: 0.125em;
      }

      .lead > p {
        grid-column: 2;
      }

      summary {
        inline-size: fit-content;
        margin-block-start: var(--_space-1);
      }

      /* Under the text while there is room for it beside the icon. */
      @container (inline-size >= 26rem) {
        details {
          margin-inline-start: calc(1.25rem + var(--_space-3));
        }
      }

      /* Takes the focus so that it is read, not to be worked with. */
      [part='result']:focus-visible {
        outline: none;
      }

      .how {
        display: grid;
        gap: var(--_space-3);
        padding-block-start: var(--_space-2);
      }
    `,
  ];

  /** Said in the place of a transfer that was just canceled, in the language of each drawing. */
  @state() private result: (() => string) | null = null;
  readonly #texts = new MessagesController(this, transferMessages);
  readonly #copy = new CopyText(this);

  protected override renderAccount({ pendingFunds }: Account) {
    if (pendingFunds.length === 0) {
      return this.#renderResult();
    }
    return html`<section class="section" aria-label=${this.#texts.t('title')}>
      ${repeat(
        pendingFunds,
        ({ purchaseId }) => purchaseId,
        (funds) => this.#renderFunds(funds),
      )}
      ${this.#renderResult()}
    </section>`;
  }

  /** Seldom there: it takes no space until it is known. */
  protected override renderSkeleton() {
    return nothing;
  }

  #renderResult() {
    return this.result === null ? nothing : html`<p part="result" tabindex="-1">${this.result()}</p>`;
  }

  #renderFunds(funds: PendingFunds) {
    const { amount, transfer } = funds;
    const { t, format } = { t: this.#texts.t.bind(this.#texts), format: this.#texts.format };
    const missing = missingOf(amount, transfer.received);
    const hasSome = signOf(transfer.received) > 0;
    return html`<div class="callout" part="pending">
      <div class="lead">
        ${icon(bankIcon)}
        <p><strong>${t('pendingOut', { amount: missing, date: format.date(transfer.dueAt) })}</strong></p>
        ${hasSome ? html`<p>${t('received', { amount: transfer.received, missing })}</p>` : nothing}
        <p class="caption muted">${t('notAvailable')}</p>
      </div>
      <details>
        <summary>${t('howToPay')}</summary>
        <div class="how">
          ${renderInstructions(this.#texts, this.#copy, transfer, missing)}
          ${hasSome ? nothing : this.#renderCancel(funds)}
        </div>
      </details>
    </div>`;
  }

  #renderCancel(funds: PendingFunds) {
    if (this.source.store?.may('pay') !== true) return nothing;
    return html`<div>
      <button class="button small" type="button" @click=${() => void this.#cancel(funds)}>
        ${this.#texts.t('cancel')}
      </button>
    </div>`;
  }

  async #cancel({ amount, purchaseId }: PendingFunds): Promise<void> {
    const { store } = this.source;
    if (store === undefined) return;
    const { askInDialog, changing } = await import('../subscription-tasks/ask.ts');
    const texts = this.#texts;
    const isDone = await askInDialog(this.renderRoot, () => ({
      title: texts.t('cancelTitle'),
      body: () => html`<p>${texts.t('cancelText')}</p>`,
      confirm: {
        label: texts.t('cancelConfirm'),
        busyLabel: texts.t('canceling'),
        run: async () => {
          const { status } = await changing(store, () => store.api.cancelPurchase(purchaseId));
          if (status !== 'canceled') throw new BillingError('purchase_settling', 'It was paid meanwhile');
        },
        failure: (error) => () =>
          texts.t(BillingError.from(error).code === 'purchase_settling' ? 'cancelSettling' : 'cancelFailed'),
      },
      leaveLabel: texts.t('keep'),
    }));
    if (!isDone) return;
    this.result = () => texts.t('canceled', { amount });
    announce(this.result());
    await this.updateComplete;
    // The button that had the focus is gone with what it stood for.
    this.renderRoot.querySelector<HTMLElement>('[part=result]')?.focus();
  }
}
