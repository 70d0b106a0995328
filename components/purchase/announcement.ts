import type { Purchase } from 'billing-portal-contract';
import { joined } from '../../src/i18n/joined.ts';
import type { PurchaseFlow } from './purchase-flow.ts';
import type { PurchaseMessages } from './surface.ts';
import { transferText } from './transfer-outcome.ts';

/** What a screen reader hears when it changes: a new total, and each outcome in one sentence. */
export function announcementOf(
  messages: PurchaseMessages,
  { state, isStale }: Pick<PurchaseFlow, 'state' | 'isStale'>,
  successText: (purchase: Purchase) => string,
): string {
  switch (state.status) {
    case 'review':
    case 'confirm_again':
      return isStale ? '' : messages.t('totalUpdated', { total: state.quote.total });
    case 'paying':
      return messages.t('paying');
    case 'settling':
      return state.purchase.status === 'processing' ? processingText(messages) : messages.t('paying');
    case 'authenticating':
      return messages.t('challengeTitle');
    case 'declined':
      return said(
        messages,
        messages.t('declinedTitle'),
        `${messages.t(`decline_${state.purchase.failure?.code ?? 'unknown'}`)} ${messages.t('notCharged')}`,
      );
    case 'processing':
      return state.purchase.transfer === null
        ? processingText(messages)
        : said(messages, ...transferText(messages, state.purchase, state.purchase.transfer));
    case 'unknown':
      return processingText(messages);
    case 'succeeded':
      return successText(state.purchase);
    case 'failed':
      return said(messages, messages.t('failedTitle'), messages.t('failedText'));
    case 'canceled':
      return said(messages, messages.t('canceledTitle'), messages.t('canceledText'));
    case 'idle':
    case 'quoting':
    case 'offline':
    case 'refused':
      return '';
  }
}

function processingText(messages: PurchaseMessages): string {
  return said(messages, messages.t('processingTitle'), messages.t('processingText'));
}

/** A title has no full stop of its own, and is read out with one. */
function said({ locale }: PurchaseMessages, title: string, text: string): string {
  return joined('. ', [title, text], locale);
}
