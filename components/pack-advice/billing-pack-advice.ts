import type { Account, ChangePreview, ChangeRequest, PlanList } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { packAdviceMessages } from '../../src/i18n/en/pack-advice.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { wholeCredits } from '../../src/money/whole-credits.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { changePreviewOf, plansOf } from '../../src/state/plan-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { icon, infoIcon } from '../shared/icons.ts';

/** Nobody weighs more plans than these. */
const MOST_PLANS = 3;

/**
 * Says where packs are chosen whether packs or a bigger plan cost less at the customer's own pace, and recommends the cheaper
 * of the two, whichever it is. Takes no space while there is nothing to weigh.
 */
export class BillingPackAdvice extends AccountElement {
  static override styles: CSSResultGroup = [super.styles];

  /** In the dialog that sells packs: said only when packs are the dearer way. */
  @property({ type: Boolean, attribute: 'in-dialog' }) inDialog = false;

  readonly #texts = new MessagesController(this, packAdviceMessages);

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    if (!mayWeigh(store, dataOf(store.account))) return [];
    const plans = plansOf(store);
    return [plans, ...biggerPlans(dataOf(plans.value)).map((request) => changePreviewOf(store, request))];
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store === undefined || !mayWeigh(store, account)) return nothing;
    for (const request of biggerPlans(dataOf(plansOf(store).value))) {
      const preview = dataOf(changePreviewOf(store, request).value);
      // The smallest one that covers what is missing; what is not known yet is not skipped.
      if (preview === null) return nothing;
      if (preview.advice !== null) return this.#renderAdvice(preview, preview.advice, request, store);
    }
    return nothing;
  }

  /** Seldom there: it takes no space until it is known. */
  protected override renderSkeleton() {
    return nothing;
  }

  /** Said by what it stands in. */
  protected override renderStale() {
    return nothing;
  }

  #renderAdvice(
    { to }: ChangePreview,
    { cheaper, missing, packPrice, upgradePrice }: NonNullable<ChangePreview['advice']>,
    request: ChangeRequest,
    store: BillingStore,
  ) {
    if (this.inDialog && cheaper !== 'upgrade') return nothing;
    const values = { missing: wholeCredits(missing), packPrice, plan: to.name };
    const text =
      cheaper === 'equal' ? this.#texts.t('equal', values) : this.#texts.t(cheaper, { ...values, upgradePrice });
    return html`<div class="callout info" part="advice">
      ${icon(infoIcon)}
      <p class="callout-text">${text}</p>
      ${
        cheaper === 'pack' || this.inDialog
          ? nothing
          : html`<button class="button small" type="button" @click=${() => this.#see(request, store)}>
              ${this.#texts.t('see', { plan: to.name })}
            </button>`
      }
    </div>`;
  }

  #see(change: ChangeRequest, store: BillingStore): void {
    void store.requestPurchase({ kind: 'plan_change', change, source: 'packs' }, this);
  }
}

/** There is a pace to weigh with, and the plan can be changed by whoever looks. */
function mayWeigh(store: BillingStore, account: Account | null): boolean {
  return store.can('plan_changes') && store.may('manage') && account?.capacity?.credits?.runway != null;
}

/** Upgrades at the interval that is paid now, in the seller's order. */
function biggerPlans(plans: PlanList | null): readonly ChangeRequest[] {
  if (plans === null || plans.currentInterval === null) return [];
  const interval = plans.currentInterval;
  return plans.items
    .filter(({ model, prices }) => {
      const price = prices.find((one) => one.interval === interval);
      return model === 'credits' && price?.change?.kind === 'upgrade';
    })
    .slice(0, MOST_PLANS)
    .map(({ key }) => ({ plan: key, interval }));
}
