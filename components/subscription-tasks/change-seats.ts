import type { ChangePreview, ChangeRequest, Subscription } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { BillingError } from '../../src/api/billing-error.ts';
import { planChangeMessages } from '../../src/i18n/en/plan-change.ts';
import { seatMessages as words } from '../../src/i18n/en/seats.ts';
import { nextPaymentText } from '../plan-change/change-effects.ts';
import { minusIcon } from '../shared/action-icons.ts';
import { icon, plusIcon, warningIcon } from '../shared/icons.ts';
import { intervalPrice } from '../subscription/interval-price.ts';
import { refusalText } from './change-plan.ts';
import { ask, changing, type TaskContext, type TaskResult } from './task.ts';

type Seats = NonNullable<Subscription['seats']>;

/** Long enough to press once more, short enough to feel immediate. */
const PRESS_PAUSE_MS = 250;
const MOST = 100_000;

/** More seats are paid for now, fewer count from the next period on: both said, with the price, before anything is agreed to. */
export async function changeSeats(context: TaskContext): Promise<TaskResult> {
  const { store, from, messages, account } = context;
  const { subscription } = account;
  if (subscription?.seats == null || subscription.seats.quantity === null) return null;
  const choice = new SeatChoice(context, subscription, subscription.seats, subscription.seats.quantity);
  const isDone = await ask(context, () => ({
    title: messages.of(words, 'title'),
    body: (redraw) => {
      choice.redraw = redraw;
      return choice.render();
    },
    confirm: {
      label: choice.confirmLabel(),
      busyLabel: messages.of(words, 'changing'),
      run: () => choice.confirm(),
      failure: (error) => choice.failureText(error),
    },
    leaveLabel: messages.of(words, 'leave'),
  }));
  choice.stop();
  const { preview, seats } = choice;
  if (!isDone || preview === null) return null;
  const changed: TaskResult = { text: () => messages.of(words, 'changed', { count: seats }), undo: null };
  if (preview.requiresPayment) {
    const { status } = await store.requestPurchase(
      { kind: 'plan_change', change: choice.request, source: 'seats' },
      from,
    );
    return status === 'succeeded' ? changed : null;
  }
  if (preview.timing === 'now') return changed;
  return {
    text: () => messages.of(words, 'scheduled', { count: seats, date: messages.format.date(preview.effectiveAt) }),
    undo: 'undo_change',
  };
}

/** The number that is chosen, and what it would mean as the server says. */
class SeatChoice {
  seats: number;
  preview: ChangePreview | null = null;
  redraw: () => void = () => undefined;
  readonly #context: TaskContext;
  readonly #subscription: Subscription;
  readonly #held: Seats;
  readonly #now: number;
  /** Asked for at each drawing: the page may change its language while it stands there. */
  #refusal: (() => string) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(context: TaskContext, subscription: Subscription, held: Seats, now: number) {
    this.#context = context;
    this.#subscription = subscription;
    this.#held = held;
    this.#now = now;
    this.seats = now;
  }

  get request(): ChangeRequest {
    const { plan } = this.#subscription;
    return { plan: plan.key, interval: plan.interval, seats: this.seats };
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  confirmLabel(): string {
    const { messages } = this.#context;
    const { preview, seats } = this;
    if (preview === null) return messages.of(words, 'confirmNow', { count: seats });
    if (preview.requiresPayment) return messages.of(words, 'review');
    return preview.timing === 'now'
      ? messages.of(words, 'confirmNow', { count: seats })
      : messages.of(words, 'confirmOn', { date: messages.format.date(preview.effectiveAt) });
  }

  /** What is to be paid is agreed to in the next dialog; everything else is done here. */
  async confirm(): Promise<void> {
    if (this.seats === this.#now || this.preview === null) throw new BillingError('aborted', 'Nothing was chosen');
    if (this.preview.requiresPayment) return;
    const { store } = this.#context;
    await changing(store, () => store.api.changeSubscription?.(this.request));
  }

  failureText(error: unknown): () => string {
    const { messages } = this.#context;
    const failure = BillingError.from(error);
    if (failure.code === 'aborted') {
      const key = this.seats === this.#now ? 'unchanged' : 'loading';
      return this.#refusal ?? (() => messages.of(words, key));
    }
    return this.#refusalText(failure);
  }

  render() {
    const { messages } = this.#context;
    const { included, inUse, name, price } = this.#held;
    const { plan } = this.#subscription;
    const facts = [
      inUse === null ? null : messages.of(words, 'inUse', { count: inUse }),
      included === null ? null : messages.of(words, 'included', { count: included, plan: plan.name }),
      price === null ? null : messages.of(words, 'eachMore', { price: intervalPrice(price, plan.interval, messages) }),
    ];
    return html`<p class="muted">${facts.filter((fact) => fact !== null).join(' ')}</p>
      ${this.#renderStepper(messages.of(words, 'field', { name }))}
      <div class="stack" aria-live="polite">${this.#renderMeaning()}</div>`;
  }

  #renderStepper(label: string) {
    const { messages } = this.#context;
    const step = (by: 1 | -1, name: string, isBlocked: boolean) =>
      html`<button
        type="button"
        class="icon-button"
        aria-label=${name}
        ?disabled=${isBlocked}
        @click=${() => this.#choose(this.seats + by)}
      >
        ${icon(by === 1 ? plusIcon : minusIcon, 'small')}
      </button>`;
    return html`<div class="field">
      <label for="seats">${label}</label>
      <div class="stepper">
        ${step(-1, messages.of(words, 'fewer'), this.seats <= this.#least)}
        <input
          id="seats"
          class="control"
          type="number"
          inputmode="numeric"
          data-focus
          min=${this.#least}
          max=${MOST}
          .value=${String(this.seats)}
          @input=${(event: InputEvent) => {
            const { valueAsNumber: typed } = event.target as HTMLInputElement;
            // The first digit of a number may be too few: what is typed is put right once it is typed.
            if (Number.isInteger(typed) && typed === this.#possible(typed)) this.#choose(typed);
          }}
          @change=${(event: Event) => {
            const field = event.target as HTMLInputElement;
            const { valueAsNumber: typed } = field;
            const seats = Number.isInteger(typed) ? this.#possible(typed) : this.seats;
            if (seats !== this.seats) this.#choose(seats);
            field.value = String(seats);
          }}
        />
        ${step(1, messages.of(words, 'more'), this.seats >= MOST)}
      </div>
    </div>`;
  }

  #renderMeaning() {
    const { messages } = this.#context;
    if (this.seats === this.#now) return html`<p class="muted">${messages.of(words, 'unchanged')}</p>`;
    if (this.#refusal !== null) return renderWarning(this.#refusal());
    const { preview } = this;
    if (preview === null) return html`<p class="muted">${messages.of(words, 'loading')}</p>`;
    const next = nextPaymentText(messages, preview);
    const excess = preview.seats?.excess ?? 0;
    return html`<ul class="effects">
        <li>${this.#whenText(preview)}</li>
        <li>
          ${
            preview.requiresPayment
              ? messages.of(words, 'dueNow', { total: preview.total })
              : messages.of(words, 'nothingNow')
          }
        </li>
        ${next === null ? nothing : html`<li>${next}</li>`}
      </ul>
      ${excess === 0 || preview.seats === null ? nothing : renderWarning(this.#excessText(preview.seats, excess))}`;
  }

  #excessText({ available, inUse }: NonNullable<ChangePreview['seats']>, excess: number): string {
    return this.#context.messages.of(planChangeMessages, 'seatsExcess', {
      inUse: inUse ?? 0,
      available: available ?? 0,
      excess,
    });
  }

  #whenText({ effectiveAt, requiresPayment, timing }: ChangePreview): string {
    const { messages } = this.#context;
    const count = this.seats;
    if (timing === 'now') return messages.of(words, requiresPayment ? 'startsNow' : 'startsNowFree', { count });
    return messages.of(words, 'startsOn', { count, date: messages.format.date(effectiveAt) });
  }

  /** Those of the plan itself cost nothing: fewer would save nothing. */
  get #least(): number {
    return Math.min(this.#held.included ?? 0, this.#now);
  }

  #possible(seats: number): number {
    return Math.min(Math.max(seats, this.#least), MOST);
  }

  #choose(seats: number): void {
    this.seats = this.#possible(seats);
    this.preview = null;
    this.#refusal = null;
    // What was asked for the number before is not answered for this one.
    this.#asked += 1;
    clearTimeout(this.#timer);
    if (this.seats !== this.#now) this.#timer = setTimeout(() => void this.#ask(), PRESS_PAUSE_MS);
    this.redraw();
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const preview = (await this.#context.store.api.previewSubscriptionChange?.(this.request)) ?? null;
      if (asked === this.#asked) this.preview = preview;
    } catch (error) {
      if (asked === this.#asked) this.#refusal = this.#refusalText(BillingError.from(error));
    }
    if (asked === this.#asked) this.redraw();
  }

  #refusalText(error: BillingError): () => string {
    const { messages } = this.#context;
    const missing = (this.#held.inUse ?? 0) - this.seats;
    if (error.code === 'seats_in_use' && missing > 0) return () => messages.of(words, 'belowUse', { count: missing });
    if (error.code === 'plan_change_not_allowed') return () => messages.of(words, 'refused');
    return () => refusalText(messages, error, this.#subscription.plan.name);
  }
}

function renderWarning(text: string) {
  return html`<div class="callout warning">
    ${icon(warningIcon)}
    <p class="callout-text">${text}</p>
  </div>`;
}
