import type { AddOn, Money, Subscription } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { addOnMessages } from '../../src/i18n/en/add-ons.ts';
import { seatMessages } from '../../src/i18n/en/seats.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { intervalPrice } from '../subscription/interval-price.ts';

type Texts = Pick<MessagesController<Record<never, never>>, 'of' | 'format'>;

export function addOnTitle({ of }: Texts, addOn: AddOn | null): string {
  return addOn === null ? of(addOnMessages, 'title') : of(addOnMessages, 'buyTitle', { name: addOn.name });
}

/** What it does and what comes after, before its price. */
export function renderAddOn(texts: Texts, addOn: AddOn | null) {
  if (addOn === null) return nothing;
  const { description, interval, name, price } = addOn;
  return html`${description === null ? nothing : html`<p>${description}</p>`}
    <ul class="effects">
      <li>${texts.of(addOnMessages, 'buyText', { name })}</li>
      <li>${texts.of(addOnMessages, 'buyPart', { price: intervalPrice(price, interval, texts) })}</li>
      <li>${texts.of(addOnMessages, 'buyEnds')}</li>
    </ul>`;
}

/** On the button with its total, afterwards without. */
export function addOnText({ of }: Texts, addOn: AddOn | null, total: Money | null): string {
  const name = addOn?.name ?? '';
  return total === null ? of(addOnMessages, 'bought', { name }) : of(addOnMessages, 'buyConfirm', { name, total });
}

export function seatsTitle({ of }: Texts): string {
  return of(seatMessages, 'title');
}

export function renderSeats(texts: Texts, count: number, subscription: Subscription | null) {
  const price = subscription?.seats?.price ?? null;
  return html`<ul class="effects">
    <li>${texts.of(seatMessages, 'startsNow', { count })}</li>
    ${
      price === null || subscription === null
        ? nothing
        : html`<li>
            ${texts.of(seatMessages, 'eachMore', { price: intervalPrice(price, subscription.plan.interval, texts) })}
          </li>`
    }
  </ul>`;
}

export function seatsPayLabel({ of }: Texts, count: number, total: Money): string {
  return of(seatMessages, 'confirmPaid', { count, total });
}

export function seatsText({ of }: Texts, count: number): string {
  return of(seatMessages, 'changed', { count });
}
