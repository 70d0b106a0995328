import type { Account, Subscription } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { planFactMessages as words } from '../../src/i18n/en/plan-facts.ts';
import { seatMessages } from '../../src/i18n/en/seats.ts';
import { signOf } from '../../src/money/sign-of.ts';
import type { TaskMessages } from './subscription-tasks.ts';

// What goes with a plan and is seldom there: fetched when one of these is.

interface SeatsAction {
  readonly isBlocked: boolean;
  readonly run: () => void;
}

/** Seats, add-ons, a discount and money in the customer's favour, one line each. `changeSeats`: `null` for who may not manage. */
export function renderFacts(
  { customerCredit }: Account,
  subscription: Subscription,
  messages: TaskMessages,
  changeSeats: SeatsAction | null,
) {
  return html`<ul class="facts muted" part="facts">
    ${renderSeats(subscription, messages, changeSeats)} ${renderScheduledSeats(subscription, messages)}
    ${renderAddOns(subscription, messages)} ${renderDiscount(subscription, messages)}
    ${
      signOf(customerCredit) > 0
        ? html`<li>${messages.of(words, 'customerCredit', { amount: customerCredit })}</li>`
        : nothing
    }
  </ul>`;
}

function renderSeats({ actions, seats }: Subscription, messages: TaskMessages, changeSeats: SeatsAction | null) {
  if (seats === null) return nothing;
  const { inUse, name, quantity } = seats;
  const text =
    quantity === null
      ? messages.of(words, 'seatsUnlimited', { name })
      : inUse === null
        ? messages.of(words, 'seats', { name, quantity })
        : messages.of(words, 'seatsInUse', { name, inUse, quantity });
  return html`<li>
    ${text}
    ${
      changeSeats === null || !actions.includes('change_seats')
        ? nothing
        : html`<button
            class="link"
            type="button"
            data-action="change_seats"
            aria-disabled=${changeSeats.isBlocked ? 'true' : 'false'}
            @click=${changeSeats.run}
          >
            ${messages.of(seatMessages, 'changeSeats')}
          </button>`
    }
  </li>`;
}

/** A change of the plan itself is said above. */
function renderScheduledSeats({ plan, scheduledChange }: Subscription, messages: TaskMessages) {
  if (scheduledChange === null || scheduledChange.seats === null || scheduledChange.plan.key !== plan.key)
    return nothing;
  const { at, seats } = scheduledChange;
  return html`<li>${messages.of(seatMessages, 'scheduled', { count: seats, date: messages.format.date(at) })}</li>`;
}

function renderAddOns({ addOns }: Subscription, messages: TaskMessages) {
  if (addOns.length === 0) return nothing;
  const list = new Intl.ListFormat(messages.locale, { type: 'conjunction' });
  return html`<li>${messages.of(words, 'addOns', { names: list.format(addOns.map(({ name }) => name)) })}</li>`;
}

function renderDiscount({ discount }: Subscription, messages: TaskMessages) {
  if (discount === null) return nothing;
  const { amount, endsAt, name } = discount;
  const date = endsAt === null ? null : messages.format.date(endsAt);
  return html`<li>${discountText()}</li>`;

  function discountText(): string {
    if (amount === null) {
      return date === null
        ? messages.of(words, 'discount', { name })
        : messages.of(words, 'discountUntil', { name, date });
    }
    return date === null
      ? messages.of(words, 'discountAmount', { name, amount })
      : messages.of(words, 'discountAmountUntil', { name, amount, date });
  }
}
