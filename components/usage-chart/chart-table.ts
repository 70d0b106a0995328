import { html, nothing, type TemplateResult } from 'lit';
import type { ChartModel, ChartPoint } from './chart-model.ts';
import { seriesName } from './chart-readout.ts';
import type { Step } from './chart-period.ts';
import { amountWords, type ChartTexts, pointWords } from './chart-words.ts';

const COLUMN = { hour: 'columnHour', day: 'columnDay', month: 'columnMonth' } as const;

interface Column {
  readonly name: string;
  readonly value: (point: ChartPoint) => string;
}

/** The figures of the picture, newest first. A table when there is room, a list when there is not; a table to read at any width. */
export function renderTable(model: ChartModel, what: string, step: Step, texts: ChartTexts): TemplateResult {
  const columns = columnsOf(model, texts);
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${what}>
    <div class="table" part="table" role="table" aria-label=${what} data-columns=${columns.length}>
      <div role="rowgroup">
        <div class="header" role="row">
          <span role="columnheader">${texts.t(COLUMN[step])}</span>
          ${columns.map(({ name }) => html`<span role="columnheader" class="end">${name}</span>`)}
        </div>
      </div>
      <div role="rowgroup">${model.points.toReversed().map((point) => renderRow(point, columns, step, texts))}</div>
    </div>
  </div>`;
}

function renderRow(point: ChartPoint, columns: readonly Column[], step: Step, texts: ChartTexts) {
  return html`<div role="row" class=${point.total === 0n ? 'muted' : ''}>
    <span role="rowheader">${pointWords(point.start, step, texts)}</span>
    ${columns.map(
      ({ name, value }) =>
        html`<span role="cell" class="end">
          ${columns.length === 1 ? nothing : html`<span class="column-name" aria-hidden="true">${name}</span>`}
          <span class="amount">${value(point)}</span>
        </span>`,
    )}
  </div>`;
}

function columnsOf(model: ChartModel, texts: ChartTexts): readonly Column[] {
  const { costUnit, series, unit } = model;
  if (unit.kind === 'units') {
    const used = { name: texts.t('columnUsed'), value: ({ total }: ChartPoint) => amountWords(total, unit, texts) };
    if (costUnit === null) return [used];
    return [
      used,
      {
        name: texts.t('columnCost'),
        value: ({ cost }) => amountWords(cost ?? 0n, costUnit, texts),
      },
    ];
  }
  const total = { name: texts.t('columnTotal'), value: ({ total }: ChartPoint) => amountWords(total, unit, texts) };
  if (series.length < 2) return [total];
  return [
    ...series.map((one, index) => ({
      name: seriesName(one, texts),
      value: ({ values }: ChartPoint) => amountWords(values[index] ?? 0n, unit, texts),
    })),
    total,
  ];
}
