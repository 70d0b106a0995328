/** Everything a customer can do with the subscription, by action. Fetched with the first press of one of its buttons. */
import type { SubscriptionAction } from 'billing-portal-contract';
import { html } from 'lit';
import { subscriptionTaskMessages as words } from '../../src/i18n/en/subscription-tasks.ts';
import { planChangeMessages } from '../../src/i18n/en/plan-change.ts';
import { intervalPrice } from '../subscription/interval-price.ts';
import { askToCancel } from './cancel.ts';
import { choosePlan } from './change-plan.ts';
import { changeSeats } from './change-seats.ts';
import { ask, changing, failureText, planName, type TaskContext, type TaskResult } from './task.ts';

export { changePlan, refusalText } from './change-plan.ts';

export type RunnableAction = SubscriptionAction;

export async function runTask(action: RunnableAction, context: TaskContext): Promise<TaskResult> {
  const { store, account, messages, from } = context;
  const plan = planName(account);
  switch (action) {
    case 'change_plan':
      return choosePlan(context);
    case 'change_seats':
      return changeSeats(context);
    case 'cancel':
      return askToCancel(context, (instead) => runTask(instead, context));
    case 'undo_cancel':
      await changing(store, () => store.api.undoCancellation?.());
      return { text: () => messages.of(words, 'undone', { plan }), undo: null };
    case 'undo_change':
      await changing(store, () => store.api.undoSubscriptionChange?.());
      return { text: () => messages.of(words, 'undone', { plan }), undo: null };
    case 'pause':
      return askToPause(context);
    case 'resume':
      return askToResume(context);
    case 'reactivate': {
      const { status } = await store.requestPurchase({ kind: 'reactivation', source: 'subscription' }, from);
      return status === 'succeeded'
        ? { text: () => messages.of(planChangeMessages, 'reactivated', { plan }), undo: null }
        : null;
    }
  }
}

async function askToPause(context: TaskContext): Promise<TaskResult> {
  const { store, account, messages } = context;
  const plan = planName(account);
  const isDone = await ask(context, () => ({
    title: messages.of(words, 'pauseTitle', { plan }),
    body: () =>
      html`<ul class="effects">
        <li>${messages.of(words, 'pauseText')}</li>
        <li>${messages.of(words, 'pauseBack')}</li>
      </ul>`,
    confirm: {
      label: messages.of(words, 'pauseConfirm', { plan }),
      busyLabel: messages.of(words, 'pausing'),
      run: () => changing(store, () => store.api.pauseSubscription?.()),
      failure: (error) => () => failureText(messages, error),
    },
    leaveLabel: messages.of(words, 'keep', { plan }),
  }));
  return isDone ? { text: () => messages.of(words, 'paused', { plan }), undo: 'resume' } : null;
}

async function askToResume(context: TaskContext): Promise<TaskResult> {
  const { store, account, messages } = context;
  const plan = planName(account);
  const paid = account.subscription?.plan ?? null;
  const price = paid?.price == null ? null : intervalPrice(paid.price, paid.interval, messages);
  const isDone = await ask(context, () => ({
    title: messages.of(words, 'resumeTitle', { plan }),
    body: () =>
      html`<ul class="effects">
        <li>${messages.of(words, 'resumeText')}</li>
        ${price === null ? '' : html`<li>${messages.of(words, 'resumeCharge', { price })}</li>`}
      </ul>`,
    confirm: {
      label: messages.of(words, 'resumeConfirm', { plan }),
      busyLabel: messages.of(words, 'resuming'),
      run: () => changing(store, () => store.api.resumeSubscription?.()),
      failure: (error) => () => failureText(messages, error),
    },
    leaveLabel: messages.of(words, 'leave'),
  }));
  return isDone ? { text: () => messages.of(words, 'resumed', { plan }), undo: null } : null;
}
