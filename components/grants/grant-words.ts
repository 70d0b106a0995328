import type { Account, BalanceCapacity, Capacity, CreditsCapacity, Grant } from 'billing-portal-contract';
import type { grantsMessages } from '../../src/i18n/en/grants.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';

export type GrantTexts = Pick<MessagesController<typeof grantsMessages.english>, 't' | 'format'>;

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;

/** Nothing can be used of it any more. */
export function isPast({ status }: Grant): boolean {
  return status === 'depleted' || status === 'expired' || status === 'voided';
}

/** Why it cannot be used, or until when it can. */
export function grantState(grant: Grant, now: Date, { t, format }: GrantTexts): string {
  const { effectiveAt, expiresAt, status } = grant;
  switch (status) {
    case 'scheduled': {
      const date = format.date(effectiveAt);
      return expiresAt === null ? t('scheduled', { date }) : t('scheduledUntil', { date, end: format.date(expiresAt) });
    }
    case 'expired':
      return expiresAt === null ? t('depleted') : t('expired', { date: format.date(expiresAt) });
    case 'depleted':
    case 'voided':
    case 'frozen':
      return t(status);
    case 'active':
      return expiresAt === null ? t('never') : until(expiresAt, now, { t, format });
  }
}

function until(expiresAt: string, now: Date, { t, format }: GrantTexts): string {
  const date = format.date(expiresAt);
  const count = Math.floor((Date.parse(expiresAt) - now.getTime()) / DAY_MS);
  return count > SOON_DAYS || count < 1 ? t('until', { date }) : t('soon', { date, count });
}

/** What else has to be known of what is left: reserved parts, the next allowance, and what happens at zero. */
export function capacityNotes(account: Account, texts: GrantTexts): string[] {
  const { capacity } = account;
  if (capacity === null) return [];
  const part = capacity.credits ?? capacity.balance;
  if (part === null) return [];
  return [
    ...(signOf(part.held) > 0 ? [texts.t('held', { amount: part.held })] : []),
    ...allowanceNote(account, capacity, texts),
    atZero(account, part, texts),
  ];
}

function allowanceNote(
  { subscription }: Account,
  { balance, credits, periodEnd, periodStart }: Capacity,
  { t, format }: GrantTexts,
): string[] {
  const allowance = credits === null ? balance?.included : credits.plan;
  if (allowance == null || allowance.resetsAt === null) return [];
  const amount = 'included' in allowance ? allowance.included : allowance.amount;
  const values = { amount, date: format.date(allowance.resetsAt) };
  // The length of a trial says nothing about what comes after it.
  return [t(subscription?.status === 'trialing' ? 'again' : cadence(periodStart, periodEnd), values)];
}

/** How often the allowance comes, read from the period that runs: a yearly plan may well bring it every month. */
export function cadence(start: string | null, end: string | null) {
  if (start === null || end === null) return 'again';
  const days = Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS);
  if (days === 7) return 'everyWeek';
  if (days >= 28 && days <= 31) return 'everyMonth';
  if (days >= 89 && days <= 92) return 'everyQuarter';
  return days === 365 || days === 366 ? 'everyYear' : 'again';
}

function atZero({ subscription }: Account, part: CreditsCapacity | BalanceCapacity, { t, format }: GrantTexts): string {
  if (part.blocksWhenEmpty) return t('atZeroWaits');
  if (!('overdraftLimit' in part)) return t('atZeroBilled');
  const limit = part.overdraftLimit;
  const at = subscription?.nextCharge?.at;
  return at === undefined
    ? t('atZeroOverdraftSoon', { limit })
    : t('atZeroOverdraft', { limit, date: format.date(at) });
}
