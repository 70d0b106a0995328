import type { AddOn, Money, Subscription } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { addOnMessages } from '../../src/i18n/en/add-ons.ts';
import { seatMessages } from '../../src/i18n/en/seats.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { intervalPrice } from '../subscription/interval-price.ts';

type Texts = Pick<MessagesController<Record<never, never>>, 'of' | 'format'>;

export function addOnTitle(texts: Texts, addOn: AddOn | null): string {
  return addOn === null ? texts.of(addOnMessages, 'title') : texts.of(addOnMessages, 'buyTitle', { name: addOn.name });
}

/** What it does and what comes after, before its price. */
export function renderAddOn(texts: Texts, addOn: AddOn | null) {
  if (addOn === null) return nothing;
  const { description, interval, name, price } = addOn;
  return html`${description === null ? nothing : html`<p><bdi>${description}</bdi></p>`}
    <ul class="effects">
      <li>${texts.of(addOnMessages, 'buyText', { name })}</li>
      <li>${texts.of(addOnMessages, 'buyPart', { price: intervalPrice(price, interval, texts) })}</li>
      <li>${texts.of(addOnMessages, 'buyEnds')}</li>
    </ul>`;
}

/** On the button with its total, afterwards without. */
export function addOnText(texts: Texts, addOn: AddOn | null, total: Money | null): string {
  const name = addOn?.name ?? '';
  return total === null
    ? texts.of(addOnMessages, 'bought', { name })
    : texts.of(addOnMessages, 'buyConfirm', { name, total });
}

export function seatsTitle(texts: Texts): string {
  return texts.of(seatMessages, 'title');
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

export function seatsPayLabel(texts: Texts, count: number, total: Money): string {
  return texts.of(seatMessages, 'confirmPaid', { count, total });
}

export function seatsText(texts: Texts, count: number): string {
  return texts.of(seatMessages, 'changed', { count });
}
