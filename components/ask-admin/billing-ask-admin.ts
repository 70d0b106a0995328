import type { Account } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { askAdminMessages } from '../../src/i18n/en/ask-admin.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { AccountElement } from '../shared/account-element.ts';
import { askAdmin } from './ask-admin.ts';

/**
 * The way on for members who may use what there is, but not pay: asks somebody who may, with what is wanted and where it can be
 * done. Takes no space for whoever may pay, and for whoever may only look.
 *
 * @summary "Ask your admin", for members who may not pay.
 * @element billing-ask-admin
 * @csspart ask - The button.
 * @csspart result - That the page has passed it on.
 * @fires {BillingPermissionRequestEvent} billing-permission-request - Somebody asks. `preventDefault()`: the page passes it on.
 */
export class BillingAskAdmin extends AccountElement {
  static override styles: CSSResultGroup = [super.styles];

  @state() private isPassedOn = false;
  readonly #texts = new MessagesController(this, askAdminMessages);

  protected override renderAccount(account: Account) {
    const intent = wantedBy(account);
    if (intent === null) return nothing;
    return html`<div class="actions">
      <button class="button" part="ask" type="button" @click=${() => void this.#ask(account, intent)}>
        ${this.#texts.t('ask')}
      </button>
      ${this.isPassedOn ? html`<p part="result">${this.#texts.t('passedOn')}</p>` : nothing}
    </div>`;
  }

  /** Seldom there: it takes no space until it is known. */
  protected override renderSkeleton() {
    return nothing;
  }

  async #ask(account: Account, intent: PurchaseIntent): Promise<void> {
    this.isPassedOn = false;
    const texts = this.#texts;
    const outcome = await askAdmin({ account, intent, texts, from: this, overlay: this.renderRoot });
    this.isPassedOn = outcome === 'passed_on';
  }
}

/** What a member without the right to pay would buy; `null` when there is nothing to ask for. */
function wantedBy({ buying, permissions }: Account): PurchaseIntent | null {
  if (permissions.includes('pay') || !permissions.includes('spend')) return null;
  if (buying.creditPacks) return { kind: 'credit_pack', source: 'ask-admin' };
  return buying.balanceTopup === null ? null : { kind: 'balance_topup', source: 'ask-admin' };
}
