import type { Invoice, Purchase, TaxLine } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { formatPercent } from '../../src/money/format-price.ts';
import { minorOf, toMoney } from '../../src/money/from-wire.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { methodName } from '../purchase/method-name.ts';
import { placeName } from '../purchase/place-name.ts';
import type { CardTexts, DetailTexts } from './detail-texts.ts';

/** What is still open of it. */
export function amountDue({ amountPaid, status, total }: Invoice): Invoice['total'] | null {
  if (status !== 'outstanding') return null;
  const due = toMoney(minorOf(total) - minorOf(amountPaid), total.currency, total.exponent);
  return signOf(due) > 0 ? due : null;
}

/** Subtotal, tax, total, and what was paid: what stands here adds up. */
export function renderSums(texts: DetailTexts, cards: CardTexts, invoice: Invoice, purchase: Purchase | null) {
  const { format } = texts;
  const { amountPaid, amountRefunded, subtotal, taxLines, total } = invoice;
  const due = amountDue(invoice);
  return html`<div class="sums" part="sums">
    ${renderPair(texts.t('subtotal'), format.money(subtotal))} ${taxLines.map((line) => renderTax(texts, line))}
    <p class="pair total"><span>${texts.t('total')}</span><span class="amount">${format.money(total)}</span></p>
    ${
      signOf(amountPaid) === 0
        ? nothing
        : html`<p class="pair muted">
            <span>${paidText(texts, cards, invoice, purchase)}</span
            ><span class="amount">${format.money(amountPaid)}</span>
          </p>`
    }
    ${signOf(amountRefunded) === 0 ? nothing : renderPair(texts.t('refunded'), format.money(amountRefunded))}
    ${
      due === null
        ? nothing
        : html`<p class="pair">
            <strong>${texts.t('outstanding')}</strong><strong class="amount">${format.money(due)}</strong>
          </p>`
    }
  </div>`;
}

function renderPair(label: string, amount: string) {
  return html`<p class="pair"><span>${label}</span><span class="amount">${amount}</span></p>`;
}

function paidText(texts: DetailTexts, cards: CardTexts, { paidAt, type }: Invoice, purchase: Purchase | null): string {
  if (paidAt === null || type === 'credit_note') return texts.t('paid');
  const date = texts.format.date(paidAt);
  const method = purchase?.paymentMethod ?? null;
  if (method === null) return texts.t('paidOn', { date });
  return texts.t('paidWith', { date, card: methodName(method, cards) });
}

function renderTax(texts: DetailTexts, { amount, inclusive, jurisdiction, name, ratePercent, reverseCharge }: TaxLine) {
  const { locale } = texts;
  const values = { name, rate: formatPercent(ratePercent, locale), place: placeName(jurisdiction, locale) };
  const label = reverseCharge ? texts.t('reverseCharge', { name }) : texts.t(inclusive ? 'taxIncluded' : 'tax', values);
  return renderPair(label, texts.format.money(amount));
}
