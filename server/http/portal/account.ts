import { readAccount } from '../../accounts/read-account.ts';
import { listActivity } from '../../capacity/list-activity.ts';
import { listGrants } from '../../capacity/list-grants.ts';
import { checkUsage, readCapacity } from '../../capacity/read-capacity.ts';
import { reportUsage } from '../../capacity/usage-report.ts';
import { offerPacks } from '../../domain/packs.ts';
import type { PortalHandlers } from '../handlers.ts';

const PAGE_SIZE = 25;

export const accountHandlers = {
  getAccount: ({ billing, customerId, caller }) => readAccount(billing, customerId, caller.permissions),

  listCreditPacks: async ({ billing, customerId, query }) => {
    const { catalogue, standing, currency, pace } = await readCapacity(billing, { customerId, now: billing.now() });
    if (!standing) return { items: [] };
    const items = offerPacks({
      catalogue,
      held: standing,
      currency,
      shortfallMicro: query.shortfallMicro === undefined ? null : BigInt(query.shortfallMicro),
      pacePerDayMicro: pace?.perDayMicro ?? null,
    });
    return { items };
  },

  check: ({ billing, customerId, body }) =>
    checkUsage(billing, {
      customerId,
      featureKey: body.feature,
      quantity: BigInt(body.quantity),
      now: billing.now(),
    }),

  getUsage: ({ billing, customerId, query }) =>
    reportUsage(billing, {
      customerId,
      feature: query.feature ?? null,
      from: query.from === undefined ? null : new Date(query.from),
      to: query.to === undefined ? null : new Date(query.to),
      interval: query.interval ?? null,
      groupBy: query.groupBy ?? null,
      ...(query.top === undefined ? {} : { top: query.top }),
      now: billing.now(),
    }),

  listActivity: ({ billing, customerId, query }) =>
    listActivity(billing, { ...query, customerId, cursor: query.cursor ?? null, limit: query.limit ?? PAGE_SIZE }),

  listGrants: ({ billing, customerId, query }) =>
    listGrants(billing, {
      customerId,
      cursor: query.cursor ?? null,
      limit: query.limit ?? PAGE_SIZE,
      now: billing.now(),
    }),
} satisfies Partial<PortalHandlers>;
