import type { Account } from 'billing-portal-contract';
import { BillingInvoiceOpenRequestEvent } from '../../src/events/billing-invoice-open-request-event.ts';
import { BillingPurchaseRequestEvent } from '../../src/events/billing-purchase-request-event.ts';
import { askAdminTitle } from '../../src/i18n/en/titles-later.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent, PurchaseOutcome } from '../../src/state/purchase-intent.ts';
import { dataOf } from '../../src/state/resource.ts';
import { invoiceOf } from '../../src/state/purchase-resources.ts';
import { blockSurface } from './interruptions.ts';
import { renderBlock, type Block } from './refusals.ts';
import type { PurchaseMessages, Surface } from './surface.ts';

/** The dialog whose way is blocked. */
interface Blocked {
  readonly dialog: HTMLElement & { close(): boolean };
  readonly messages: PurchaseMessages;
  readonly store: BillingStore | undefined;
  /** What was to be bought. */
  readonly intent: PurchaseIntent;
}

/** Nothing else can be bought now: why, and what leads out of it. `buyFirst` leaves what was to be bought until this is paid. */
export function blockedSurface(
  { dialog, intent, messages, store }: Blocked,
  block: Block,
  account: Account,
  buyFirst: (first: PurchaseIntent) => void,
): Surface {
  const { invoiceId } = block;
  const invoice = invoiceId === null || store === undefined ? null : dataOf(invoiceOf(store, invoiceId).value);
  const first = store === undefined ? null : wayOut(block, account, store);
  const showInvoice = (id: string): void => {
    dialog.close();
    const detail = { invoiceId: id, number: invoice?.number ?? null, view: 'details' } as const;
    dialog.dispatchEvent(new BillingInvoiceOpenRequestEvent(detail));
  };
  /** Somebody else may: it is asked for in the place of this dialog. */
  const asking = () => {
    if (store?.may('spend') !== true) return null;
    const { host } = store;
    const overlay = dialog.parentNode ?? document.body;
    const ask = async (): Promise<void> => {
      const { askAdmin } = await import('../ask-admin/ask-admin.ts');
      dialog.close();
      await askAdmin({ account, intent, texts: messages, from: host, overlay });
    };
    return { label: messages.of(askAdminTitle, 'ask'), run: () => void ask() };
  };
  return blockSurface(messages, {
    body: renderBlock(messages, block, account, invoice),
    close: () => void dialog.close(),
    showInvoice: invoiceId === null ? null : () => showInvoice(invoiceId),
    wayOut:
      block.code === 'permission_denied'
        ? asking()
        : first && { label: wayOutLabel(messages, first, account), run: () => buyFirst(first) },
  });
}

/** What has to be bought before anything else can be; `null` when that is not for the customer to do here. */
function wayOut({ code, invoiceId }: Block, account: Account, store: BillingStore): PurchaseIntent | null {
  if (!store.may('pay')) return null;
  if (code === 'payment_past_due' && invoiceId !== null) {
    // It has been tried too often today: when it may be tried again is said instead.
    const isSpent = account.pastDue?.invoiceId === invoiceId && account.pastDue.attemptsLeftToday === 0;
    return isSpent ? null : { kind: 'invoice_payment', invoiceId, source: 'blocked' };
  }
  const mayReactivate = account.subscription?.actions.includes('reactivate') === true && store.may('manage');
  return code === 'subscription_required' && mayReactivate ? { kind: 'reactivation', source: 'blocked' } : null;
}

function wayOutLabel(messages: PurchaseMessages, { kind }: PurchaseIntent, account: Account): string {
  if (kind === 'reactivation') return messages.t('reactivate', { plan: account.subscription?.plan.name ?? '' });
  const amount = account.pastDue?.amount ?? null;
  return amount === null ? messages.t('payInvoicePlain') : messages.t('pay', { total: amount });
}

/** Opens the dialog of another intent in the place of one that is closed for the time being. */
export async function openBeside(element: HTMLElement, intent: PurchaseIntent): Promise<PurchaseOutcome> {
  if (!element.dispatchEvent(new BillingPurchaseRequestEvent(intent))) return { status: 'prevented', purchase: null };
  await import('../pay-dialog/define.ts');
  const dialog = document.createElement('billing-pay-dialog');
  element.after(dialog);
  try {
    return await dialog.open(intent);
  } finally {
    dialog.remove();
  }
}
