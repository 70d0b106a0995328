/** What a customer should know of payments that are in doubt, of funds on their way and of a grace. Pure. */
import type { Notice } from '../../contract/account.ts';
import type { PendingFunds } from '../../contract/bank-transfer.ts';
import type { Credits, LedgerMoney, Money } from '../../contract/money.ts';
import type { Grace } from '../../contract/operator-money.ts';
import { microToMinorFloor, toMoney } from './micro.ts';

export interface MoneyFacts {
  readonly disputed: readonly { readonly invoiceId: string | null; readonly amount: Money }[];
  readonly returned: readonly { readonly invoiceId: string | null; readonly amount: Money }[];
  /** What cannot be spent for now; `null`: nothing. */
  readonly frozen: Credits | LedgerMoney | null;
  readonly pendingFunds: readonly PendingFunds[];
  readonly grace: Grace | null;
}

/** One of each kind at most: the newest speaks for all. */
export function moneyNotices({ disputed, returned, frozen, pendingFunds, grace }: MoneyFacts): Notice[] {
  const [dispute] = disputed;
  const [payment] = returned;
  const [transfer] = pendingFunds;
  const notices: Notice[] = [];
  if (dispute) notices.push({ ...EMPTY, ...dispute, code: 'purchase_disputed', severity: 'danger' });
  if (payment) notices.push({ ...EMPTY, ...payment, code: 'payment_returned', severity: 'danger' });
  if (frozen && !dispute)
    notices.push({ ...EMPTY, code: 'capacity_frozen', severity: 'warning', amount: shown(frozen) });
  if (grace) notices.push({ ...EMPTY, code: 'grace_active', severity: 'warning', at: grace.endsAt });
  if (transfer) {
    const { amount, invoiceId } = transfer;
    const at = transfer.transfer.dueAt;
    notices.push({ ...EMPTY, code: 'funds_pending', severity: 'info', amount, invoiceId, at });
  }
  return notices;
}

const EMPTY = { amount: null, at: null, feature: null, invoiceId: null } as const;

function shown(amount: Credits | LedgerMoney): Money | Credits {
  if (!('micro' in amount)) return amount;
  return toMoney(microToMinorFloor(BigInt(amount.micro), amount.exponent), amount.currency, amount.exponent);
}
