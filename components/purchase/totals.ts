import type { Line, Money, Quote, TaxLine } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { formatPercent } from '../../src/money/format-price.ts';
import { lineName } from './line-name.ts';
import { placeName } from './place-name.ts';
import type { PurchaseMessages } from './surface.ts';

/** Lines, tax and total of a quote. They add up to what will be charged, to the last minor unit. */
export function renderTotals(messages: PurchaseMessages, quote: Quote, previousTotal: Money | null) {
  const { format } = messages;
  return html`<dl class="totals" part="totals">
    ${
      isOneThing(quote)
        ? html`${renderFirstLine(messages, quote)}
          ${quote.lines.filter(isDeduction).map((line) => renderLine(messages, line))}`
        : quote.lines.map((line) => renderLine(messages, line))
    }
    ${quote.taxLines.map((line) => (isWithinPrice(line, quote) ? nothing : renderTax(messages, line)))}
    <div class="pair total">
      <dt>${messages.t('total')}</dt>
      <dd class="amount">
        ${previousTotal === null ? nothing : html`<del class="was">${format.money(previousTotal)}</del> `}<span
          part="total"
          >${format.money(quote.total)}</span
        >
      </dd>
    </div>
    ${quote.taxLines.map((line) => (isWithinPrice(line, quote) ? renderTaxNote(messages, line) : nothing))}
  </dl>`;
}

/** What the totals need while nothing is known yet: the same lines, empty, so that nothing moves when they come. */
export function renderTotalsSkeleton() {
  return html`<div class="totals" aria-hidden="true">
    <span class="skeleton w-4"></span>
    <span class="skeleton w-3"></span>
    <span class="skeleton w-4"></span>
  </div>`;
}

export function renderPair(term: string, amount: string) {
  return html`<div class="pair">
    <dt>${term}</dt>
    <dd class="amount">${amount}</dd>
  </div>`;
}

/** Funds and packs are one thing with one price; everything else is what its lines say. */
function isOneThing({ gives, pack }: Quote): boolean {
  return pack !== null || gives.balance !== null;
}

function isDeduction({ type }: Pick<Line, 'type'>): boolean {
  return type === 'discount' || type === 'customer_credit';
}

/** What unused time is credited for says so itself. */
function renderLine(messages: PurchaseMessages, line: Line) {
  const { amount, periodEnd, quantity } = line;
  const said = lineName(line, messages);
  const name = quantity > 1 ? messages.t('packLineMany', { count: quantity, name: said }) : said;
  const until = periodEnd === null || isDeduction(line) ? null : messages.format.date(periodEnd);
  return renderPair(
    until === null ? name : messages.t('lineUntil', { name, date: until }),
    messages.format.money(amount),
  );
}

function renderFirstLine(messages: PurchaseMessages, quote: Quote) {
  const { format } = messages;
  if (quote.gives.balance !== null) return renderPair(messages.t('addedToBalance'), format.money(quote.gives.balance));
  const { lines, pack } = quote;
  const name = pack === null ? messages.t('price') : pack.name;
  const term = pack !== null && pack.quantity > 1 ? messages.t('packLineMany', { count: pack.quantity, name }) : name;
  // With tax inside the price the customer saw the price with it; the net amount would look like another price.
  const isInclusive = quote.taxLines.some(({ inclusive }) => inclusive);
  const whole = isInclusive ? quote.total : quote.subtotal;
  // What comes off has a line of its own below.
  const price = lines.some(isDeduction) ? (lines.find((line) => !isDeduction(line))?.amount ?? whole) : whole;
  return renderPair(term, format.money(price));
}

/** Tax that is inside the price of a pack is a note under the total; everywhere else it is a line that adds up. */
function isWithinPrice(line: TaxLine, quote: Quote): boolean {
  return line.inclusive && quote.gives.balance === null;
}

function renderTax(messages: PurchaseMessages, line: TaxLine) {
  return renderPair(taxName(messages, line), messages.format.money(line.amount));
}

function renderTaxNote(messages: PurchaseMessages, line: TaxLine) {
  const { name, ratePercent, jurisdiction, amount } = line;
  const text = messages.t('taxIncluded', {
    name,
    rate: formatPercent(ratePercent, messages.locale),
    place: placeName(jurisdiction, messages.locale),
    amount,
  });
  return html`<div class="note">
    <dt class="visually-hidden">${messages.t('taxNone')}</dt>
    <dd>${text}</dd>
  </div>`;
}

function taxName(messages: PurchaseMessages, { name, ratePercent, jurisdiction, reverseCharge }: TaxLine): string {
  if (reverseCharge) return messages.t('taxReverse', { name });
  return messages.t('tax', {
    name,
    rate: formatPercent(ratePercent, messages.locale),
    place: placeName(jurisdiction, messages.locale),
  });
}
