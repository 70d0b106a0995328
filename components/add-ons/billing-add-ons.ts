import type { Account, AddOn } from 'billing-portal-contract';
import { css, type CSSResultGroup, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../../src/dom/announce.ts';
import { addOnMessages } from '../../src/i18n/en/add-ons.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { addOnsOf } from '../../src/state/add-ons-resource.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { renderFailure } from '../shared/failure.ts';
import { checkCircleIcon, clockIcon, icon } from '../shared/icons.ts';
import { listStyles } from '../shared/list.styles.ts';
import { intervalPrice } from '../subscription/interval-price.ts';

/**
 * What can be added to the plan and what is: with the price for the rest of the period, adding in place, and ending without
 * a question left open. What the plan has already is not offered.
 *
 * @summary Add-ons of the plan.
 * @element billing-add-ons
 * @csspart add-on - One add-on.
 * @csspart add - The button that adds it.
 * @csspart end - The button that lets it end.
 * @csspart result - What became of the last change.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - An add-on is to be bought. Cancelable.
 */
export class BillingAddOns extends AccountElement {
  static override styles: CSSResultGroup = [
    super.styles,
    listStyles,
    css`
      :host {
        container: billing-add-ons / inline-size;
      }

      @container billing-add-ons (max-inline-size: 24rem) {
        /* A row that is not there yet: words that break, and the button below them. */
        .rows > div {
          min-block-size: 8.5rem;
        }
      }

      /* The button beside what it adds, and below where that would leave a column of single words. */
      li {
        align-items: start;
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2) var(--_space-4);
      }

      .what {
        display: grid;
        flex: 1 1 14rem;
        gap: var(--_space-1);
        min-inline-size: 0;
      }

      .name {
        align-items: baseline;
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--_space-3);
      }

      .error {
        color: var(--_danger);
      }
    `,
  ];

  /** Key of the add-on that is being changed. */
  @state() private changed: string | null = null;
  @state() private result: { readonly text: () => string; readonly isError: boolean } | null = null;
  readonly #texts = new MessagesController(this, addOnMessages);

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    return store.can('plan_changes') ? [addOnsOf(store)] : [];
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store === undefined || !store.can('plan_changes') || account.subscription === null) return nothing;
    const resource = addOnsOf(store);
    const addOns = dataOf(resource.value);
    if (addOns === null && resource.value.status !== 'failed') return this.renderSkeleton();
    return html`<section class="section" aria-label=${this.#texts.t('title')}>
      ${this.inPortal ? nothing : html`<div class="section-head"><h2>${this.#texts.t('title')}</h2></div>`}
      ${
        addOns === null && resource.value.status === 'failed'
          ? renderFailure(resource.value.error, this.shell, () => void resource.refresh())
          : this.#renderList(addOns ?? [], store)
      }
      ${
        this.result === null
          ? nothing
          : html`<p
              part="result"
              class=${this.result.isError ? 'error' : ''}
              role=${this.result.isError ? 'alert' : nothing}
            >
              ${this.result.text()}
            </p>`
      }
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-hidden="true">
      ${this.inPortal ? nothing : html`<div class="section-head"><span class="skeleton w-1"></span></div>`}
      <div class="rows">
        ${[1, 2].map(
          () =>
            html`<div>
              <span class="skeleton w-2"></span><span class="skeleton w-4"></span
              ><span class="caption skeleton w-3"></span>
            </div>`,
        )}
      </div>
      <span class="caption skeleton w-4"></span>
    </div>`;
  }

  #renderList(addOns: readonly AddOn[], store: BillingStore) {
    if (addOns.length === 0) {
      return html`<div class="empty">
        <strong>${this.#texts.t('empty')}</strong>
        <p class="muted">${this.#texts.t('emptyText')}</p>
      </div>`;
    }
    const isSold = addOns.some(({ status }) => status === 'available');
    return html`<ul class="rows">
        ${repeat(
          addOns,
          ({ key }) => key,
          (addOn) => this.#renderAddOn(addOn, store),
        )}
      </ul>
      ${isSold ? html`<p class="caption muted">${this.#texts.t('taxAdded')}</p>` : nothing}`;
  }

  #renderAddOn(addOn: AddOn, store: BillingStore) {
    const { description, dueNow, name } = addOn;
    return html`<li part="add-on">
      <div class="what">
        <p class="name"><strong>${name}</strong>${this.#renderStatus(addOn)}</p>
        ${description === null ? nothing : html`<p class="muted"><bdi>${description}</bdi></p>`}
        <p class="caption">
          <span class="amount">${this.#price(addOn)}</span>${
            dueNow === null ? nothing : html` · ${this.#texts.t('dueNow', { amount: dueNow })}`
          }
        </p>
      </div>
      ${this.#renderAction(addOn, store)}
    </li>`;
  }

  #renderStatus({ status, endsAt }: AddOn) {
    if (status === 'available') return nothing;
    const isEnding = status === 'ending' && endsAt !== null;
    return html`<span class="status caption ${isEnding ? 'warning' : 'positive'}">
      ${icon(isEnding ? clockIcon : checkCircleIcon, 'small')}${
        isEnding ? this.#texts.t('activeUntil', { date: this.#texts.format.date(endsAt) }) : this.#texts.t('active')
      }
    </span>`;
  }

  #renderAction(addOn: AddOn, store: BillingStore) {
    const { name, status } = addOn;
    const isAdding = status === 'available';
    if (!store.may('manage') || (isAdding && !store.may('pay'))) return nothing;
    const { t } = { t: this.#texts.t.bind(this.#texts) };
    const action = {
      available: { part: 'add', label: t('add'), name: t('addLabel', { name, price: this.#price(addOn) }) },
      active: { part: 'end', label: t('end'), name: t('endLabel', { name }) },
      ending: { part: 'keep', label: t('keep'), name: t('keepLabel', { name }) },
    }[status];
    return html`<button
      class="button small"
      part=${action.part}
      type="button"
      aria-label=${action.name}
      aria-disabled=${this.changed === null ? 'false' : 'true'}
      aria-busy=${this.changed === addOn.key ? 'true' : 'false'}
      @click=${() => void this.#run(addOn, store)}
    >
      ${action.label}
    </button>`;
  }

  #price({ interval, price }: AddOn): string {
    return intervalPrice(price, interval, this.#texts);
  }

  async #run(addOn: AddOn, store: BillingStore): Promise<void> {
    if (this.changed !== null) return;
    this.changed = addOn.key;
    this.result = null;
    try {
      const text = await this.#change(addOn, store);
      this.result = text === null ? null : { text, isError: false };
    } catch {
      this.result = { text: () => this.#texts.t('failed'), isError: true };
    } finally {
      this.changed = null;
    }
    if (this.result !== null && !this.result.isError) announce(this.result.text());
  }

  /** What became of it, in the language of each drawing; `null` when it was left. */
  async #change(addOn: AddOn, store: BillingStore): Promise<(() => string) | null> {
    const { key, name, status } = addOn;
    if (status === 'available') {
      const outcome = await store.requestPurchase({ kind: 'addon', addOn: key, source: 'add-ons' }, this);
      return outcome.status === 'succeeded' ? () => this.#texts.t('bought', { name }) : null;
    }
    const { changing } = await import('../subscription-tasks/ask.ts');
    if (status === 'ending') {
      await changing(store, () => store.api.keepAddOn?.(key));
      return () => this.#texts.t('kept', { name });
    }
    const endsAt = await this.#askToEnd(addOn, store);
    return endsAt === null ? null : () => this.#texts.t('ended', { name, date: this.#texts.format.date(endsAt) });
  }

  /** When it ends; `null` when it was left. */
  async #askToEnd({ key, name }: AddOn, store: BillingStore): Promise<string | null> {
    const { askInDialog, changing } = await import('../subscription-tasks/ask.ts');
    const texts = this.#texts;
    const periodEnd = dataOf(store.account)?.subscription?.currentPeriodEnd ?? null;
    const after: { endsAt: string | null } = { endsAt: periodEnd };
    const isDone = await askInDialog(this.renderRoot, () => ({
      title: texts.t('endTitle', { name }),
      body: () =>
        html`<ul class="effects">
          ${
            periodEnd === null
              ? nothing
              : html`<li>${texts.t('endText', { name, date: texts.format.date(periodEnd) })}</li>`
          }
          <li>${texts.t('endNoRefund')}</li>
        </ul>`,
      confirm: {
        label: texts.t('endConfirm', { name }),
        busyLabel: texts.t('ending'),
        run: async () => {
          const ended = await changing(store, () => store.api.deactivateAddOn?.(key));
          after.endsAt = ended.endsAt ?? periodEnd;
        },
        failure: () => () => texts.t('failed'),
      },
      leaveLabel: texts.t('leave', { name }),
    }));
    return isDone ? after.endsAt : null;
  }
}
