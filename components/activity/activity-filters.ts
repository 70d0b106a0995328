import type { ActivityType } from 'billing-portal-contract';
import type { ActivityListQuery } from '../../src/state/invoice-resources.ts';

/** As the attributes say it: empty is not limited. */
export interface ActivityFilters {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export const NO_FILTERS: ActivityFilters = { type: '', from: '', to: '' };

export const TYPES: readonly ActivityType[] = [
  'usage',
  'purchase',
  'plan_allowance',
  'reset',
  'expiry',
  'adjustment',
  'debt',
  'refund',
  'dispute',
];

/** What the backend is asked. A word or a date that is none limits nothing. */
export function activityQueryOf({ from, to, type }: ActivityFilters): ActivityListQuery {
  const known = { type: TYPES.find((each) => each === type), from: timestampOf(from), to: timestampOf(to) };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function timestampOf(text: string): string | undefined {
  const time = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
