import type { ChangePreview } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { planChangeMessages as words } from '../../src/i18n/en/plan-change.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { wholeCredits } from '../../src/money/whole-credits.ts';
import { icon, infoIcon, warningIcon } from '../shared/icons.ts';
import type { TaskMessages } from '../subscription/subscription-tasks.ts';

/** What a change does, one sentence each, before anything is confirmed. */
export function renderEffects(messages: TaskMessages, preview: ChangePreview) {
  const { seats } = preview;
  const sentences = effectSentences(messages, preview);
  return html`<ul class="effects" part="effects">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${
      seats === null || seats.excess === 0
        ? nothing
        : html`<div class="callout warning">
            ${icon(warningIcon)}
            <p class="callout-text">
              ${messages.of(words, 'seatsExcess', {
                inUse: seats.inUse ?? 0,
                available: seats.available ?? 0,
                excess: seats.excess,
              })}
            </p>
          </div>`
    }
    ${renderAdvice(messages, preview)}`;
}

function effectSentences(messages: TaskMessages, preview: ChangePreview): readonly string[] {
  return [
    ...timeSentences(messages, preview),
    ...creditsSentences(messages, preview),
    ...balanceSentences(messages, preview),
    ...namedSentences(messages, preview),
  ];
}

function timeSentences(messages: TaskMessages, preview: ChangePreview): string[] {
  const { customerCredit, effectiveAt, requiresPayment, replaces, timing, to, trialEndsAt } = preview;
  const sentences = [
    timing === 'period_end'
      ? messages.of(words, 'startsOn', { plan: to.name, date: messages.format.date(effectiveAt) })
      : messages.of(words, requiresPayment ? 'startsNow' : 'startsNowFree', { plan: to.name }),
  ];
  if (trialEndsAt !== null)
    sentences.push(messages.of(words, 'trialUntil', { date: messages.format.date(trialEndsAt) }));
  if (replaces !== null)
    sentences.push(messages.of(words, replaces === 'cancellation' ? 'replacesCancellation' : 'replacesChange'));
  if (signOf(customerCredit) > 0) sentences.push(messages.of(words, 'customerCredit', { amount: customerCredit }));
  return sentences;
}

function creditsSentences(messages: TaskMessages, { effectiveAt, effects, timing, to }: ChangePreview): string[] {
  if (effects.credits === null) return [];
  const { plan, purchased } = effects.credits;
  const sentences: string[] = [];
  if (plan !== null && !(signOf(plan.before) === 0 && signOf(plan.after) === 0)) {
    const { before, after } = plan;
    const date = messages.format.date(effectiveAt);
    if (timing === 'now') sentences.push(messages.of(words, 'creditsChange', { before, after }));
    else if (signOf(after) === 0) sentences.push(messages.of(words, 'creditsEnd', { before, date }));
    else sentences.push(messages.of(words, 'creditsReset', { before, after, date }));
  }
  if (signOf(purchased.remaining) > 0) {
    const amount = purchased.remaining;
    sentences.push(
      purchased.usable
        ? messages.of(words, 'creditsKept', { amount })
        : messages.of(words, 'creditsWait', { amount, plan: to.name }),
    );
  }
  return sentences;
}

function balanceSentences(messages: TaskMessages, { effectiveAt, effects, timing, to }: ChangePreview): string[] {
  if (effects.balance === null) return [];
  const { included, added } = effects.balance;
  const sentences: string[] = [];
  if (included !== null && !(signOf(included.before) === 0 && signOf(included.after) === 0)) {
    const { before, after } = included;
    const date = messages.format.date(effectiveAt);
    if (timing === 'now') sentences.push(messages.of(words, 'balanceChange', { before, after }));
    else if (signOf(after) === 0) sentences.push(messages.of(words, 'balanceEnd', { before, date }));
    else sentences.push(messages.of(words, 'balanceReset', { before, after, date }));
  }
  if (signOf(added.remaining) > 0) {
    const amount = added.remaining;
    sentences.push(
      added.usable
        ? messages.of(words, 'balanceKept', { amount })
        : messages.of(words, 'balanceWait', { amount, plan: to.name }),
    );
  }
  return sentences;
}

function namedSentences(messages: TaskMessages, { effects }: ChangePreview): string[] {
  const list = new Intl.ListFormat(messages.locale, { type: 'conjunction' });
  return (['featuresGained', 'featuresLost', 'addOnsEnding'] as const).flatMap((key) =>
    effects[key].length === 0
      ? []
      : [messages.of(words, key, { names: list.format(effects[key].map(({ name }) => name)) })],
  );
}

/** Honest in both directions: also when buying a pack is the cheaper way. */
function renderAdvice(messages: TaskMessages, { advice, to }: ChangePreview) {
  if (advice === null || advice.cheaper === 'equal') return nothing;
  const { cheaper, missing, pack, packPrice, upgradePrice } = advice;
  const name = pack.quantity > 1 ? `${messages.format.number(pack.quantity)} × ${pack.name}` : pack.name;
  const values = { missing: wholeCredits(missing), packPrice, upgradePrice, plan: to.name };
  return html`<div class="callout info" part="advice">
    ${icon(infoIcon)}
    <p class="callout-text">
      ${cheaper === 'pack' ? messages.of(words, 'advicePack', { ...values, pack: name }) : messages.of(words, 'adviceUpgrade', values)}
    </p>
  </div>`;
}

/** What is paid next, if anything. */
export function nextPaymentText(messages: TaskMessages, { nextCharge, to, timing }: ChangePreview): string | null {
  if (nextCharge !== null) {
    return messages.of(words, 'nextPayment', { amount: nextCharge.amount, date: messages.format.date(nextCharge.at) });
  }
  return timing === 'period_end' && to.interval !== 'once' ? messages.of(words, 'noPayment') : null;
}
