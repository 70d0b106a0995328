import type { TopUpLogEntry } from 'billing-portal-contract';
import { declineMessages } from '../../src/i18n/en/declines.ts';
import type { topUpLogMessages } from '../../src/i18n/en/top-up-log.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { reasonSentence } from '../auto-top-up/reason-words.ts';

export type LogTexts = Pick<MessagesController<typeof topUpLogMessages.english>, 't' | 'of' | 'format'>;

/** What happened, in a sentence. */
export function entrySentence(entry: TopUpLogEntry, { t, format }: LogTexts): string {
  const { available, nextAttemptAt, outcome, total } = entry;
  switch (outcome) {
    case 'charging':
      return total === null ? t('charging', { total: '' }) : t('charging', { total });
    case 'charged':
      if (total === null) return t('charged', { total: '' });
      return available === null ? t('charged', { total }) : t('chargedAt', { total, available });
    case 'failed':
      return total === null ? t('failedPlain') : t('failed', { total });
    case 'canceled':
      return total === null ? t('canceledPlain') : t('canceled', { total });
    case 'held':
      return total === null ? t('heldPlain') : t('held', { total });
    case 'announced':
      return total === null || nextAttemptAt === null
        ? t('announcedPlain')
        : t('announced', { total, time: format.dateTime(nextAttemptAt) });
    default:
      return t(outcome);
  }
}

/** Why, what helps, and what else is known of it. */
export function entryDetails(entry: TopUpLogEntry, texts: LogTexts): readonly string[] {
  const { t, format } = texts;
  const { lastAt, monthlyCap: cap, monthSpent: spent, nextAttemptAt, outcome, reason, times, usedBackup } = entry;
  const isHeld = outcome === 'held';
  return [
    reason === null ? null : reasonOf(entry, reason, texts),
    isHeld && reason === 'monthly_cap_reached' && spent !== null && cap !== null ? t('month', { spent, cap }) : null,
    usedBackup && outcome === 'charged' ? t('usedBackup') : null,
    isHeld && times > 1 ? t('times', { count: times, time: format.dateTime(lastAt) }) : null,
    isHeld && nextAttemptAt !== null ? t('again', { time: format.dateTime(nextAttemptAt) }) : null,
  ].filter((sentence) => sentence !== null);
}

function reasonOf({ outcome }: TopUpLogEntry, reason: string, texts: LogTexts): string | null {
  if (outcome === 'held' || outcome === 'paused') return reasonSentence(reason, texts);
  if (outcome !== 'failed') return null;
  const isKnown = Object.hasOwn(declineMessages.english, reason);
  return texts.of(declineMessages, isKnown ? (reason as keyof typeof declineMessages.english) : 'another');
}
