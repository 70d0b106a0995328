import type { Line } from 'billing-portal-contract';
import { lineWordingMessages as words } from '../../src/i18n/en/line-wording.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

/** What a line says: a name of the seller's as it is, everything else in the language of the page. */
export function lineName(
  { description, wording }: Pick<Line, 'description' | 'wording'>,
  texts: Pick<MessagesController<Record<never, never>>, 'of'>,
): string {
  // A server that is newer than this page may say what the page has no words for.
  if (wording === undefined || !Object.hasOwn(words.english, wording.key)) return description;
  return texts.of(words, wording.key, { name: wording.name ?? '' });
}
