import { html, nothing } from 'lit';
import { listMessages } from '../../src/i18n/en/lists.ts';
import type { ExportFile } from '../shared/export-file.ts';
import { renderFileButton } from '../shared/file-button.ts';
import { renderPeriodSelect } from '../shared/period-select.ts';
import { type ActivityFilters, NO_FILTERS, TYPES } from './activity-filters.ts';
import type { ActivityTexts } from './activity-table.ts';

export interface ActivityTools {
  readonly texts: ActivityTexts;
  readonly filters: ActivityFilters;
  readonly isNarrowed: boolean;
  readonly change: (changed: Partial<ActivityFilters>) => void;
  readonly file: ExportFile;
  /** `null`: this backend makes no files. */
  readonly take: ((format: 'csv' | 'json') => void) | null;
}

/** Kind, period, and the ledger as a file. */
export function renderActivityTools({ change, file, filters, isNarrowed, take, texts }: ActivityTools) {
  const handleKindChange = (event: Event): void => change({ type: (event.currentTarget as HTMLSelectElement).value });
  const button = (format: 'csv' | 'json', word: 'downloadCsv' | 'downloadJson') => {
    const isBusy = file.status === 'preparing';
    return renderFileButton({
      texts,
      part: `export-${format}`,
      label: texts.of(listMessages, word),
      short: format.toUpperCase(),
      isPreparing: isBusy && file.format === format,
      isBusy,
      take: () => take?.(format),
    });
  };
  return html`<div class="tools" role="search" part="filters" aria-label=${texts.t('filters')}>
      <select class="control" name="type" aria-label=${texts.t('filterKind')} @change=${handleKindChange}>
        <option value="" .selected=${filters.type === ''}>${texts.t('allKinds')}</option>
        ${TYPES.map((type) => html`<option value=${type} .selected=${type === filters.type}>${texts.t(type)}</option>`)}
      </select>
      ${renderPeriodSelect(texts, filters, change)}
      ${
        isNarrowed
          ? html`<button class="link" type="button" @click=${() => change(NO_FILTERS)}>
              ${texts.of(listMessages, 'clear')}
            </button>`
          : nothing
      }
      ${
        take === null
          ? nothing
          : html`<span class="files"> ${button('csv', 'downloadCsv')} ${button('json', 'downloadJson')} </span>`
      }
    </div>
    ${file.status === 'failed' ? html`<p role="alert">${texts.of(listMessages, 'exportFailed')}</p>` : nothing}`;
}
