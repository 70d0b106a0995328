import type { Account } from 'billing-portal-contract';

export const SECTION_NAMES = [
  'notices',
  'plan',
  'credits',
  'balance',
  'usage',
  'invoices',
  'payment-method',
  'activity',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/**
 * The sections that make sense for this account and that this backend can serve. `wanted` is the page's own choice by
 * name, separated by spaces; empty means all. A name that makes no sense for the account is left out, not shown empty.
 */
export function portalSections(account: Account, wanted: string): ReadonlySet<SectionName> {
  const names = wanted.split(/[\s,]+/).filter((name) => name !== '');
  return new Set(
    SECTION_NAMES.filter((name) => (names.length === 0 || names.includes(name)) && isMeaningful(name, account)),
  );
}

function isMeaningful(name: SectionName, account: Account): boolean {
  const { capabilities, capacity } = account;
  switch (name) {
    case 'notices':
    case 'plan':
      return true;
    case 'credits':
      return capacity?.credits != null;
    case 'balance':
      return capacity?.balance != null;
    case 'usage':
      return capacity !== null && (capacity.features.length > 0 || capacity.model === 'metered');
    case 'invoices':
      return capabilities.includes('invoices') && hasMoney(account);
    case 'payment-method':
      return capabilities.includes('payment_methods') && hasMoney(account);
    case 'activity':
      return capabilities.includes('activity') && capacity !== null && capacity.model !== 'metered';
  }
}

/** A free plan on which nothing can be bought has no invoices and needs no card. */
function hasMoney({ buying, paymentMethod, subscription }: Account): boolean {
  return (
    paymentMethod !== null ||
    buying.creditPacks ||
    buying.balanceTopup !== null ||
    (subscription !== null && !subscription.plan.isFree)
  );
}
