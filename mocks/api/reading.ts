import { checkCapacity } from '../../server/domain/check.ts';
import { offerPacks } from '../../server/domain/packs.ts';
import type { MockBillingApi } from '../billing-api.ts';
import { accountView, paceOfCustomer } from '../world/account.ts';
import { getInvoice, listInvoices } from '../world/invoice-list.ts';
import { listActivity, listGrants } from '../world/ledger-lists.ts';
import { questionOf, usageReport } from '../world/usage.ts';
import type { Calls } from './calls.ts';

type Reading = Pick<
  MockBillingApi,
  | 'getAccount'
  | 'listCreditPacks'
  | 'check'
  | 'listInvoices'
  | 'getInvoice'
  | 'getUsage'
  | 'listActivity'
  | 'listGrants'
>;

export function readingOperations({ world: { context }, answer }: Calls): Reading {
  return {
    getAccount: (options) => answer('getAccount', 'view', options, (customer) => accountView(context, customer)),

    listCreditPacks: (query, options) =>
      answer('listCreditPacks', 'view', options, (customer) => {
        if (!customer.subscription) return [];
        return offerPacks({
          catalogue: context.catalogue,
          held: customer.subscription,
          currency: customer.currency,
          shortfallMicro: query?.shortfallMicro === undefined ? null : BigInt(query.shortfallMicro),
          pacePerDayMicro: paceOfCustomer(context, customer)?.perDayMicro ?? null,
        });
      }),

    check: (request, options) =>
      answer('check', 'view', options, (customer) =>
        checkCapacity(questionOf(context, customer, { ...request, quantity: BigInt(request.quantity) })),
      ),

    listInvoices: (query, options) =>
      answer('listInvoices', 'view', options, (customer) => listInvoices(customer, query ?? {})),

    getInvoice: (id, options) => answer('getInvoice', 'view', options, (customer) => getInvoice(customer, id)),

    getUsage: (query, options) =>
      answer('getUsage', 'view', options, (customer) => usageReport(context, customer, query ?? {})),

    listActivity: (query, options) =>
      answer('listActivity', 'view', options, (customer) => listActivity(context, customer, query ?? {})),

    listGrants: (query, options) =>
      answer('listGrants', 'view', options, (customer) => listGrants(context, customer, query ?? {})),
  };
}
