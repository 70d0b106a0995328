import type { Account, AddOn, ChangePreview, ChangeRequest, Quote, QuoteRequest } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing } from 'lit';
import type { BillingError } from '../../src/api/billing-error.ts';
import { planChangeMessages } from '../../src/i18n/en/plan-change.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent, PurchaseOutcome } from '../../src/state/purchase-intent.ts';
import { dataOf } from '../../src/state/resource.ts';
import { changePreviewOf } from '../../src/state/plan-resources.ts';
import { invoiceOf } from '../../src/state/purchase-resources.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { addOnsOf } from '../../src/state/add-ons-resource.ts';
import { nextPaymentText, renderEffects } from '../plan-change/change-effects.ts';
import { planChangeStyles } from '../plan-change/plan-change.styles.ts';
import { PurchaseDialog } from '../purchase/purchase-dialog.ts';
import { addOnText, addOnTitle, renderAddOn, renderSeats, seatsPayLabel, seatsText, seatsTitle } from './pay-words.ts';

/**
 * Pays for the plan: a change of it, an invoice that is open, or a plan that had ended. It says what that does before it says
 * what it costs. `open({ kind, change, invoiceId })` resolves when it is closed.
 */
export class BillingPayDialog extends PurchaseDialog {
  static override styles: CSSResultGroup = [PurchaseDialog.styles, planChangeStyles];

  protected kind: PurchaseIntent['kind'] = 'invoice_payment';
  readonly #texts = new MessagesController(this, planChangeMessages);
  /** Of the plan that is paid for: once it is paid, the account may say something else. */
  #planName = '';
  /** What is bought: once it is, it is no longer on offer. */
  #addOnKept: AddOn | null = null;

  override open(intent: Partial<PurchaseIntent> = {}): Promise<PurchaseOutcome> {
    this.kind = intent.kind ?? 'invoice_payment';
    return super.open(intent);
  }

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    const change = this.#change;
    const invoiceId = this.#invoiceId;
    return [
      ...super.uses(store),
      ...(change === null ? [] : [changePreviewOf(store, change)]),
      ...(invoiceId === null ? [] : [invoiceOf(store, invoiceId)]),
      ...(this.intent?.kind === 'addon' ? [addOnsOf(store)] : []),
    ];
  }

  protected override isReady(): boolean {
    const { store } = this.source;
    if (this.kind === 'addon' && store !== undefined) return addOnsOf(store).value.status !== 'loading';
    const change = this.#change;
    if (change === null || store === undefined) return true;
    const { status } = changePreviewOf(store, change).value;
    // That a reactivation cannot be previewed is no reason not to sell it: the price says what it costs.
    return status === 'ready' || (status === 'failed' && this.kind === 'reactivation');
  }

  protected override get loadError(): BillingError | null {
    const { store } = this.source;
    const change = this.#change;
    if (change !== null && store !== undefined && this.kind === 'plan_change') {
      const { value } = changePreviewOf(store, change);
      if (value.status === 'failed') return value.error;
    }
    return super.loadError;
  }

  protected override prepare(account: Account): void {
    this.#addOnKept = this.#addOn;
    this.#planName = this.#preview?.to.name ?? account.subscription?.plan.name ?? '';
  }

  protected override quoteRequest(): QuoteRequest | null {
    const { intent } = this;
    const invoiceId = this.#invoiceId;
    switch (intent?.kind) {
      case 'plan_change':
        return intent.change === undefined ? null : { kind: 'plan_change', ...intent.change };
      case 'reactivation':
        return { kind: 'reactivation' };
      case 'addon':
        return intent.addOn === undefined ? null : { kind: 'addon', addOn: intent.addOn };
      case 'invoice_payment':
        return invoiceId === null ? null : { kind: 'invoice_payment', invoiceId };
      default:
        return null;
    }
  }

  protected override renderTitle(account: Account | null): string {
    const texts = this.#texts;
    switch (this.kind) {
      case 'addon':
        return addOnTitle(texts, this.#addOn);
      case 'plan_change': {
        if (this.#seats !== null) return seatsTitle(texts);
        const plan = this.#preview?.to.name;
        return plan === undefined ? texts.t('changeTitlePlain') : texts.t('changeTitle', { plan });
      }
      case 'reactivation': {
        const plan = account?.subscription?.plan.name;
        return plan === undefined ? texts.t('reactivateTitlePlain') : texts.t('reactivateTitle', { plan });
      }
      default: {
        const number = this.#invoiceNumber;
        return number === null ? texts.t('invoiceTitlePlain') : texts.t('invoiceTitle', { number });
      }
    }
  }

  protected override renderSkeleton() {
    return html`<div class="stack" aria-hidden="true">
      <span class="skeleton w-4"></span><span class="skeleton w-3"></span>
    </div>`;
  }

  protected override renderChoice(account: Account) {
    const preview = this.#preview;
    if (this.kind === 'addon') return renderAddOn(this.#texts, this.#addOn);
    if (this.#seats !== null) return renderSeats(this.#texts, this.#seats, account.subscription);
    if (this.kind === 'plan_change') return preview === null ? nothing : renderEffects(this.#texts, preview);
    const plan = account.subscription?.plan.name ?? '';
    if (this.kind === 'reactivation') return html`<p>${this.#texts.t('reactivateText', { plan })}</p>`;
    return this.#renderInvoiceText(account, plan);
  }

  protected override renderAfter() {
    const preview = this.#preview;
    const text = preview === null ? null : nextPaymentText(this.#texts, preview);
    return text === null ? nothing : html`<p class="muted caption">${text}</p>`;
  }

  protected override payLabel({ total }: Quote): string {
    const plan = this.#planName;
    const isFree = signOf(total) === 0;
    switch (this.kind) {
      case 'addon':
        return addOnText(this.#texts, this.#addOn, total);
      case 'plan_change':
        if (this.#seats !== null) return seatsPayLabel(this.#texts, this.#seats, total);
        return isFree ? this.#texts.t('confirmChange', { plan }) : this.#texts.t('confirmChangePaid', { plan, total });
      case 'reactivation':
        return isFree
          ? this.#texts.t('confirmReactivate', { plan })
          : this.#texts.t('confirmReactivatePaid', { plan, total });
      default:
        return this.messages.t('pay', { total });
    }
  }

  protected override get plainPayLabel(): string {
    return this.messages.t('payPlain');
  }

  protected override successText(): string {
    if (this.kind === 'addon') return addOnText(this.#texts, this.#addOn, null);
    if (this.#seats !== null) return seatsText(this.#texts, this.#seats);
    const plan = this.#planName;
    const key = { plan_change: 'changed', reactivation: 'reactivated', invoice_payment: 'invoicePaid' } as const;
    const name = key[this.kind as keyof typeof key];
    return plan === '' ? this.#texts.t(`${name}Plain`) : this.#texts.t(name, { plan });
  }

  #renderInvoiceText({ pastDue }: Account, plan: string) {
    const isOfPlan = pastDue !== null && pastDue.invoiceId === this.#invoiceId;
    if (!isOfPlan) return html`<p>${this.#texts.t('invoiceTextPlain')}</p>`;
    const { failure, nextRetryAt } = pastDue;
    return html`${failure === null ? nothing : html`<p>${this.messages.t(`decline_${failure}`)}</p>`}
      <p>
        ${this.#texts.t('invoiceText', { plan })}
        ${nextRetryAt === null ? nothing : this.#texts.t('invoiceRetry', { date: this.#texts.format.date(nextRetryAt) })}
      </p>`;
  }

  get #addOn(): AddOn | null {
    const { store } = this.source;
    const key = this.intent?.addOn;
    const listed = store === undefined || key === undefined ? null : dataOf(addOnsOf(store).value);
    return this.#addOnKept ?? listed?.find((addOn) => addOn.key === key) ?? null;
  }

  /** All seats, when it is their number alone that is changed. */
  get #seats(): number | null {
    const { intent } = this;
    const isOfSamePlan = intent?.change?.plan === this.account?.subscription?.plan.key;
    return intent?.kind === 'plan_change' && isOfSamePlan ? (intent.change?.seats ?? null) : null;
  }

  get #change(): ChangeRequest | null {
    const { intent } = this;
    if (intent === null) return null;
    if (intent.kind === 'plan_change') return intent.change ?? null;
    const plan = this.account?.subscription?.plan;
    if (intent.kind !== 'reactivation' || plan === undefined) return null;
    return { plan: plan.key };
  }

  get #preview(): ChangePreview | null {
    const { store } = this.source;
    const change = this.#change;
    return store === undefined || change === null ? null : dataOf(changePreviewOf(store, change).value);
  }

  get #invoiceId(): string | null {
    if (this.intent?.kind !== 'invoice_payment') return null;
    return this.intent.invoiceId ?? this.account?.pastDue?.invoiceId ?? null;
  }

  get #invoiceNumber(): string | null {
    const { store } = this.source;
    const invoiceId = this.#invoiceId;
    if (store === undefined || invoiceId === null) return null;
    return dataOf(invoiceOf(store, invoiceId).value)?.number ?? null;
  }
}
