import type { Invoice } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import type { DetailTexts } from './detail-texts.ts';

/** Who issued it, and to whom. */
export function renderParties(texts: DetailTexts, { buyer, seller }: Invoice) {
  return html`<div class="parties" part="parties">
    ${renderParty(texts, texts.t('from'), seller)} ${renderParty(texts, texts.t('to'), buyer, buyer.purchaseOrder)}
  </div>`;
}

function renderParty(
  texts: DetailTexts,
  title: string,
  { address, name, taxId }: Invoice['seller'],
  reference: string | null = null,
) {
  return html`<div>
    <p>${title}</p>
    <p><strong>${name}</strong></p>
    ${
      // Some write their name into the address as well.
      address.filter((line) => line !== name).map((line) => html`<p><bdi>${line}</bdi></p>`)
    }
    ${taxId === null ? nothing : html`<p>${texts.t('taxId', { id: taxId })}</p>`}
    ${reference === null ? nothing : html`<p>${texts.t('reference', { reference })}</p>`}
  </div>`;
}
