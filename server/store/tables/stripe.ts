/** The tables of 007-stripe.sql, as Kysely sees them. */
import type { Generated } from 'kysely';

interface StripeInvoiceTable {
  invoice_id: string;
  answered: Generated<number>;
  sent: Generated<number>;
  seen_before: string | null;
  delete_requested: Generated<boolean>;
}

interface ProcessorBindingTable {
  only: Generated<boolean>;
  processor: string;
}

export interface StripeTables {
  processor_binding: ProcessorBindingTable;
  stripe_invoice: StripeInvoiceTable;
}
