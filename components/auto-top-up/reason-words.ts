import { topUpReasonMessages } from '../../src/i18n/en/top-up-reasons.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

type Reason = keyof typeof topUpReasonMessages.english;

/** Why, and what helps. A code that this version does not know yet has a sentence, too. */
export function reasonSentence(reason: string, messages: Pick<MessagesController<Record<never, never>>, 'of'>): string {
  const known = Object.hasOwn(topUpReasonMessages.english, reason) ? (reason as Reason) : 'other';
  return messages.of(topUpReasonMessages, known);
}
