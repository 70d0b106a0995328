/** What the customer sees of a purchase after it was paid: refunds, disputes, returned payments. */
import { z } from 'zod';
import { credits, ledgerMoney, money } from './money.ts';

export const disputeStatus = z
  .enum(['open', 'won', 'lost'])
  .describe("open: the customer's bank holds the money and has not decided. won: decided for the seller.")
  .meta({ id: 'DisputeStatus' });
export type DisputeStatus = z.infer<typeof disputeStatus>;

/** As the customer sees it on the purchase. */
export const afterSale = z
  .strictObject({
    refunded: money.describe('What went back so far.'),
    disputed: money.describe('What the bank holds or has taken.'),
    dispute: disputeStatus.nullable(),
    returned: z.boolean().describe('The bank took the whole payment back, as with a returned debit.'),
    takenBack: z
      .union([credits, ledgerMoney])
      .nullable()
      .describe('Of what was bought; what was spent already became a debt. `null`: the purchase filled no wallet.'),
    frozen: z.boolean().describe('What is left of it cannot be spent for now.'),
  })
  .meta({ id: 'AfterSale' });
export type AfterSale = z.infer<typeof afterSale>;
