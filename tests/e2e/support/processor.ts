/** The processor's own books, read beside the billing server: what really moved. */
import pg from 'pg';

export interface Charge {
  readonly amountMinor: string;
  readonly currency: string;
}

export interface PurchaseRecord {
  readonly id: string;
  readonly status: string;
  readonly attempt: number;
}

export class Processor {
  readonly #pool: pg.Pool;

  constructor(connectionString: string) {
    this.#pool = new pg.Pool({ connectionString, max: 2 });
    // The database is dropped under an idle connection at the end.
    this.#pool.on('error', () => {});
  }

  /** Money that moved for this customer, oldest first. */
  charges(customerId: string): Promise<Charge[]> {
    return this.#query<Charge>(
      `select charge.amount_minor::text as "amountMinor", charge.currency from sandbox.charge
       join sandbox.customer on customer.id = charge.customer_id where customer.reference = $1 order by charge.created_at`,
      customerId,
    );
  }

  /** Money that went back, oldest first. */
  refunds(customerId: string): Promise<Charge[]> {
    return this.#query<Charge>(
      `select refund.amount_minor::text as "amountMinor", invoice.currency from sandbox.refund
       join sandbox.invoice on invoice.id = refund.invoice_id
       join sandbox.customer on customer.id = invoice.customer_id
       where customer.reference = $1 order by refund.created_at`,
      customerId,
    );
  }

  /** Invoices made at the processor that were not thrown away as drafts. */
  async invoiceCount(customerId: string): Promise<number> {
    const rows = await this.#query(
      `select invoice.id from sandbox.invoice join sandbox.customer on customer.id = invoice.customer_id
       where customer.reference = $1 and invoice.status <> 'deleted'`,
      customerId,
    );
    return rows.length;
  }

  /** The billing server's purchases, oldest first. */
  purchases(customerId: string): Promise<PurchaseRecord[]> {
    return this.#query<PurchaseRecord>(
      'select id, status, attempt from billing.purchase where customer_id = $1 order by created_at',
      customerId,
    );
  }

  /** From now on a bank that takes its time answers when `answerNow` says so, and not by the clock. */
  async holdAnswers(): Promise<void> {
    await this.#pool.query(`
      create or replace function sandbox.hold_answer() returns trigger language plpgsql as
        'begin new.resolves_at := ''infinity''; return new; end';
      create or replace trigger hold_answer before update on sandbox.payment for each row
        when (new.test_card like 'processing%' and new.resolves_at > now()) execute function sandbox.hold_answer()`);
  }

  /** The bank makes up its mind about what it still processes. */
  async answerNow(customerId: string): Promise<void> {
    await this.#query(
      `update sandbox.payment set resolves_at = now() from sandbox.invoice, sandbox.customer
       where invoice.id = payment.invoice_id and customer.id = invoice.customer_id
         and customer.reference = $1 and payment.status = 'processing'`,
      customerId,
    );
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #query<Row extends pg.QueryResultRow>(text: string, customerId: string): Promise<Row[]> {
    return (await this.#pool.query<Row>(text, [customerId])).rows;
  }
}
