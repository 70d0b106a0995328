import { sql, type RawBuilder } from 'kysely';
import type { BillingTransaction } from '../store/database.ts';
import type { OpenWallet } from './open-wallet.ts';
import { walletEvents } from './wallet-events.ts';

interface Written {
  wallets: number;
  lots: number;
}

/** Writes every change of the wallet, its journal entries and the customer's change version in one statement. */
export async function saveWallet(transaction: BillingTransaction, wallet: OpenWallet): Promise<void> {
  await closePlanLots(transaction, wallet);
  await insertLots(transaction, wallet);
  const { rows } = await sql<Written>`/* prepare:save-wallet */
    with ${walletParts(wallet)} ${countWritten}`.execute(transaction);
  assertWritten(wallet, rows[0]);
}

/** The same, with what else belongs to the change. `name` names the prepared statement, so the texts of `parts` are constant. */
export async function saveWalletWith(
  transaction: BillingTransaction,
  wallet: OpenWallet,
  name: 'record-usage',
  parts: RawBuilder<unknown>,
): Promise<void> {
  await closePlanLots(transaction, wallet);
  await insertLots(transaction, wallet);
  const { rows } = await sql<Written>`/* prepare:${sql.raw(name)} */
    with ${walletParts(wallet)}, ${parts} ${countWritten}`.execute(transaction);
  assertWritten(wallet, rows[0]);
}

const countWritten = sql`
  select (select count(*) from saved_wallet)::int as wallets, (select count(*) from saved_lots)::int as lots`;

/** A wallet row that somebody changed without our lock, or a lot that is gone, must never pass unnoticed. */
function assertWritten(wallet: OpenWallet, written: Written | undefined): void {
  if (written?.wallets === 1 && written.lots === wallet.changedLots.length) return;
  throw new Error(`Wallet ${wallet.row.customer_id}/${wallet.row.unit} was changed outside of its lock.`);
}

/** Also those that are used up: they say no more how much the plan includes. */
async function closePlanLots(transaction: BillingTransaction, wallet: OpenWallet): Promise<void> {
  const { planLotsClosedAt: at } = wallet;
  if (at === null) return;
  await sql`
    update credit_grant set expires_at = greatest(${at}::timestamptz, effective_at + interval '1 millisecond')
    where customer_id = ${wallet.row.customer_id}::uuid and unit = ${wallet.row.unit} and source = 'plan'
      and expires_at > ${at}::timestamptz`.execute(transaction);
}

/** New lots are rare (a reset, a purchase), so they do not burden the statement that every event runs. */
async function insertLots(transaction: BillingTransaction, wallet: OpenWallet): Promise<void> {
  const added = wallet.addedLots;
  if (added.length === 0) return;
  await transaction
    .insertInto('credit_grant')
    .values(
      added.map((lot) => ({
        customer_id: wallet.row.customer_id,
        id: lot.id,
        unit: wallet.row.unit,
        source: lot.source,
        priority: lot.priority,
        amount_micro: lot.amountMicro,
        remaining_micro: lot.remainingMicro,
        held_micro: lot.heldMicro,
        effective_at: lot.effectiveAt,
        expires_at: lot.expiresAt,
        subscription_id: lot.subscriptionId,
        period_start: lot.periodStart,
        purchase_id: lot.purchaseId,
        description: lot.description,
      })),
    )
    .execute();
}

function walletParts(wallet: OpenWallet): RawBuilder<unknown> {
  const { customer_id: customerId, unit, version } = wallet.row;
  const lots = wallet.changedLots;
  const entries = wallet.entries;
  const transfers = entries.flatMap((entry) =>
    entry.transfers.map((transfer, line) => ({ ...transfer, line, transactionId: entry.id })),
  );
  const { level, events } = walletEvents(wallet, wallet.now);
  const watch = watchAfter(wallet);
  return sql`
    saved_lots as (
      update credit_grant g set remaining_micro = lot.remaining_micro, held_micro = lot.held_micro
      from unnest(
        ${lots.map((lot) => lot.id)}::uuid[],
        ${lots.map((lot) => lot.remainingMicro)}::bigint[],
        ${lots.map((lot) => lot.heldMicro)}::bigint[]
      ) as lot (id, remaining_micro, held_micro)
      where g.customer_id = ${customerId}::uuid and g.id = lot.id
      returning 1
    ),
    saved_wallet as (
      update wallet set
        balance_micro = ${wallet.balanceMicro}::bigint, held_micro = ${wallet.heldMicro}::bigint,
        debt_micro = ${wallet.debtMicro}::bigint, period_start = ${wallet.periodStart}::timestamptz,
        period_end = ${wallet.periodEnd}::timestamptz, last_refill_micro = ${wallet.lastRefillMicro}::bigint,
        settled_purchases = ${wallet.settledPurchases}::bigint, announced_level = ${level}::text,
        watch_below_micro = ${watch.belowMicro}::bigint, watch_above_micro = ${watch.aboveMicro}::bigint, version = version + 1
      where customer_id = ${customerId}::uuid and unit = ${unit}::text and version = ${version}::bigint
      returning 1
    ),
    saved_watch as (
      update capacity_watch set due_at = ${wallet.now}::timestamptz
      where ${watch.isPassed}::boolean and customer_id = ${customerId}::uuid
    ),
    saved_customer as (
      update customer set change_version = change_version + 1 where customer_id = ${customerId}::uuid
    ),
    saved_transactions as (
      insert into ledger_transaction (customer_id, id, unit, kind, idempotency_key, description, actor, purchase_id, event_id,
        change_micro, balance_after_micro, at)
      select ${customerId}::uuid, entry.id, ${unit}::text, entry.kind, entry.idempotency_key, entry.description, entry.actor,
        entry.purchase_id, entry.event_id, entry.change_micro, entry.balance_after_micro, entry.at
      from unnest(
        ${entries.map((entry) => entry.id)}::uuid[],
        ${entries.map((entry) => entry.kind)}::text[],
        ${entries.map((entry) => entry.idempotencyKey)}::text[],
        ${entries.map((entry) => entry.description)}::text[],
        ${entries.map((entry) => entry.actor)}::text[],
        ${entries.map((entry) => entry.purchaseId ?? null)}::uuid[],
        ${entries.map((entry) => entry.eventId ?? null)}::text[],
        ${entries.map((entry) => entry.changeMicro)}::bigint[],
        ${entries.map((entry) => entry.balanceAfterMicro)}::bigint[],
        ${entries.map((entry) => entry.at)}::timestamptz[]
      ) as entry (id, kind, idempotency_key, description, actor, purchase_id, event_id, change_micro, balance_after_micro, at)
    ),
    saved_transfers as (
      insert into ledger_transfer (customer_id, transaction_id, line, debit_account, credit_account, unit, amount_micro, grant_id)
      select ${customerId}::uuid, transfer.transaction_id, transfer.line, transfer.debit, transfer.credit, ${unit}::text,
        transfer.amount_micro, transfer.grant_id
      from unnest(
        ${transfers.map((transfer) => transfer.transactionId)}::uuid[],
        ${transfers.map((transfer) => transfer.line)}::smallint[],
        ${transfers.map((transfer) => transfer.debit)}::text[],
        ${transfers.map((transfer) => transfer.credit)}::text[],
        ${transfers.map((transfer) => transfer.amountMicro)}::bigint[],
        ${transfers.map((transfer) => transfer.grantId)}::uuid[]
      ) as transfer (transaction_id, line, debit, credit, amount_micro, grant_id)
    ),
    announced as (
      insert into outbox_event (customer_id, id, type, data, occurred_at)
      select ${customerId}::uuid, event.id, event.type, event.data::jsonb, ${wallet.now}::timestamptz
      from unnest(
        ${events.map(() => wallet.newId())}::uuid[],
        ${events.map((event) => event.type)}::text[],
        ${events.map((event) => JSON.stringify(event.data))}::text[]
      ) as event (id, type, data)
    )`;
}

/**
 * When the balance has passed one of the levels that stand on its row, somebody has to look (an alert, the automatic top-up). That
 * is said once: until then the levels are gone, and ten thousand events below one of them cost what they always do.
 */
function watchAfter(wallet: OpenWallet) {
  const { watch_below_micro: belowMicro, watch_above_micro: aboveMicro } = wallet.row;
  const { availableMicro } = wallet;
  const isPassed =
    (belowMicro !== null && availableMicro <= belowMicro) || (aboveMicro !== null && availableMicro > aboveMicro);
  return isPassed ? { isPassed, belowMicro: null, aboveMicro: null } : { isPassed, belowMicro, aboveMicro };
}
