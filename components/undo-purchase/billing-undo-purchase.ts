import type { Account, Purchase } from 'billing-portal-contract';
import { css, type CSSResultGroup, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../../src/dom/announce.ts';
import { undoMessages } from '../../src/i18n/en/undo.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { undoableOf } from '../../src/state/undoable-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { boughtText, doneText, effectTexts, failureText, timeLeftText } from './undo-words.ts';

/** So that the minutes on screen are true. */
const TICK_MS = 15_000;

/**
 * Lets a pack or a top-up be taken back while the seller allows it and nothing of it is used: with the time that is left, and
 * what comes back where said before. Takes no space when there is nothing to undo.
 *
 * @summary "Undo this purchase", for as long as it can be.
 * @element billing-undo-purchase
 * @csspart offer - One purchase that can be undone.
 * @csspart undo - Its button.
 * @csspart result - What became of it.
 */
export class BillingUndoPurchase extends AccountElement {
  static override styles: CSSResultGroup = [
    super.styles,
    css`
      :host([in-portal]) .offers {
        margin-block-end: var(--_space-5);
      }

      .offers {
        display: grid;
        gap: var(--_space-5);
      }

      .offer {
        display: grid;
        gap: var(--_space-2);
        justify-items: start;
      }

      /* Takes the focus so that it is read, not to be worked with. */
      [part='result']:focus-visible {
        outline: none;
      }
    `,
  ];

  /** Said in the place of what was undone, in the language of each drawing. */
  @state() private result: (() => string) | null = null;
  readonly #texts = new MessagesController(this, undoMessages);
  /** Between the clock of the server and the one here. */
  #clock = { asOf: '', aheadMs: 0 };
  #ticking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ticking = setInterval(() => this.requestUpdate(), TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
  }

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    return store.can('undo_purchases') ? [undoableOf(store)] : [];
  }

  protected override renderAccount({ asOf, permissions }: Account) {
    const { store } = this.source;
    if (asOf !== this.#clock.asOf) this.#clock = { asOf, aheadMs: Date.parse(asOf) - Date.now() };
    const mayUndo = permissions.includes('pay') && store?.can('undo_purchases') === true;
    // What cannot be loaded is not offered: nothing about the purchase itself is in question.
    const purchases = mayUndo ? (dataOf(undoableOf(store).value) ?? []) : [];
    const offers = purchases.flatMap((purchase) => this.#renderOffer(purchase) ?? []);
    if (offers.length === 0 && this.result === null) return nothing;
    return html`<div class="offers">
      ${repeat(
        offers,
        ({ id }) => id,
        ({ content }) => content,
      )}
      ${this.result === null ? nothing : html`<p part="result" tabindex="-1">${this.result()}</p>`}
    </div>`;
  }

  /** Seldom there: it takes no space until it is known. */
  protected override renderSkeleton() {
    return nothing;
  }

  #renderOffer(purchase: Purchase): { readonly id: string; readonly content: unknown } | null {
    const { id, undoUntil } = purchase;
    const left = undoUntil === null ? null : timeLeftText(this.#texts, undoUntil, Date.now() + this.#clock.aheadMs);
    if (left === null) return null;
    const content = html`<div class="offer" part="offer">
      <p>
        ${boughtText(this.#texts, purchase)}
        <span class="muted">${this.#texts.t('unused')} ${left}</span>
      </p>
      <button class="button small" part="undo" type="button" @click=${() => void this.#undo(purchase)}>
        ${this.#texts.t('undo')}
      </button>
    </div>`;
    return { id, content };
  }

  async #undo(purchase: Purchase): Promise<void> {
    const { store } = this.source;
    if (store === undefined) return;
    this.result = null;
    const { askInDialog, changing } = await import('../subscription-tasks/ask.ts');
    const texts = this.#texts;
    const isDone = await askInDialog(this.renderRoot, () => ({
      title: texts.t('title'),
      body: () =>
        html`<p>${boughtText(texts, purchase)}</p>
          <ul class="effects">
            ${effectTexts(texts, purchase).map((text) => html`<li>${text}</li>`)}
          </ul>`,
      confirm: {
        label: texts.t('confirm', { total: purchase.total }),
        busyLabel: texts.t('undoing'),
        run: () => changing(store, () => store.api.undoPurchase?.(purchase.id)),
        failure: (error) => () => failureText(texts, error),
      },
      leaveLabel: texts.t('keep'),
    }));
    if (!isDone) return;
    this.result = () => doneText(texts, purchase);
    announce(this.result());
    await this.updateComplete;
    // The button that had the focus is gone with what it stood for.
    this.renderRoot.querySelector<HTMLElement>('[part=result]')?.focus();
  }
}
