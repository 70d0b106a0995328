import type { MockBillingApi } from '../billing-api.ts';
import {
  autoTopUpView,
  disableAutoTopUp,
  listTopUpLog,
  previewAutoTopUp,
  putAutoTopUp,
  resumeAutoTopUp,
  simulateAutoTopUp,
} from '../world/auto-top-up.ts';
import { forecastView, listAlerts, listSpendCaps, putAlerts, putSpendCaps } from '../world/limits.ts';
import type { Calls } from './calls.ts';

type Controls = Pick<
  MockBillingApi,
  | 'getAutoTopUp'
  | 'putAutoTopUp'
  | 'previewAutoTopUp'
  | 'simulateAutoTopUp'
  | 'disableAutoTopUp'
  | 'resumeAutoTopUp'
  | 'listTopUpLog'
  | 'listAlerts'
  | 'putAlerts'
  | 'listSpendCaps'
  | 'putSpendCaps'
  | 'getForecast'
>;

/** The limits that customers set themselves. */
export function controlOperations({ world: { context }, answer, change }: Calls): Controls {
  return {
    getAutoTopUp: (options) => answer('getAutoTopUp', 'view', options, (customer) => autoTopUpView(context, customer)),

    putAutoTopUp: (input, options) =>
      change('putAutoTopUp', 'manage', options, (customer) => putAutoTopUp(context, customer, input)),

    previewAutoTopUp: (rule, options) =>
      answer('previewAutoTopUp', 'view', options, (customer) => previewAutoTopUp(context, customer, rule)),

    simulateAutoTopUp: (rule, options) =>
      answer('simulateAutoTopUp', 'view', options, (customer) => simulateAutoTopUp(context, customer, rule)),

    disableAutoTopUp: (options) =>
      change('disableAutoTopUp', 'pay', options, (customer) => disableAutoTopUp(context, customer)),

    resumeAutoTopUp: (options) =>
      change('resumeAutoTopUp', 'manage', options, (customer) => resumeAutoTopUp(context, customer)),

    listTopUpLog: (query, options) =>
      answer('listTopUpLog', 'view', options, (customer) => listTopUpLog(customer, query ?? {})),

    listAlerts: (options) => answer('listAlerts', 'view', options, (customer) => listAlerts(context, customer)),

    putAlerts: (input, options) =>
      change('putAlerts', 'manage', options, (customer) => putAlerts(context, customer, input)),

    listSpendCaps: (options) =>
      answer('listSpendCaps', 'view', options, (customer) => listSpendCaps(context, customer)),

    putSpendCaps: (input, options) =>
      change('putSpendCaps', 'manage', options, (customer) => putSpendCaps(context, customer, input)),

    getForecast: (query, options) =>
      answer('getForecast', 'view', options, (customer) => forecastView(context, customer, query ?? {})),
  };
}
