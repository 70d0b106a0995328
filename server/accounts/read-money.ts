import { sql } from 'kysely';
import type { Account, Notice } from '../../contract/account.ts';
import { readPendingFunds } from '../bank-transfers/view-transfer.ts';
import type { CapacityView } from '../capacity/read-capacity.ts';
import type { Billing } from '../context.ts';
import { toAmount, toMoney } from '../domain/micro.ts';
import { moneyNotices } from '../domain/money-notices.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { viewGrace } from '../grace/give-grace.ts';
import type { Executor } from '../store/database.ts';

/** What of the snapshot is about money beside the wallet, with the notices that it makes. */
export async function readMoney(
  billing: Billing,
  customerId: string,
  view: CapacityView,
): Promise<Pick<Account, 'customerCredit' | 'pendingFunds' | 'grace'> & { readonly notices: readonly Notice[] }> {
  const { db } = billing.database;
  const { catalogue, currency, unit } = view;
  const exponent = exponentOf(catalogue, currency);
  const first = await readFirst(db, { customerId, currency, unit: unit ?? '' });
  const { credit_minor: creditMinor, frozen_micro: frozenMicro } = first;
  // Rare, and so asked for only when there is something.
  const pendingFunds = first.has_transfers ? await readPendingFunds(billing, db, customerId) : [];
  const sales = first.has_trouble ? await readTroubledSales(billing, customerId) : [];
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

interface FirstLook {
  credit_minor: bigint;
  frozen_micro: bigint;
  has_transfers: boolean;
  has_trouble: boolean;
}

/** In one round trip, because every page asks for it and there is hardly ever anything. */
async function readFirst(
  executor: Executor,
  { customerId, currency, unit }: { readonly customerId: string; readonly currency: string; readonly unit: string },
): Promise<FirstLook> {
  const { rows } = await sql<FirstLook>`
    select
      coalesce((select balance_minor from customer_credit
        where customer_id = ${customerId} and currency = ${currency}), 0) as credit_minor,
      coalesce((select sum(remaining_micro) from credit_grant
        where customer_id = ${customerId} and unit = ${unit} and remaining_micro > 0 and frozen_at is not null), 0)::bigint
        as frozen_micro,
      exists (select from purchase where customer_id = ${customerId} and lane like 'transfer:%'
        and status in ('pending', 'requires_action', 'processing', 'requires_payment_method')) as has_transfers,
      exists (select from after_sale
        where customer_id = ${customerId} and (dispute_status = 'open' or failed_late)) as has_trouble`.execute(
    executor,
  );
  const [row] = rows;
  if (!row) throw new Error('A statement without a table has one row.');
  return row;
}
