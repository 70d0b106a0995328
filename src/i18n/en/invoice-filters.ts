import { defineMessages } from '../messages.ts';

/** How invoices are searched, filtered and sorted. Part of the words of the list, fetched with its bar. */
export const invoiceFilterMessages = defineMessages('invoices', {
  filters: 'Filter invoices',
  search: 'Search invoices',
  searchHint: 'Number, reference or amount',
  filterStatus: 'Filter by status',
  filterType: 'Filter by type',
  allStatuses: 'All statuses',
  allTypes: 'All types',
  sort: 'Sort',
  newest: 'Newest first',
  oldest: 'Oldest first',
  highest: 'Highest amount first',
  lowest: 'Lowest amount first',
  found: { one: '{count} invoice found', other: '{count} invoices found' },
  foundMore: 'More than {count} invoices found',
});
