import type { InvoiceSort, InvoiceStatus, InvoiceType } from 'billing-portal-contract';
import type { BillingInvoiceFilterChangeDetail } from '../../src/events/billing-invoice-filter-change-event.ts';
import type { InvoiceListQuery } from '../../src/state/invoice-resources.ts';

/** As the attributes of the list say it: empty is not limited. */
export type InvoiceFilters = BillingInvoiceFilterChangeDetail;

export const NO_FILTERS: InvoiceFilters = { type: '', status: '', search: '', from: '', to: '', sort: '' };

export const STATUSES: readonly InvoiceStatus[] = ['paid', 'outstanding', 'draft', 'void', 'uncollectible'];
export const TYPES: readonly InvoiceType[] = [
  'recurring',
  'credit_purchase',
  'balance_topup',
  'overage',
  'plan_change',
  'addon_activation',
  'one_time_payment',
  'reactivation',
  'adjustment',
  'credit_note',
];
export const SORTS: readonly InvoiceSort[] = ['newest', 'oldest', 'highest', 'lowest'];
const SEARCH_LENGTH = 80;

/** What the backend is asked. A word that it does not know limits nothing: it may be a page's mistake, never a customer's. */
export function queryOf({ from, search, sort, status, to, type }: InvoiceFilters): InvoiceListQuery {
  const wanted = search.trim().slice(0, SEARCH_LENGTH);
  const known = {
    type: TYPES.find((each) => each === type),
    status: STATUSES.find((each) => each === status),
    search: wanted === '' ? undefined : wanted,
    from: timestampOf(from),
    to: timestampOf(to),
    // As it comes by itself.
    sort: sort === 'newest' ? undefined : SORTS.find((each) => each === sort),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Whether some invoices may be missing. The order hides none. */
export function isNarrowed({ sort: _sort, ...rest }: InvoiceListQuery): boolean {
  return Object.keys(rest).length > 0;
}

/** A day ("2026-01-31") is good as well. */
function timestampOf(text: string): string | undefined {
  const time = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
