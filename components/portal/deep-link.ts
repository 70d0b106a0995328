import type { BillingStore } from '../../src/state/billing-store.ts';

/** What an address may lead to: `#billing=plans`, also after the page's own part, as in `#/billing&billing=plans`. */
const LINK = /[#&?]billing=([a-z-]+)/;

const SECTIONS: Readonly<Record<string, string>> = {
  invoices: '.invoices',
  activity: '.activity',
  'auto-top-up': '.auto-top-up',
  alerts: '.alerts',
  'billing-details': '.billing-details',
};

/** A section that nobody asked for is not drawn yet; one that makes no sense for the account never is. */
const SECTION_MS = 5_000;

/**
 * Opens what the address names, once: e-mails lead there. The address is cleaned at once, so that a reload or a bookmark does not
 * open it again; what the page itself keeps there stays.
 */
export async function followDeepLink(
  store: BillingStore,
  portal: HTMLElement,
  loadLater: () => Promise<void>,
): Promise<void> {
  const name = LINK.exec(location.hash)?.[1];
  if (name === undefined) return;
  const rest = location.hash.replace(LINK, '');
  history.replaceState(history.state, '', rest === '' ? location.pathname + location.search : rest);
  const account = await store.whenReady();
  switch (name) {
    case 'add-funds':
      if (account.buying.balanceTopup !== null) await buy('balance_topup');
      return;
    case 'buy-credits':
      if (account.buying.creditPacks) await buy('credit_pack');
      return;
    case 'plans':
      await choosePlan(portal);
      return;
    default: {
      const selector = SECTIONS[name];
      if (selector === undefined) return;
      await loadLater();
      show(await drawn(portal, selector));
    }
  }

  async function buy(kind: 'balance_topup' | 'credit_pack'): Promise<void> {
    await store.requestPurchase({ kind, source: 'link' }, portal);
  }
}

async function choosePlan(portal: HTMLElement): Promise<void> {
  await customElements.whenDefined('billing-subscription');
  const subscription = portal.shadowRoot?.querySelector('billing-subscription');
  await subscription?.updateComplete;
  await subscription?.choosePlan();
}

/** The section once it is drawn; `null` when it does not come. */
function drawn({ shadowRoot }: HTMLElement, selector: string): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    const look = (): void => {
      const section = shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
      if (section !== null) finish(section);
    };
    const finish = (section: HTMLElement | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(section);
    };
    const timer = setTimeout(() => finish(null), SECTION_MS);
    const observer = new MutationObserver(look);
    if (shadowRoot !== null) observer.observe(shadowRoot, { childList: true, subtree: true });
    look();
  });
}

/** Brings a section into view and puts the focus on it. */
function show(section: HTMLElement | null): void {
  if (section === null) return;
  const isCollapsed = section instanceof HTMLDetailsElement && !section.open;
  if (isCollapsed) section.open = true;
  section.scrollIntoView({ block: 'start' });
  const target = section.querySelector('summary') ?? section;
  if (target === section) section.tabIndex = -1;
  target.focus({ preventScroll: true });
}
