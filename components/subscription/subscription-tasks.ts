import { css, html, nothing, type ReactiveElement } from 'lit';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { RunnableAction } from '../subscription-tasks/run-task.ts';
import { addStyles } from '../shared/add-styles.ts';
import type { TaskContext, TaskResult } from '../subscription-tasks/task.ts';

/** Come with the first task: most customers only look. */
const RESULT_STYLES = css`
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
`;

/** What texts are taken with, whatever element shows them. */
export type TaskMessages = Pick<MessagesController<Record<never, never>>, 'of' | 'format' | 'locale'>;

export type TaskSubject = Pick<TaskContext, 'store' | 'account' | 'messages'>;
/** `choice`: of a plan. */
type Running = RunnableAction | 'choice';

interface TaskWords {
  readonly undo: string;
  readonly failed: string;
}

/** Runs what a customer asks for, one thing at a time, and shows what became of it with the way back. */
export class SubscriptionTasks {
  running: Running | null = null;
  #result: TaskResult | 'failed' = null;
  #again: ((action: RunnableAction) => void) | null = null;
  #isStyled = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  async run(action: RunnableAction, subject: TaskSubject): Promise<void> {
    await this.follow(action, subject, async (context) => {
      const { runTask } = await import('../subscription-tasks/run-task.ts');
      return runTask(action, context);
    });
  }

  /** Runs something else in the same way. */
  async follow(
    name: Running,
    subject: TaskSubject,
    work: (context: TaskContext) => Promise<TaskResult>,
  ): Promise<void> {
    if (this.running !== null) return;
    if (!this.#isStyled) addStyles(this.#host, RESULT_STYLES);
    this.#isStyled = true;
    this.running = name;
    this.#result = null;
    this.#again = (action) => void this.run(action, subject);
    this.#host.requestUpdate();
    try {
      this.#result = await work({ ...subject, from: this.#host, overlay: this.#host.renderRoot });
    } catch {
      this.#result = 'failed';
    } finally {
      this.running = null;
      this.#host.requestUpdate();
    }
    if (this.#result === null || this.#result === 'failed') return;
    const { text } = this.#result;
    const { announce } = await import('../../src/dom/announce.ts');
    announce(text());
  }

  renderResult({ undo, failed }: TaskWords) {
    const result = this.#result;
    if (result === null) return nothing;
    if (result === 'failed') return html`<p class="error" role="alert">${failed}</p>`;
    const back = result.undo;
    return html`<p class="result" part="result">
      <span>${result.text()}</span>
      ${
        back === null || back === 'change_seats'
          ? nothing
          : html`<button class="link" type="button" @click=${() => this.#again?.(back)}>${undo}</button>`
      }
    </p>`;
  }
}
