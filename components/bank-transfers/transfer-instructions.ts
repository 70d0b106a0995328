import type { Money, TransferInstructions } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { transferMessages as words } from '../../src/i18n/en/transfers.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { minorOf, toDecimalString } from '../../src/money/from-wire.ts';
import type { CopyText } from '../shared/copy-text.ts';

export type TransferTexts = Pick<MessagesController<Record<never, never>>, 'of' | 'format'>;

/** What a bank's own field has a name for already. */
const LABEL = /^(IBAN|BIC|SWIFT)\s*:?\s+/i;

interface Row {
  readonly name: string;
  readonly term: string;
  readonly shown: string;
  readonly copied: string;
  readonly hint?: string;
}

/** What to tell the bank, line by line, each to be copied as the bank's form wants it. */
export function renderInstructions(texts: TransferTexts, copy: CopyText, transfer: TransferInstructions, due: Money) {
  return html`<div class="transfer-notes">
    <dl class="transfer" part="transfer">
      ${rowsOf(texts, transfer, due).map(
        (row) =>
          html`<div>
            <dt>${row.term}</dt>
            <dd class="what"><bdi>${row.shown}</bdi></dd>
            ${row.hint === undefined ? nothing : html`<dd class="caption muted">${row.hint}</dd>`}
            <dd class="copy">
              <button
                class="button small"
                type="button"
                aria-label=${texts.of(words, 'copyWhat', { what: `${row.term} ${row.shown}` })}
                @click=${() => void copy.copy(row.name, row.copied)}
              >
                ${texts.of(words, copy.copied === row.name ? 'copied' : 'copy')}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
    <p class="visually-hidden" role="status">${copy.copied === null ? nothing : texts.of(words, 'copied')}</p>
    ${copy.failed === null ? nothing : html`<p class="caption" role="alert">${texts.of(words, 'copyFailed')}</p>`}
  </div>`;
}

function rowsOf(texts: TransferTexts, transfer: TransferInstructions, due: Money): readonly Row[] {
  const amount = toDecimalString(minorOf(due), due.exponent);
  const account = transfer.instructions.map((line, index) => ({
    name: `account-${index}`,
    term: LABEL.exec(line)?.[1] ?? texts.of(words, 'account'),
    shown: line.replace(LABEL, ''),
    copied: line.replace(LABEL, ''),
  }));
  return [
    { name: 'amount', term: texts.of(words, 'amount'), shown: texts.format.money(due), copied: amount },
    {
      name: 'reference',
      term: texts.of(words, 'reference'),
      shown: transfer.reference,
      copied: transfer.reference,
      hint: texts.of(words, 'referenceHint'),
    },
    ...account,
  ];
}

/** What has not arrived yet. */
export function missingOf(amount: Money, received: Money): Money {
  return { ...amount, minor: (minorOf(amount) - minorOf(received)).toString() };
}
