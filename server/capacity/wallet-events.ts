/** What others are told of a change of a wallet. Pure: made from the wallet as it will be written. */
import type { EventType } from '../../contract/event.ts';
import { isInForce } from '../domain/burn.ts';
import { CREDITS } from '../domain/plan-standing.ts';
import type { LedgerEntry, OpenWallet } from './open-wallet.ts';

export type WalletLevel = 'ok' | 'low' | 'empty' | 'negative';

export interface WalletEvent {
  readonly type: EventType;
  readonly data: Readonly<Record<string, string | null>>;
}

/**
 * low: a tenth or less of what was granted this cycle or last bought, as in the account snapshot. A wallet that never held
 * anything is `ok`: there is nothing that ran out.
 */
export function walletLevel(wallet: OpenWallet, now: Date): WalletLevel {
  const { availableMicro, lastRefillMicro } = wallet;
  if (availableMicro < 0n) return 'negative';
  const planMicro = wallet.lots
    .filter((lot) => lot.source === 'plan' && isInForce(lot, now))
    .reduce((sum, lot) => sum + lot.amountMicro, 0n);
  const fullMicro = planMicro > lastRefillMicro ? planMicro : lastRefillMicro;
  if (fullMicro === 0n) return 'ok';
  if (availableMicro === 0n) return 'empty';
  return availableMicro * 10n <= fullMicro ? 'low' : 'ok';
}

/** One per entry that gives or discards, and one when the level is another than the one announced last. */
export function walletEvents(wallet: OpenWallet, now: Date): { level: WalletLevel; events: WalletEvent[] } {
  const level = walletLevel(wallet, now);
  const events = wallet.entries.flatMap((entry) => entryEvent(wallet.row.unit, entry));
  const crossing = level === wallet.row.announced_level ? null : crossingType(wallet.row.unit, level);
  if (crossing !== null) {
    events.push({
      type: crossing,
      data: { unit: wallet.row.unit, level, availableMicro: wallet.availableMicro.toString() },
    });
  }
  return { level, events };
}

function entryEvent(unit: string, entry: LedgerEntry): WalletEvent[] {
  const type = entryType(unit, entry.kind);
  if (type === null) return [];
  const data = {
    unit,
    changeMicro: entry.changeMicro.toString(),
    balanceAfterMicro: entry.balanceAfterMicro.toString(),
    purchaseId: entry.purchaseId ?? null,
  };
  return [{ type, data }];
}

function entryType(unit: string, kind: LedgerEntry['kind']): EventType | null {
  const isCredits = unit === CREDITS;
  switch (kind) {
    case 'purchase':
      return isCredits ? 'credits.purchased' : 'balance.topped_up';
    case 'plan_allowance':
      return isCredits ? 'credits.granted' : 'balance.granted';
    case 'expire':
      return isCredits ? 'credits.expired' : 'balance.expired';
    default:
      return null;
  }
}

function crossingType(unit: string, level: WalletLevel): EventType | null {
  const isCredits = unit === CREDITS;
  switch (level) {
    case 'ok':
      return isCredits ? 'credits.recovered' : 'balance.recovered';
    case 'low':
      return isCredits ? 'credits.low' : 'balance.low';
    case 'empty':
      return isCredits ? 'credits.empty' : 'balance.empty';
    case 'negative':
      // Credits run below zero only by a refund or dispute of what was spent.
      return isCredits ? 'credits.empty' : 'balance.negative';
  }
}
