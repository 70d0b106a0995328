import type { PurchaseIntent, PurchaseOutcome } from '../../src/state/purchase-intent.ts';

// What a dialog asks first comes with the dialogs, which the script-tag build fetches before one is pressed for. Who cannot have it
// now asks again with the first call.
import('../../src/api/operations-on-demand.ts').catch(() => undefined);

/**
 * Opens the dialog for an intent and takes it away once it is closed. Funds, packs and what is paid for the
 * plan share the purchase machine, not the screen, so each is a chunk of its own.
 */
export async function openPurchase(intent: PurchaseIntent, overlay: ParentNode): Promise<PurchaseOutcome> {
  const dialog = await createDialog(intent.kind);
  overlay.append(dialog);
  try {
    return await dialog.open(intent);
  } finally {
    dialog.remove();
  }
}

async function createDialog(kind: PurchaseIntent['kind']) {
  if (kind === 'balance_topup') {
    await import('../add-funds-dialog/define.ts');
    return document.createElement('billing-add-funds-dialog');
  }
  if (kind === 'credit_pack') {
    await import('../buy-credits-dialog/define.ts');
    return document.createElement('billing-buy-credits-dialog');
  }
  await import('../pay-dialog/define.ts');
  return document.createElement('billing-pay-dialog');
}
