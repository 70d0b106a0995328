/** Invoices and their lines, as Kysely sees them. */
import type { ColumnType, Generated } from 'kysely';

/** Written as JSON text, because the driver would turn a JavaScript array into an SQL array. */
type Json = ColumnType<unknown, string, string>;

interface InvoiceTable {
  customer_id: string;
  id: string;
  type: string;
  number: string | null;
  external_id: string | null;
  status: 'draft' | 'outstanding' | 'paid' | 'void' | 'uncollectible';
  currency: string;
  subtotal_minor: bigint;
  tax_minor: bigint;
  total_minor: bigint;
  amount_paid_minor: Generated<bigint>;
  description: Generated<string>;
  seller: Json;
  buyer: Json;
  processor_invoice_id: string | null;
  purchase_id: string | null;
  amount_refunded_minor: Generated<bigint>;
  dispute_status: 'open' | 'won' | 'lost' | null;
  /** Of a credit note: what it corrects. */
  corrects_invoice_id: string | null;
  issued_at: Date;
  due_at: Date | null;
  paid_at: Date | null;
}

interface InvoiceLineTable {
  customer_id: string;
  invoice_id: string;
  line: number;
  type: string;
  description: string;
  quantity: Generated<bigint>;
  amount_minor: bigint;
  period_start: Date | null;
  period_end: Date | null;
  /** As in the contract. */
  wording: ColumnType<unknown, string | null | undefined, never>;
}

interface InvoiceTaxTable {
  customer_id: string;
  invoice_id: string;
  line: number;
  name: string;
  rate_percent: string;
  jurisdiction: string;
  inclusive: boolean;
  reverse_charge: Generated<boolean>;
  amount_minor: bigint;
}

interface InvoiceCounterTable {
  prefix: string;
  last_number: bigint;
}

export interface InvoiceTables {
  invoice: InvoiceTable;
  invoice_line: InvoiceLineTable;
  invoice_tax: InvoiceTaxTable;
  invoice_counter: InvoiceCounterTable;
}
