/** What really happened to money, by invoice, for auditors who trust neither the portal nor its log. */
import type Stripe from 'stripe';
import { chargesOf } from '../objects/charges.ts';
import type { World } from '../world.ts';

export interface LedgerInvoice {
  readonly invoiceId: string;
  readonly customerId: string;
  readonly metadata: Stripe.Metadata;
  readonly status: string | null;
  readonly isDeleted: boolean;
  readonly currency: string;
  readonly total: number;
  readonly amountPaid: number;
  readonly intentStatus: string | null;
  readonly charges: readonly {
    readonly id: string;
    readonly status: string;
    readonly amount: number;
    readonly amountRefunded: number;
    readonly isDisputed: boolean;
  }[];
  readonly refunds: readonly { readonly id: string; readonly amount: number; readonly status: string | null }[];
  readonly disputes: readonly { readonly id: string; readonly amount: number; readonly status: string }[];
}

export interface Ledger {
  readonly invoices: readonly LedgerInvoice[];
  /** Money that was taken without an invoice: there should be none. */
  readonly chargesWithoutInvoice: readonly { readonly id: string; readonly amount: number; readonly status: string }[];
}

export function ledgerOf(world: World): Ledger {
  const intents = [...world.intents.values()];
  const invoices = [...world.invoices.values()].map(({ object, isDeleted }): LedgerInvoice => {
    const intent = intents.find((candidate) => candidate.invoiceId === object.id);
    const charges = intent ? chargesOf(world, intent.object.id) : [];
    const ids = new Set(charges.map((charge) => charge.id));
    return {
      invoiceId: object.id,
      customerId: String(object.customer),
      metadata: object.metadata ?? {},
      status: object.status,
      isDeleted,
      currency: object.currency,
      total: object.total,
      amountPaid: object.amount_paid,
      intentStatus: intent?.object.status ?? null,
      charges: charges.map((charge) => ({
        id: charge.id,
        status: charge.status,
        amount: charge.amount,
        amountRefunded: charge.amount_refunded,
        isDisputed: charge.disputed,
      })),
      refunds: [...world.refunds.values()]
        .filter((refund) => ids.has(String(refund.charge)))
        .map(({ id, amount, status }) => ({ id, amount, status })),
      disputes: [...world.disputes.values()]
        .filter((dispute) => ids.has(String(dispute.charge)))
        .map(({ id, amount, status }) => ({ id, amount, status })),
    };
  });
  const loose = intents
    .filter((intent) => intent.invoiceId === null)
    .flatMap((intent) => chargesOf(world, intent.object.id));
  return { invoices, chargesWithoutInvoice: loose.map(({ id, amount, status }) => ({ id, amount, status })) };
}
