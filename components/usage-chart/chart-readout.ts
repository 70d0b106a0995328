import { html, nothing, type TemplateResult } from 'lit';
import { joined } from '../../src/i18n/joined.ts';
import type { ChartModel, ChartPoint } from './chart-model.ts';
import type { Step } from './chart-period.ts';
import { amountWords, type ChartTexts, pointWords, rangeWords } from './chart-words.ts';

/** What is read above the bars: the point that is selected, else all of them. As high in both. */
export function renderReadout(
  model: ChartModel,
  point: ChartPoint | undefined,
  step: Step,
  texts: ChartTexts,
): TemplateResult {
  const amount = amountWords(point?.total ?? model.total, model.unit, texts);
  const cost = point === undefined ? model.cost : point.cost;
  return html`<div>
    <p class="readout">
      <strong>${point === undefined ? texts.t('inAll', { amount }) : amount}</strong>
      <span class="muted">
        ${point === undefined ? rangeWords(model, step, texts) : pointWords(point.start, step, texts)}
      </span>
      ${
        cost === null || model.costUnit === null
          ? nothing
          : html`<span class="muted">${amountWords(cost, model.costUnit, texts)}</span>`
      }
    </p>
    ${model.series.length < 2 ? nothing : renderSeries(model, point, texts)}
  </div>`;
}

function renderSeries({ series, unit }: ChartModel, point: ChartPoint | undefined, texts: ChartTexts) {
  return html`<ul class="series">
    ${series.map((one, index) => {
      const value = point === undefined ? one.total : (point.values[index] ?? 0n);
      return html`<li>
        <span class="swatch series-${one.feature === null ? 'rest' : index}"></span>
        <span>${seriesName(one, texts)}</span>
        <span class="amount muted">${amountWords(value, unit, texts)}</span>
      </li>`;
    })}
  </ul>`;
}

export function seriesName({ feature, name }: ChartModel['series'][number], { t }: ChartTexts): string {
  return feature === null ? t('otherFeatures') : name;
}

/** A point with all that is in it: what the arrow keys read out. */
export function pointSentence(model: ChartModel, point: ChartPoint, step: Step, texts: ChartTexts): string {
  const { costUnit, series, unit } = model;
  const cost = point.cost === null || costUnit === null ? [] : [amountWords(point.cost, costUnit, texts)];
  const parts = series.flatMap((one, index) => {
    const value = point.values[index] ?? 0n;
    return series.length < 2 || value === 0n ? [] : [`${seriesName(one, texts)}: ${amountWords(value, unit, texts)}`];
  });
  const said = [pointWords(point.start, step, texts), amountWords(point.total, unit, texts), ...cost, ...parts];
  return joined('; ', said, texts.format.locale);
}
