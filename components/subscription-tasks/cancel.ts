import type { Account, CancelReason, CancelRequest, Subscription } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { cancelInsteadMessages as insteadWords } from '../../src/i18n/en/cancel-instead.ts';
import { subscriptionTaskMessages as words } from '../../src/i18n/en/subscription-tasks.ts';
import { signOf } from '../../src/money/sign-of.ts';
import type { TaskMessages } from '../subscription/subscription-tasks.ts';
import { ask, changing, failureText, planName, type TaskContext, type TaskResult } from './task.ts';

const REASONS: readonly CancelReason[] = [
  'too_expensive',
  'missing_features',
  'not_used',
  'switched',
  'quality',
  'temporary',
  'other',
];

/** What may suit better, by the reason that was given. */
const INSTEAD: Readonly<Partial<Record<CancelReason, 'pause' | 'change_plan'>>> = {
  temporary: 'pause',
  not_used: 'pause',
  too_expensive: 'change_plan',
};

interface Answers {
  at: 'period_end' | 'now';
  reason: CancelReason | null;
  comment: string;
}

/** As easy as buying: one dialog, no questions that have to be answered, and what is kept said first. */
export async function askToCancel(
  context: TaskContext,
  instead: (action: 'pause' | 'change_plan') => Promise<TaskResult>,
): Promise<TaskResult> {
  const { store, account, messages } = context;
  const plan = planName(account);
  const endsAt = paidUntil(account);
  const answers: Answers = { at: endsAt === null ? 'now' : 'period_end', reason: null, comment: '' };
  const after: { canceled?: Subscription; instead?: 'pause' | 'change_plan' } = {};
  const isDone = await ask(context, ({ finish }) => ({
    title: messages.of(words, 'cancelTitle', { plan }),
    body: (redraw) =>
      html`${renderQuestions(context, { plan, endsAt, answers, redraw })}
      ${renderInstead(context, plan, answers.reason, (action) => {
        after.instead = action;
        finish();
      })}`,
    confirm: {
      label: messages.of(words, 'cancelConfirm', { plan }),
      busyLabel: messages.of(words, 'cancelRunning'),
      run: async () => {
        after.canceled = await changing(store, () => store.api.cancelSubscription?.(requestOf(answers)));
      },
      failure: (error) => () => failureText(messages, error),
    },
    leaveLabel: messages.of(words, 'keep', { plan }),
  }));
  if (!isDone) return null;
  if (after.instead !== undefined) return instead(after.instead);
  const { canceled } = after;
  const cancelAt = canceled?.cancelAt ?? null;
  return canceled?.status !== 'canceled' && cancelAt !== null
    ? {
        text: () => messages.of(words, 'canceledAtEnd', { plan, date: messages.format.date(cancelAt) }),
        undo: 'undo_cancel',
      }
    : { text: () => messages.of(words, 'canceledNow', { plan }), undo: null };
}

/** One quiet offer, never in the way: the button that cancels stays where it is. */
function renderInstead(
  { account, messages }: TaskContext,
  plan: string,
  reason: CancelReason | null,
  choose: (action: 'pause' | 'change_plan') => void,
) {
  const action = reason === null ? undefined : INSTEAD[reason];
  if (action === undefined || account.subscription?.actions.includes(action) !== true) return nothing;
  const isPause = action === 'pause';
  return html`<div class="callout info" part="instead">
    <p class="callout-text">${messages.of(insteadWords, isPause ? 'insteadPause' : 'insteadPlan')}</p>
    <button class="button small" type="button" @click=${() => choose(action)}>
      ${isPause ? messages.of(insteadWords, 'insteadPauseAction', { plan }) : messages.of(insteadWords, 'insteadPlanAction')}
    </button>
  </div>`;
}

function requestOf({ at, reason, comment }: Answers): CancelRequest {
  const text = comment.trim();
  return { at, ...(reason === null ? {} : { reason }), ...(text === '' ? {} : { comment: text }) };
}

/** When what is paid for ends, as the server says; `null`: nothing is, so it can only end now. */
function paidUntil({ asOf, subscription }: Account): string | null {
  const at = subscription?.ifCanceled?.at ?? null;
  return at !== null && Date.parse(at) > Date.parse(asOf) ? at : null;
}

interface Question {
  readonly plan: string;
  readonly endsAt: string | null;
  readonly answers: Answers;
  readonly redraw: () => void;
}

function renderQuestions({ account, messages }: TaskContext, { plan, endsAt, answers, redraw }: Question) {
  const date = endsAt === null ? '' : messages.format.date(endsAt);
  const isNow = answers.at === 'now';
  const lead = isNow ? messages.of(words, 'cancelNow', { plan }) : messages.of(words, 'cancelAtEnd', { plan, date });
  const choose = (at: Answers['at']): void => {
    answers.at = at;
    redraw();
  };
  return html`<ul class="effects">
      <li>${lead}</li>
      ${keptSentences(account, messages, isNow).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${
      endsAt === null
        ? nothing
        : html`<fieldset role="radiogroup">
            <legend>${messages.of(words, 'cancelWhen')}</legend>
            <div class="choices">
              ${renderTime(messages.of(words, 'cancelWhenEnd', { date }), messages.of(words, 'cancelWhenEndHint'), !isNow, () => choose('period_end'))}
              ${renderTime(messages.of(words, 'cancelWhenNow'), messages.of(words, 'cancelWhenNowHint'), isNow, () => choose('now'))}
            </div>
          </fieldset>`
    }
    ${renderReason(messages, answers, redraw)}`;
}

function renderTime(text: string, hint: string, isChecked: boolean, choose: () => void) {
  return html`<label class="choice">
    <input type="radio" name="at" .checked=${isChecked} @change=${choose} />
    <span class="choice-text"><span>${text}</span><span class="hint">${hint}</span></span>
  </label>`;
}

function renderReason(messages: TaskMessages, answers: Answers, redraw: () => void) {
  return html`<div class="field">
      <label for="reason">${messages.of(words, 'cancelReason')}</label>
      <select
        id="reason"
        class="control"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          answers.reason = REASONS.find((reason) => reason === value) ?? null;
          redraw();
        }}
      >
        <option value=""></option>
        ${REASONS.map((reason) => html`<option value=${reason}>${messages.of(words, `reason_${reason}`)}</option>`)}
      </select>
    </div>
    ${
      answers.reason === null
        ? nothing
        : html`<div class="field">
            <label for="comment">${messages.of(words, 'cancelComment')}</label>
            <textarea
              id="comment"
              class="control"
              maxlength="1000"
              rows="2"
              @input=${(event: Event) => {
                answers.comment = (event.target as HTMLTextAreaElement).value;
              }}
            ></textarea>
          </div>`
    }`;
}

/** What becomes of what there is. Nothing that was bought is ever lost. */
function keptSentences({ capacity, subscription }: Account, messages: TaskMessages, isNow: boolean): readonly string[] {
  const credits = capacity?.credits ?? null;
  const balance = capacity?.balance ?? null;
  const isKept = subscription?.ifCanceled?.keepsPurchased !== false;
  const sentences: string[] = [];
  if (credits?.plan != null && signOf(credits.plan.remaining) > 0) {
    const amount = credits.plan.remaining;
    sentences.push(messages.of(words, isNow ? 'losesCreditsNow' : 'losesCredits', { amount }));
  }
  if (credits !== null && signOf(credits.purchased.remaining) > 0) {
    sentences.push(
      messages.of(words, isKept ? 'keepsCredits' : 'waitsCredits', { amount: credits.purchased.remaining }),
    );
  }
  if (balance?.included != null && signOf(balance.included.remaining) > 0) {
    const amount = balance.included.remaining;
    sentences.push(messages.of(words, isNow ? 'losesBalanceNow' : 'losesBalance', { amount }));
  }
  if (balance?.added != null && signOf(balance.added.remaining) > 0) {
    sentences.push(messages.of(words, isKept ? 'keepsBalance' : 'waitsBalance', { amount: balance.added.remaining }));
  }
  return [...sentences, messages.of(words, 'keepsInvoices')];
}
