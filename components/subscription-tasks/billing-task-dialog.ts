import { type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DialogController } from '../../src/dom/dialog-controller.ts';
import { purchaseMessages } from '../../src/i18n/en/purchase.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { renderFrame } from '../purchase/dialog-frame.ts';
import { purchaseDialogStyles } from '../purchase/purchase-dialog.styles.ts';
import { renderError } from '../purchase/refusals.ts';
import { planChangeStyles } from '../plan-change/plan-change.styles.ts';
import { taskDialogStyles } from './billing-task-dialog.styles.ts';

/** One question about the subscription, and what happens when it is answered with yes. Described anew for each drawing. */
export interface Task {
  readonly title: string;
  /** Drawn again after each `redraw()`. */
  readonly body: (redraw: () => void) => unknown;
  readonly isWide?: boolean;
  /** None: the body itself has what leads on, and calls `finish()`. */
  readonly confirm?: {
    readonly label: string;
    readonly busyLabel: string;
    /** Not yet: there is nothing to carry out. */
    readonly isBlocked?: boolean;
    /** Rejects when it was not done. */
    readonly run: () => Promise<unknown>;
    /** What went wrong, for the customer, in the language of each drawing; `null` when the body says it. */
    readonly failure: (error: unknown) => (() => string) | null;
  };
  readonly leaveLabel: string;
}

/** What a body may do with the dialog it stands in. */
export type TaskFrame = Pick<BillingTaskDialog, 'aside' | 'confirm' | 'finish' | 'leave'>;

/** Describes the question in the language of the page as it is now. */
export type Describe = (frame: TaskFrame) => Task;

/**
 * Asks before something about the subscription is changed that costs nothing now. `open(describe)` resolves to true once it
 * was done, to false when it was left.
 */
export class BillingTaskDialog extends LitElement {
  static override styles: CSSResultGroup = [purchaseDialogStyles, planChangeStyles, taskDialogStyles];

  @state() private describe: Describe | null = null;
  @state() private isBusy = false;
  @state() private failure: (() => string) | null = null;
  readonly #messages = new MessagesController(this, purchaseMessages);
  readonly #dialog: DialogController = new DialogController(this, {
    dialog: () => this.shadowRoot?.querySelector('dialog') ?? null,
    isBusy: () => this.isBusy,
    closed: () => this.#resolve?.(this.#isDone),
  });
  #isDone = false;
  #resolve: ((isDone: boolean) => void) | null = null;

  async open(describe: Describe): Promise<boolean> {
    this.describe = describe;
    await this.updateComplete;
    const closed = new Promise<boolean>((resolve) => {
      this.#resolve = resolve;
    });
    this.#dialog.open();
    return closed;
  }

  /** What was asked is done. */
  readonly finish = (): void => {
    this.#isDone = true;
    this.#dialog.close();
  };

  readonly leave = (): void => void this.#dialog.close();

  /** As if its button was pressed. */
  readonly confirm = (): void => {
    const confirm = this.describe?.(this).confirm;
    if (confirm !== undefined) void this.#run(confirm);
  };

  /** Out of the way of what a bank puts over the page. */
  readonly aside = <T>(work: () => Promise<T>): Promise<T> => this.#dialog.aside(work);

  protected override render() {
    const task = this.describe?.(this) ?? null;
    return html`<dialog part="dialog" aria-labelledby="title" class=${task?.isWide === true ? 'wide' : ''}>
        ${task === null ? nothing : this.#renderTask(task)}
      </dialog>
      <div class="cover"></div>`;
  }

  #renderTask(task: Task) {
    const { confirm } = task;
    const body = html`<fieldset class="choice-area" ?disabled=${this.isBusy}>
        ${task.body(() => this.requestUpdate())}
      </fieldset>
      ${this.failure === null ? nothing : renderError(this.failure(), '', null)}`;
    const secondary = { label: task.leaveLabel, isBlocked: this.isBusy, run: this.leave };
    return renderFrame(
      confirm === undefined
        ? { body, secondary }
        : {
            body,
            secondary,
            primary: {
              label: confirm.label,
              busyLabel: confirm.busyLabel,
              isBusy: this.isBusy,
              isBlocked: confirm.isBlocked === true,
              run: () => void this.#run(confirm),
            },
          },
      {
        messages: this.#messages,
        title: task.title,
        isSandbox: false,
        canClose: !this.isBusy,
        announcement: '',
        close: this.leave,
      },
    );
  }

  async #run({ isBlocked = false, run, failure }: NonNullable<Task['confirm']>): Promise<void> {
    // Pressed again before it was drawn as busy.
    if (this.isBusy || isBlocked) return;
    this.isBusy = true;
    this.failure = null;
    try {
      await run();
      this.isBusy = false;
      this.finish();
    } catch (error) {
      this.isBusy = false;
      this.failure = failure(error);
    }
  }
}
