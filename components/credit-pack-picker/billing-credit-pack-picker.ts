import type { Account, CreditPack } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing } from 'lit';
import { packMessages } from '../../src/i18n/en/packs.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { creditPacksOf } from '../../src/state/purchase-resources.ts';
import { joinFacts, packBuys, packCredits, packSaving, packUnitPrice, packValidity } from '../purchase/pack-text.ts';
import { AccountElement } from '../shared/account-element.ts';
import { badgeStyles } from '../shared/badge.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { LazyPart } from '../shared/lazy.ts';
import { creditPackPickerStyles } from './billing-credit-pack-picker.styles.ts';

/**
 * The packs a customer can buy now: what each gives, what one credit costs in it, how long it lasts, and which one fits.
 *
 * @summary Credit packs to choose from; buying opens the dialog over the page.
 * @element billing-credit-pack-picker
 * @csspart pack - One pack.
 * @csspart buy - The button of a pack.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - A pack was chosen. Cancelable.
 */
export class BillingCreditPackPicker extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, badgeStyles, creditPackPickerStyles];

  readonly #messages = new MessagesController(this, packMessages);
  readonly #advice = new LazyPart(this, () => import('../pack-advice/define.ts'));

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    return [creditPacksOf(store)];
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store === undefined || !account.buying.creditPacks) return nothing;
    const resource = creditPacksOf(store);
    const packs = dataOf(resource.value);
    if (packs === null) {
      return resource.value.status === 'failed'
        ? renderFailure(resource.value.error, this.shell, () => void resource.refresh())
        : this.renderSkeleton();
    }
    return html`<section class="section" aria-labelledby="title">
      <h2 id="title">${this.#messages.t('packsTitle')}</h2>
      ${packs.length === 0 ? this.#renderEmpty() : this.#renderPacks(packs, store)}
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-hidden="true">
      <span class="skeleton w-1"></span>
      <div class="packs">
        ${[1, 2, 3].map(
          () =>
            html`<div part="pack">
              <div class="pack-head"><span class="skeleton w-2"></span></div>
              <div>
                <span class="skeleton w-2"></span>
                <div class="facts">
                  ${[3, 3, 2, 3, 2].map((width) => html`<span class="skeleton w-${width}"></span>`)}
                </div>
              </div>
              <div class="pack-foot"><span class="skeleton figure-line w-3"></span></div>
            </div>`,
        )}
      </div>
      <span class="caption skeleton w-3"></span>
    </div>`;
  }

  #renderEmpty() {
    return html`<p><strong>${this.#messages.t('packsEmpty')}</strong></p>
      <p class="muted">${this.#messages.t('packsEmptyText')}</p>`;
  }

  #renderPacks(packs: readonly CreditPack[], store: BillingStore) {
    const isInclusive = packs.some(({ taxInclusive }) => taxInclusive);
    void this.#advice.load();
    return html`<ul class="packs">
        ${packs.map((pack) => this.#renderPack(pack, store))}
      </ul>
      <billing-pack-advice></billing-pack-advice>
      <p class="caption muted">${this.#messages.t(isInclusive ? 'packTaxIncluded' : 'packTaxAdded')}</p>`;
  }

  #renderPack(pack: CreditPack, store: BillingStore) {
    const messages = this.#messages;
    const { name, description, bonusCredits, price, recommended } = pack;
    const saving = packSaving(pack, messages);
    const facts = [
      bonusCredits === null ? null : messages.t('packBonus', { amount: bonusCredits }),
      ...packBuys(pack, messages),
      packValidity(pack, messages),
    ];
    return html`<li part="pack" class=${recommended ? 'recommended' : ''}>
      <div class="pack-head">
        <h3>${name}</h3>
        ${recommended ? html`<span class="badge">${messages.t('recommended')}</span>` : nothing}
      </div>
      <div>
        <p class="pack-credits">${messages.t('packCredits', { count: packCredits(pack) })}</p>
        <p class="facts">${joinFacts(facts)}</p>
        ${description === null ? nothing : html`<p class="facts"><bdi>${description}</bdi></p>`}
      </div>
      <div class="pack-foot">
        <p class="price">
          <span class="amount">${messages.format.money(price)}</span>
          <span class="caption muted">${packUnitPrice(pack, messages)}</span>
          ${saving === null ? nothing : html`<span class="caption saving">${saving}</span>`}
        </p>
        ${
          store.may('pay')
            ? html`<button
                type="button"
                part="buy"
                class=${recommended ? 'button primary' : 'button'}
                aria-label=${messages.t('packBuyLabel', {
                  name,
                  credits: messages.t('packCredits', { count: packCredits(pack) }),
                  price,
                })}
                @click=${() => this.#handleBuyClick(pack, store)}
              >
                ${messages.t('packBuy')}
              </button>`
            : nothing
        }
      </div>
    </li>`;
  }

  #handleBuyClick(pack: CreditPack, store: BillingStore): void {
    void store.requestPurchase({ kind: 'credit_pack', pack: pack.key, source: 'packs' }, this);
  }
}
