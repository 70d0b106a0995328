import { GatewayError } from '../payment-gateway.ts';
import type { SandboxClient } from './sandbox-database.ts';

export interface InvoiceRow {
  readonly id: string;
  readonly number: string | null;
  readonly customer_id: string;
  readonly currency: string;
  readonly status: 'draft' | 'open' | 'paid' | 'void' | 'deleted';
  readonly metadata: Readonly<Record<string, string>>;
  readonly total_minor: bigint;
  readonly amount_paid_minor: bigint;
}

/** Locks the invoice, which is what every change to it and to its payments does first. */
export async function lockInvoice(client: SandboxClient, id: string): Promise<InvoiceRow> {
  const [row] = await client.query<InvoiceRow>('select * from invoice where id = $1 for update', [id]);
  if (!row) throw new GatewayError('missing', `There is no invoice ${id}.`);
  return row;
}
