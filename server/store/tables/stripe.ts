/** The table of 007-stripe.sql, as Kysely sees it. */
interface StripeAttemptTable {
  invoice_id: string;
  answered: number;
}

export interface StripeTables {
  stripe_attempt: StripeAttemptTable;
}
