import { defineMessages } from '../messages.ts';

/** What every long list has: a period, pages, and a file of it. */
export const listMessages = defineMessages('lists', {
  period: 'Period',
  anyTime: 'Any time',
  thisMonth: 'This month',
  lastMonth: 'Last month',
  thisYear: 'This year',
  lastYear: 'Last year',
  chosenDates: 'Chosen dates',
  clear: 'Clear filters',
  next: 'Next',
  previous: 'Previous',
  range: '{first} to {last}',
  rangeOfMore: '{first} to {last}, and there are more',
  turnFailed: 'This page could not be loaded. Try again.',
  updating: 'Loading…',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  preparing: 'Preparing…',
  exportFailed: 'The file could not be prepared. Try again.',
});
