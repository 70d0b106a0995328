/** The bar over the list of invoices, and the files of it. Fetched after it, because who comes to look at the newest one needs none of it. */
import { html, nothing } from 'lit';
import { invoiceFilterMessages } from '../../src/i18n/en/invoice-filters.ts';
import { invoiceMessages } from '../../src/i18n/en/invoices.ts';
import { listMessages } from '../../src/i18n/en/lists.ts';
import type { English } from '../../src/i18n/messages.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { typeWord } from '../invoice/invoice-words.ts';
import { renderPeriodSelect } from '../shared/period-select.ts';
import { type InvoiceFilters, NO_FILTERS, SORTS, STATUSES, TYPES } from './invoice-filters.ts';

export { renderFileButtons } from './file-buttons.ts';
export { PdfArchive } from './pdf-archive.ts';

export interface FilterBar {
  readonly texts: MessagesController<English>;
  readonly filters: InvoiceFilters;
  readonly isNarrowed: boolean;
  readonly change: (changed: Partial<InvoiceFilters>) => void;
}

export function renderFilterBar(bar: FilterBar) {
  const { change, filters, isNarrowed, texts } = bar;
  const words = (key: keyof typeof invoiceFilterMessages.english & string): string =>
    texts.of(invoiceFilterMessages, key as 'search');
  return html`<div class="tools" role="search" part="filters" aria-label=${words('filters')}>
    <input
      class="control search"
      type="search"
      name="search"
      maxlength="80"
      autocomplete="off"
      aria-label=${words('search')}
      placeholder=${words('searchHint')}
      .value=${filters.search}
      @input=${(event: Event) => typed(event, bar)}
      @change=${(event: Event) => searched(event, bar)}
    />
    ${renderSelect(bar, 'type', words('filterType'), [
      ['', words('allTypes')],
      ...TYPES.map((type) => [type, typeWord(type, texts)] as const),
    ])}
    ${renderSelect(bar, 'status', words('filterStatus'), [
      ['', words('allStatuses')],
      ...STATUSES.map((status) => [status, texts.of(invoiceMessages, `status_${status}`)] as const),
    ])}
    ${renderPeriodSelect(texts, filters, change)}
    ${renderSelect(
      bar,
      'sort',
      words('sort'),
      SORTS.map((sort) => [sort === 'newest' ? '' : sort, words(sort)] as const),
    )}
    ${
      isNarrowed
        ? html`<button class="link" type="button" @click=${() => change({ ...NO_FILTERS, sort: filters.sort })}>
            ${texts.of(listMessages, 'clear')}
          </button>`
        : nothing
    }
  </div>`;
}

function renderSelect(
  { change, filters }: FilterBar,
  name: 'type' | 'status' | 'sort',
  label: string,
  options: readonly (readonly [value: string, label: string])[],
) {
  const handleChange = (event: Event): void => {
    change({ [name]: (event.currentTarget as HTMLSelectElement).value });
  };
  return html`<select class="control" name=${name} aria-label=${label} @change=${handleChange}>
    ${options.map(
      ([value, text]) => html`<option value=${value} .selected=${value === filters[name]}>${text}</option>`,
    )}
  </select>`;
}

const TYPING_MS = 350;
const timers = new WeakMap<HTMLInputElement, ReturnType<typeof setTimeout>>();

/** While somebody types, nothing is asked. */
function typed(event: Event, bar: FilterBar): void {
  const field = event.currentTarget as HTMLInputElement;
  clearTimeout(timers.get(field));
  timers.set(
    field,
    setTimeout(() => search(field, bar), TYPING_MS),
  );
}

/** Enter, and leaving the field. */
function searched(event: Event, bar: FilterBar): void {
  const field = event.currentTarget as HTMLInputElement;
  clearTimeout(timers.get(field));
  search(field, bar);
}

function search({ value }: HTMLInputElement, { change, filters }: FilterBar): void {
  if (value.trim() !== filters.search.trim()) change({ search: value });
}
