import type { Account, Notice } from '../../contract/account.ts';
import { readPendingFunds } from '../bank-transfers/view-transfer.ts';
import type { CapacityView } from '../capacity/read-capacity.ts';
import type { Billing } from '../context.ts';
import { readCustomerCredit } from '../customer-credit/customer-credit.ts';
import { toAmount, toMoney } from '../domain/micro.ts';
import { moneyNotices } from '../domain/money-notices.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { viewGrace } from '../grace/give-grace.ts';

/** What of the snapshot is about money beside the wallet, with the notices that it makes. */
export async function readMoney(
  billing: Billing,
  customerId: string,
  view: CapacityView,
): Promise<Pick<Account, 'customerCredit' | 'pendingFunds' | 'grace'> & { readonly notices: readonly Notice[] }> {
  const { db } = billing.database;
  const { catalogue, currency, unit } = view;
  const exponent = exponentOf(catalogue, currency);
  const [creditMinor, pendingFunds, sales, frozenMicro] = await Promise.all([
    readCustomerCredit(db, customerId, currency),
    readPendingFunds(billing, db, customerId),
    readTroubledSales(billing, customerId),
    unit === null ? 0n : readFrozen(billing, customerId, unit),
  ]);
  const grace =
    unit === null
      ? null
      : viewGrace(
          catalogue,
          { unit, grace_micro: view.grace.micro, grace_until: view.grace.until },
          currency,
          billing.now(),
        );
  const frozen = unit === null || frozenMicro === 0n ? null : toAmount(unit, frozenMicro, exponent);
  const notices = moneyNotices({
    disputed: sales.filter(({ dispute_status: status }) => status === 'open').map(asSale),
    returned: sales.filter(({ failed_late: isReturned }) => isReturned).map(asSale),
    frozen,
    pendingFunds,
    grace,
  });
  return { customerCredit: toMoney(creditMinor, currency, exponent), pendingFunds, grace, notices };

  function asSale(sale: (typeof sales)[number]) {
    return {
      invoiceId: sale.invoice_id,
      amount: toMoney(sale.total_minor, sale.currency, exponentOf(catalogue, sale.currency)),
    };
  }
}

/** A payment that came back is told for a month; a dispute as long as it is open. */
const TOLD_FOR_MS = 30 * 86_400_000;

function readTroubledSales(billing: Billing, customerId: string) {
  const since = new Date(billing.now().getTime() - TOLD_FOR_MS);
  return billing.database.db
    .selectFrom('after_sale')
    .innerJoin('purchase', (join) =>
      join
        .onRef('purchase.customer_id', '=', 'after_sale.customer_id')
        .onRef('purchase.id', '=', 'after_sale.purchase_id'),
    )
    .select(['dispute_status', 'failed_late', 'invoice_id', 'total_minor', 'currency'])
    .where('after_sale.customer_id', '=', customerId)
    .where((row) =>
      row.or([
        row('dispute_status', '=', 'open'),
        row.and([row('failed_late', '=', true), row('purchase.settled_at', '>', since)]),
      ]),
    )
    .orderBy('purchase.settled_at', 'desc')
    .execute();
}

async function readFrozen(billing: Billing, customerId: string, unit: string): Promise<bigint> {
  const rows = await billing.database.db
    .selectFrom('credit_grant')
    .select('remaining_micro')
    .where('customer_id', '=', customerId)
    .where('unit', '=', unit)
    .where('frozen_at', 'is not', null)
    .where('remaining_micro', '>', 0n)
    .execute();
  return rows.reduce((sum, row) => sum + row.remaining_micro, 0n);
}
