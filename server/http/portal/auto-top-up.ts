import { listAlerts, putAlerts } from '../../alerts/customer-alerts.ts';
import { disableAutoTopUp, putAutoTopUp, resumeAutoTopUp, type Actor } from '../../auto-top-up/change-rule.ts';
import { previewAutoTopUp, simulateAutoTopUp } from '../../auto-top-up/preview-rule.ts';
import { listTopUpLog } from '../../auto-top-up/top-up-log.ts';
import { viewAutoTopUp } from '../../auto-top-up/view-rule.ts';
import type { Caller } from '../../sessions/sessions.ts';
import { listSpendCaps, putSpendCaps } from '../../spend-caps/customer-caps.ts';
import { forecastUsage } from '../../usage/forecast.ts';
import type { PortalHandlers } from '../handlers.ts';

const PAGE_SIZE = 25;
const FORECAST_WINDOW = { '7': 7, '14': 14, '30': 30 } as const;

const actorOf = ({ sessionId, permissions }: Caller): Actor => ({ sessionId, permissions });

export const autoTopUpHandlers = {
  getAutoTopUp: ({ billing, customerId }) => viewAutoTopUp(billing, customerId),

  putAutoTopUp: ({ billing, customerId, body, caller }) => putAutoTopUp(billing, customerId, body, actorOf(caller)),

  previewAutoTopUp: ({ billing, customerId, body }) => previewAutoTopUp(billing, customerId, body),

  simulateAutoTopUp: ({ billing, customerId, body }) => simulateAutoTopUp(billing, customerId, body),

  disableAutoTopUp: ({ billing, customerId, caller }) => disableAutoTopUp(billing, customerId, actorOf(caller)),

  resumeAutoTopUp: ({ billing, customerId, caller }) => resumeAutoTopUp(billing, customerId, actorOf(caller)),

  listTopUpLog: ({ billing, customerId, query }) =>
    listTopUpLog(billing, { customerId, cursor: query.cursor ?? null, limit: query.limit ?? PAGE_SIZE }),

  listAlerts: ({ billing, customerId }) => listAlerts(billing, customerId),

  putAlerts: ({ billing, customerId, body }) => putAlerts(billing, customerId, body),

  listSpendCaps: ({ billing, customerId }) => listSpendCaps(billing, customerId),

  putSpendCaps: ({ billing, customerId, body }) => putSpendCaps(billing, customerId, body),

  getForecast: ({ billing, customerId, query }) =>
    forecastUsage(billing, { customerId, windowDays: FORECAST_WINDOW[query.windowDays ?? '14'] }),
} satisfies Partial<PortalHandlers>;
