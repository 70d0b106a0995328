/** How each element that the page may write itself is registered. The keys are the public tag names. */
const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'billing-activity': () => import('./activity/define.ts'),
  'billing-add-funds-dialog': () => import('./add-funds-dialog/define.ts'),
  'billing-add-ons': () => import('./add-ons/define.ts'),
  'billing-alerts': () => import('./alerts/define.ts'),
  'billing-ask-admin': () => import('./ask-admin/define.ts'),
  'billing-auto-top-up': () => import('./auto-top-up/define.ts'),
  'billing-balance': () => import('./balance/define.ts'),
  'billing-balance-chip': () => import('./balance-chip/define.ts'),
  'billing-bank-transfers': () => import('./bank-transfers/define.ts'),
  'billing-banner': () => import('./banner/define.ts'),
  'billing-buy-credits-dialog': () => import('./buy-credits-dialog/define.ts'),
  'billing-credit-pack-picker': () => import('./credit-pack-picker/define.ts'),
  'billing-credits': () => import('./credits/define.ts'),
  'billing-details': () => import('./details/define.ts'),
  'billing-forecast': () => import('./forecast/define.ts'),
  'billing-gate': () => import('./gate/define.ts'),
  'billing-grants': () => import('./grants/define.ts'),
  'billing-invoice': () => import('./invoice/define.ts'),
  'billing-invoice-list': () => import('./invoice-list/define.ts'),
  'billing-payment-method': () => import('./payment-method/define.ts'),
  'billing-plan-picker': () => import('./plan-picker/define.ts'),
  'billing-portal': () => import('./portal/define.ts'),
  'billing-provider': () => import('./provider/define.ts'),
  'billing-redeem-code': () => import('./redeem-code/define.ts'),
  'billing-subscription': () => import('./subscription/define.ts'),
  'billing-undo-purchase': () => import('./undo-purchase/define.ts'),
  'billing-usage': () => import('./usage/define.ts'),
  'billing-usage-chart': () => import('./usage-chart/define.ts'),
  'billing-usage-meter': () => import('./usage-meter/define.ts'),
};

let isStarted = false;

/**
 * Registers each billing element when the page first has it, now and later. It does not look into shadow roots: our own
 * elements load what they draw themselves.
 */
export function startAutoloader(): void {
  if (isStarted || typeof document === 'undefined') return;
  isStarted = true;
  discover(document.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) discover(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}

function discover(root: Element): void {
  const undefinedNames = new Set([root, ...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
  for (const name of undefinedNames) {
    if (customElements.get(name) !== undefined) continue;
    // Not caught: a chunk that cannot be loaded belongs into the page's own error reports.
    void LOADERS[name]?.();
  }
}
