/** The operator's list of customers: what support needs to find one and to see how it stands. */
import { z } from 'zod';
import { subscriptionStatus } from './account.ts';
import { catalogueKey, page, pageQuery, timestamp } from './common.ts';
import { operatorCustomer } from './operator.ts';

export const listedCustomer = operatorCustomer
  .pick({ id: true, externalId: true, name: true, email: true, country: true, currency: true, createdAt: true })
  .extend({
    subscription: z
      .strictObject({ plan: catalogueKey, status: subscriptionStatus })
      .nullable()
      .describe('The one that runs, else the one that ended last.'),
    billHeld: z
      .strictObject({
        reason: z
          .string()
          .describe('tax_unavailable: the place of the customer is not known, or the tax engine is away.'),
        since: timestamp,
        tries: z.number().int(),
        nextTryAt: timestamp.nullable(),
      })
      .nullable()
      .describe(
        'Set while the bill of the plan cannot be made. Nothing is charged meanwhile, and the plan gives nothing new.',
      ),
    frozenAt: timestamp.nullable().describe('Set while a drift finding is open: nothing can be bought or spent.'),
  })
  .meta({ id: 'ListedCustomer' });
export type ListedCustomer = z.infer<typeof listedCustomer>;

export const customerPage = page(listedCustomer).meta({ id: 'CustomerPage' });

export const customerQuery = z.strictObject({
  ...pageQuery,
  search: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('How the name, the e-mail address or your own id begins; capitals make no difference.'),
  status: subscriptionStatus.optional().describe('Only customers whose subscription is in this state.'),
});
export type CustomerQuery = z.infer<typeof customerQuery>;
