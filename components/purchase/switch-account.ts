import type { Account } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { BillingAccountSwitchRequestEvent } from '../../src/events/billing-account-switch-request-event.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import type { PurchaseMessages } from './surface.ts';

interface SwitchAccount {
  readonly messages: PurchaseMessages;
  readonly store: BillingStore | undefined;
  readonly account: Account;
  readonly intent: PurchaseIntent;
  readonly isLocked: boolean;
  readonly close: () => boolean;
}

/** The title names who pays. Where the page knows several accounts, another can be chosen before anything is charged. */
export function renderSwitchAccount({ account, close, intent, isLocked, messages, store }: SwitchAccount) {
  const host = store?.host;
  if (!(host instanceof Element) || !host.hasAttribute('can-switch-account')) return nothing;
  const leave = (): void => {
    if (!close()) return;
    host.dispatchEvent(new BillingAccountSwitchRequestEvent({ customerId: account.customer.id, intent }));
  };
  return html`<p>
    <button type="button" class="link caption" part="switch-account" ?disabled=${isLocked} @click=${leave}>
      ${messages.t('switchAccount')}
    </button>
  </p>`;
}
