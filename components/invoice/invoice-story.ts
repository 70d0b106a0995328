import type { Account, AfterSale, Invoice, Purchase } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { signOf } from '../../src/money/sign-of.ts';
import { dangerIcon, icon, infoIcon, warningIcon } from '../shared/icons.ts';
import { amountDue } from './invoice-sums.ts';
import type { DetailTexts } from './detail-texts.ts';

interface Told {
  readonly texts: DetailTexts;
  readonly invoice: Invoice;
  /** What it was paid by; `null` while that is not known, or is nothing of ours. */
  readonly purchase: Purchase | null;
  readonly account: Account | null;
}

/** What there is to know before the figures: what is to be done, or what became of the payment. */
export function renderStanding(told: Told) {
  const [tone, shape, sentences] = standing(told);
  if (sentences.length === 0) return nothing;
  return html`<p class="standing ${tone}" part="standing">
    ${icon(shape, 'small')}<span>${sentences.join(' ')}</span>
  </p>`;
}

function standing(told: Told): readonly [tone: string, shape: typeof infoIcon, sentences: readonly string[]] {
  const { invoice, purchase, texts } = told;
  if (amountDue(invoice) !== null) {
    return invoice.overdue ? ['danger', dangerIcon, dueText(told)] : ['warning', warningIcon, dueText(told)];
  }
  const after = purchase?.afterSale ?? null;
  if (after?.returned === true) return ['danger', dangerIcon, [texts.t('returned'), ...takenBack(texts, after)]];
  if (invoice.dispute !== null) return ['warning', warningIcon, disputeText(told, invoice.dispute, after)];
  switch (invoice.status) {
    case 'draft':
      return ['', infoIcon, [texts.t('isDraft')]];
    case 'void':
      return ['', infoIcon, [texts.t('isVoid')]];
    case 'uncollectible':
      return ['', infoIcon, [texts.t('isUncollectible')]];
    default: {
      if (after !== null)
        return ['', infoIcon, [...takenBack(texts, after), ...(after.frozen ? [texts.t('frozen')] : [])]];
      return ['', infoIcon, []];
    }
  }
}

function dueText({ account, invoice, texts }: Told): string[] {
  const { dueAt, overdue } = invoice;
  const date = dueAt === null ? null : texts.format.date(dueAt);
  const retryAt = account?.pastDue?.invoiceId === invoice.id ? account.pastDue.nextRetryAt : null;
  return [
    ...(date === null ? [] : [texts.t(overdue ? 'overdueSince' : 'dueOn', { date })]),
    ...(retryAt === null ? [] : [texts.t('chargedAgain', { date: texts.format.date(retryAt) })]),
  ];
}

function disputeText(
  { invoice, texts }: Told,
  dispute: NonNullable<Invoice['dispute']>,
  after: AfterSale | null,
): string[] {
  const amount = after?.disputed ?? invoice.total;
  switch (dispute) {
    case 'open':
      return [texts.t('disputeOpen', { amount }), ...(after?.frozen === true ? [texts.t('disputeFrozen')] : [])];
    case 'lost':
      return [texts.t('disputeLost', { amount }), ...(after === null ? [] : takenBack(texts, after))];
    case 'won':
      return [texts.t('disputeWon', { seller: invoice.seller.name })];
  }
}

function takenBack(texts: DetailTexts, { takenBack: amount }: AfterSale): string[] {
  if (amount === null || signOf(amount) <= 0) return [];
  return ['units' in amount ? texts.t('takenBackCredits', { count: amount }) : texts.t('takenBackBalance', { amount })];
}

/** What came with the purchase, and which invoices belong to this one. */
export function renderRelated(
  { invoice, purchase, texts }: Told,
  corrected: Pick<Invoice, 'id' | 'number'> | null,
  open: (invoice: Pick<Invoice, 'id' | 'number'>) => void,
) {
  const gave = purchase === null || invoice.status !== 'paid' ? null : gaveText(texts, purchase);
  const { creditNotes } = invoice;
  if (gave === null && corrected === null && creditNotes.length === 0) return nothing;
  const link = (target: Pick<Invoice, 'id' | 'number'>, text: string) =>
    html`<button class="link" type="button" @click=${() => open(target)}>${text}</button>`;
  return html`<ul class="related" part="related">
    ${gave === null ? nothing : html`<li class="muted">${gave}</li>`}
    ${
      corrected === null
        ? nothing
        : html`<li>${link(corrected, texts.t('corrects', { number: corrected.number ?? '' }))}</li>`
    }
    ${creditNotes.map(
      (note) =>
        html`<li class="pair">
          ${link(note, texts.t('creditNote', { number: note.number ?? '', date: texts.format.date(note.issuedAt) }))}
          <span class="amount">${texts.format.money(note.total)}</span>
        </li>`,
    )}
  </ul>`;
}

function gaveText(texts: DetailTexts, { gives }: Purchase): string | null {
  if (gives.credits !== null && signOf(gives.credits) > 0) return texts.t('gaveCredits', { count: gives.credits });
  if (gives.balance !== null && signOf(gives.balance) > 0) return texts.t('gaveBalance', { amount: gives.balance });
  return null;
}
