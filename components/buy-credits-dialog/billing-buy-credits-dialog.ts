import type { Account, Credits, CreditPack, Quote, QuoteRequest } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { state } from 'lit/decorators.js';
import type { BillingError } from '../../src/api/billing-error.ts';
import { creditsToMicro } from '../../src/money/from-wire.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { dataOf } from '../../src/state/resource.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { creditPacksOf } from '../../src/state/purchase-resources.ts';
import { minusIcon } from '../shared/action-icons.ts';
import { badgeStyles } from '../shared/badge.styles.ts';
import { icon, infoIcon, plusIcon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { renderLotBar } from '../purchase/lot-bar.ts';
import { joinFacts, packBuys, packCredits, packSaving, packUnitPrice, packValidity } from '../purchase/pack-text.ts';
import { PurchaseDialog } from '../purchase/purchase-dialog.ts';
import { reveal } from '../purchase/reveal.ts';
import { renderPair } from '../purchase/totals.ts';
import { buyCreditsDialogStyles } from './billing-buy-credits-dialog.styles.ts';

/**
 * Sells credit packs: what they give first, then what they cost, in one screen.
 *
 * @summary `open({ pack, quantity })` opens it and resolves when it is closed.
 * @element billing-buy-credits-dialog
 * @csspart lot-bar - The lots there are, with the new one at the end.
 * @csspart pack - One pack to choose.
 * @fires {BillingPurchaseOpenedEvent} billing-purchase-opened - The dialog is open.
 * @fires {BillingPurchaseConfirmedEvent} billing-purchase-confirmed - The customer agreed to the total.
 * @fires {BillingPurchaseSucceededEvent} billing-purchase-succeeded - The credits can be spent.
 * @fires {BillingPurchaseFailedEvent} billing-purchase-failed - Declined, refused or failed later.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - Receipt or open invoice was pressed. Cancelable.
 */
export class BillingBuyCreditsDialog extends PurchaseDialog {
  static override styles: CSSResultGroup = [PurchaseDialog.styles, badgeStyles, buyCreditsDialogStyles];

  @state() private packKey: string | null = null;
  @state() private quantity = 1;
  /** The chosen pack was withdrawn while it was on screen. */
  @state() private isPackGone = false;
  #handledError: BillingError | null = null;
  readonly #advice = new LazyPart(this, () => import('../pack-advice/define.ts'));

  protected readonly kind = 'credit_pack';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state: flowState } = this.flow;
    const error = 'error' in flowState ? flowState.error : null;
    if (error?.code === 'pack_unavailable' && error !== this.#handledError) {
      this.#handledError = error;
      this.isPackGone = true;
      this.packKey = null;
      void this.#packs()?.refresh();
    }
  }

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    if (this.intent === null) return [];
    return [...super.uses(store), creditPacksOf(store, this.#shortfallMicro())];
  }

  protected override isReady(): boolean {
    return this.#packs()?.value.status === 'ready';
  }

  protected override get loadError(): BillingError | null {
    const packs = this.#packs()?.value;
    return super.loadError ?? (packs?.status === 'failed' ? packs.error : null);
  }

  protected override reload(): void {
    super.reload();
    void this.#packs()?.refresh();
  }

  protected override prepare(_account: Account, { pack, quantity }: PurchaseIntent): void {
    const packs = this.#offered();
    const found = packs.find(({ key }) => key === pack);
    const preselected = found ?? packs.find(({ recommended }) => recommended) ?? packs[0];
    this.isPackGone = pack !== undefined && found === undefined && packs.length > 0;
    this.packKey = this.isPackGone ? null : (preselected?.key ?? null);
    this.quantity = Math.min(Math.max(quantity ?? 1, 1), preselected?.maximumQuantity ?? 1);
  }

  protected override quoteRequest(): QuoteRequest | null {
    return this.packKey === null ? null : { kind: 'credit_pack', pack: this.packKey, quantity: this.quantity };
  }

  protected override isChoiceValid(): boolean {
    return this.packKey !== null;
  }

  protected override renderTitle(account: Account | null): string {
    return account === null
      ? this.messages.t('buyCreditsTitlePlain')
      : this.messages.t('buyCreditsTitle', { account: account.customer.name });
  }

  protected override payLabel({ gives, total }: Quote): string {
    return gives.credits === null
      ? this.messages.t('pay', { total })
      : this.messages.t('buy', { count: gives.credits, total });
  }

  protected override get plainPayLabel(): string {
    return this.messages.t('buyPlain');
  }

  protected override renderNotice(): unknown {
    return this.isPackGone ? nothing : super.renderNotice();
  }

  #renderPackGone() {
    return html`<div class="callout warning" role="alert" ${ref(reveal)}>
      ${icon(infoIcon)}
      <div class="callout-text">
        <strong>${this.messages.t('packGoneTitle')}</strong>
        <p>${this.messages.t('packGoneText')}</p>
      </div>
    </div>`;
  }

  protected override renderSkeleton() {
    return html`<div class="packs" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<span class="choice"><span class="skeleton w-3"></span></span>`)}
    </div>`;
  }

  protected override renderChoice(account: Account, quote: Quote | null) {
    const packs = this.#offered();
    if (packs.length === 0) return this.#renderNoPacks();
    void this.#advice.load();
    const pack = packs.find(({ key }) => key === this.packKey);
    const shortfall = this.intent?.shortfall?.shortfall ?? null;
    const hasList = this.isPackGone || this.intent?.pack === undefined || this.intent.shortfall !== undefined;
    return html`${
      shortfall === null || !('units' in shortfall)
        ? nothing
        : html`<p><strong>${this.messages.t('needCredits', { count: shortfall })}</strong></p>`
    }
    ${this.isPackGone ? this.#renderPackGone() : nothing} ${hasList ? this.#renderPacks(packs) : nothing}
    ${hasList ? html`<billing-pack-advice in-dialog></billing-pack-advice>` : nothing}
    ${pack === undefined ? nothing : this.#renderGives(account, pack, quote)}`;
  }

  protected override renderAfter(_account: Account, { after }: Quote) {
    const { messages } = this;
    if (after.credits === null) return nothing;
    return html`<dl>${renderPair(messages.t('creditsAfter'), messages.format.credits(after.credits))}</dl>`;
  }

  #renderNoPacks() {
    return html`<div class="stack">
      <strong>${this.messages.t('packsEmpty')}</strong>
      <p>${this.messages.t('packsEmptyText')}</p>
    </div>`;
  }

  #renderPacks(packs: readonly CreditPack[]) {
    return html`<fieldset role="radiogroup">
      <legend class="visually-hidden">${this.messages.t('choosePack')}</legend>
      <div class="packs">${packs.map((pack) => this.#renderPack(pack))}</div>
    </fieldset>`;
  }

  #renderPack(pack: CreditPack) {
    const { messages } = this;
    const isChecked = pack.key === this.packKey;
    const facts = [packUnitPrice(pack, messages), packSaving(pack, messages), packValidity(pack, messages)];
    return html`<label class="choice" part="pack">
      <input
        type="radio"
        name="pack"
        .checked=${isChecked}
        ?data-focus=${isChecked}
        @change=${() => this.#handlePackChosen(pack)}
      />
      <span class="choice-text">
        <span class="pack-line">
          <strong>${messages.t('packCredits', { count: packCredits(pack) })}</strong>
          ${pack.recommended ? html`<span class="badge">${this.#recommendation()}</span>` : nothing}
          <span class="amount">${messages.format.money(pack.price)}</span>
        </span>
        <span class="muted caption">${joinFacts(facts)}</span>
      </span>
    </label>`;
  }

  #renderGives(account: Account, pack: CreditPack, quote: Quote | null) {
    const { messages, quantity } = this;
    const gives = packCredits(pack, quantity);
    const expiresAt = quote?.pack?.key === pack.key ? quote.gives.expiresAt : null;
    const validity =
      expiresAt === null
        ? packValidity(pack, messages)
        : messages.t('creditsExpireOn', { date: messages.format.date(expiresAt) });
    return html`<div class="stack">
      <div class="gives">
        <p class="headline">${messages.t('creditsGiven', { count: gives })}</p>
        <p class="muted">${joinFacts([...packBuys(pack, messages, quantity), validity])}</p>
        ${pack.maximumQuantity > 1 ? this.#renderStepper(pack) : nothing}
      </div>
      ${this.#renderLots(account, gives)}
    </div>`;
  }

  #renderStepper({ maximumQuantity }: CreditPack) {
    const { messages, quantity } = this;
    return html`<div class="stepper" role="group" aria-label=${messages.t('quantity')}>
      <button
        type="button"
        class="icon-button"
        aria-label=${messages.t('fewer')}
        ?disabled=${quantity <= 1}
        @click=${() => this.#changeQuantity(-1)}
      >
        ${icon(minusIcon, 'small')}
      </button>
      <output>${messages.format.number(quantity)}</output>
      <button
        type="button"
        class="icon-button"
        aria-label=${messages.t('more')}
        ?disabled=${quantity >= maximumQuantity}
        @click=${() => this.#changeQuantity(1)}
      >
        ${icon(plusIcon, 'small')}
      </button>
    </div>`;
  }

  #renderLots(account: Account, gives: Credits) {
    const capacity = account.capacity?.credits ?? null;
    if (capacity === null) return nothing;
    const { messages } = this;
    const total = creditsToMicro(capacity.available) + creditsToMicro(gives);
    return html`<div>
        ${renderLotBar(messages, capacity, gives, { units: total.toString(), exponent: 6 })}
        <p class="lot-legend caption muted" aria-hidden="true">
          <span class="now">${messages.t('lotsNow', { amount: capacity.available })}</span>
          <span class="new">${messages.t('lotsNew', { amount: gives })}</span>
        </p>
      </div>
      <p class="muted caption">${this.#burnOrder(account)}</p>`;
  }

  #burnOrder(account: Account): string {
    const { messages } = this;
    const plan = account.capacity?.credits?.plan ?? null;
    if (plan === null || creditsToMicro(plan.remaining) === 0n) return messages.t('usedNext');
    if (plan.resetsAt === null) return messages.t('usedFirst');
    return messages.t('usedFirstReset', { date: messages.format.date(plan.resetsAt) });
  }

  #recommendation(): string {
    return this.messages.t(this.intent?.shortfall === undefined ? 'recommended' : 'recommendedShortfall');
  }

  #packs(): StoreResource<readonly CreditPack[]> | null {
    const { store } = this.source;
    return store === undefined ? null : creditPacksOf(store, this.#shortfallMicro());
  }

  #offered(): readonly CreditPack[] {
    const resource = this.#packs();
    return (resource === null ? null : dataOf(resource.value)) ?? [];
  }

  #shortfallMicro(): string | undefined {
    const shortfall = this.intent?.shortfall?.shortfall ?? null;
    return shortfall !== null && 'units' in shortfall ? creditsToMicro(shortfall).toString() : undefined;
  }

  #handlePackChosen(pack: CreditPack): void {
    this.packKey = pack.key;
    this.quantity = Math.min(this.quantity, pack.maximumQuantity);
    this.isPackGone = false;
    this.updateQuote('now');
  }

  #changeQuantity(step: 1 | -1): void {
    this.quantity += step;
    this.updateQuote('after_typing');
  }
}
