import type { Account, SpendCapList, UsageDimension, UsageQuery, UsageReport } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { usageChartMessages } from '../../src/i18n/en/usage-chart.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { spendCapsOf } from '../../src/state/control-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import { usageOf } from '../../src/state/usage-resource.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { renderFailure } from '../shared/failure.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { busiestFeature, chartModel, hasCost, type ChartModel } from './chart-model.ts';
import { type Period, periodQuery, PERIODS, STEPS } from './chart-period.ts';
import { drawPicture, type Picture } from './chart-picture.ts';
import { pointSentence, renderReadout } from './chart-readout.ts';
import { renderTable } from './chart-table.ts';
import { axisWords, summaryWords, tickWords, timeWords } from './chart-words.ts';
import { chartTableStyles } from './table.styles.ts';
import { usageChartStyles } from './usage-chart.styles.ts';
import { renderWho, sizeBars } from './usage-who.ts';

const DIMENSIONS: readonly UsageDimension[] = ['member', 'key', 'project'];
const ALL = '';
const HEIGHT = 184;
/** Until the place has been measured. */
const WIDTH = 600;

/**
 * Shows what was used over time: all features by what they cost, or one by its own units, with the table behind it and who
 * used it. The picture is read with the arrow keys, a finger or the pointer; what it stands on is said in words.
 *
 * @summary Usage over time as a chart and as a table.
 * @element billing-usage-chart
 * @csspart chart - The picture.
 * @csspart table - The table behind it.
 * @csspart shares - Who used it.
 * @cssprop [--billing-color-chart-1] - Colour of the first feature; likewise `-2` to `-5`.
 * @cssprop [--billing-color-chart-rest] - Colour of the small features together.
 */
export class BillingUsageChart extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, fieldStyles, usageChartStyles, chartTableStyles];

  @state() private period: Period = 'month';
  /** As chosen; `null`: all features, or the busiest where nothing costs anything. */
  @state() private feature: string | null = null;
  @state() private isTable = false;
  /** `null` while nobody wants to know who used it. */
  @state() private dimension: UsageDimension | null = null;
  @state() private selected: number | null = null;
  @state() private width = WIDTH;

  readonly #messages = new MessagesController(this, usageChartMessages);
  /** What was shown last, until the next period has arrived. */
  #last: UsageReport | null = null;
  #lastPeriod: Period = 'month';
  #lastCustomer: string | null = null;
  #picture: Picture | null = null;
  /** Made in a browser alone: the class can be constructed on a server. */
  #resize: ResizeObserver | null = null;
  #observed: Element | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#observed = null;
  }

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    if (!store.can('usage')) return [];
    if (this.dimension === null) return [this.#usage(store)];
    return [this.#usage(store), this.#who(store, this.dimension), ...this.#caps(store)];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot');
    if (plot !== this.#observed) this.#observe(plot);
    if (plot !== null && this.#picture !== null) this.#place(plot, this.#picture);
    sizeBars(this.renderRoot);
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store?.can('usage') !== true) return nothing;
    const resource = this.#usage(store);
    const report = dataOf(resource.value);
    // Never one customer's data under another's name.
    if (this.#lastCustomer !== account.customer.id) this.#last = null;
    if (report !== null) {
      this.#last = report;
      this.#lastPeriod = this.period;
      this.#lastCustomer = account.customer.id;
    }
    const isBusy = report === null && resource.value.status !== 'failed';
    const shown = report ?? (isBusy ? this.#last : null);
    // That everything here may be old is said once for all sections.
    const isSaid = this.inPortal && shown !== null && this.source.account.status === 'failed';
    return html`<section class="section" aria-labelledby="title" aria-busy=${isBusy ? 'true' : 'false'}>
      <div class="section-head">
        <h3 id="title">${this.#messages.t('title')}</h3>
        ${this.#renderControls(account, this.#last)}
      </div>
      ${
        resource.value.status === 'failed' && !isSaid
          ? renderFailure(resource.value.error, this.shell, () => void resource.refresh())
          : nothing
      }
      ${shown === null ? (isBusy ? this.#renderPlotSkeleton() : nothing) : this.#renderReport(account, shown, resource, isBusy)}
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-hidden="true">
      <div class="section-head"><span class="skeleton w-2"></span></div>
      ${this.#renderPlotSkeleton()}
    </div>`;
  }

  #renderPlotSkeleton() {
    return html`<span class="visually-hidden">${this.#messages.t('loading')}</span>
      <div class="readout-skeleton" aria-hidden="true">
        <span class="skeleton w-3"></span><span class="skeleton w-4"></span>
      </div>
      <span class="skeleton plot-line" aria-hidden="true"></span>
      <span class="skeleton w-2" aria-hidden="true"></span>
      <span class="skeleton w-1" aria-hidden="true"></span>`;
  }

  #renderControls(account: Account, report: UsageReport | null) {
    const { t } = this.#texts;
    const features = report === null ? [] : this.#features(account, report);
    const canAll = report !== null && hasCost(report);
    const chosen = report === null ? ALL : (this.#chosenFeature(report) ?? ALL);
    return html`<div class="controls">
      <select class="control" aria-label=${t('period')} @change=${this.#handlePeriodChange}>
        ${PERIODS.map((period) => html`<option value=${period} .selected=${period === this.period}>${t(period)}</option>`)}
      </select>
      ${
        features.length < 2
          ? nothing
          : html`<select class="control" aria-label=${t('feature')} @change=${this.#handleFeatureChange}>
              ${canAll ? html`<option value=${ALL} .selected=${chosen === ALL}>${t('allFeatures')}</option>` : nothing}
              ${features.map(
                ({ feature, name }) => html`<option value=${feature} .selected=${feature === chosen}>${name}</option>`,
              )}
            </select>`
      }
    </div>`;
  }

  #renderReport(account: Account, report: UsageReport, resource: StoreResource<UsageReport>, isBusy: boolean) {
    const model = this.#model(account, report);
    const texts = this.#texts;
    const step = STEPS[this.#lastPeriod];
    if (model.total === 0n) {
      return html`<div class="nothing">
        <strong>${texts.t('none')}</strong>
        <p class="muted">${texts.t('noneText')}</p>
      </div>`;
    }
    const what = this.#what(model);
    const asOf = resource.value.status === 'ready' ? timeWords(resource.value.receivedAtMs, texts) : null;
    const point = this.isTable || this.selected === null ? undefined : model.points[this.selected];
    return html`${renderReadout(model, point, step, texts)}
      ${this.isTable ? renderTable(model, what, step, texts) : this.#renderPlot(model, what, isBusy)}
      <div class="foot">
        <button class="link" type="button" @click=${this.#handleTableClick}>
          ${texts.t(this.isTable ? 'showChart' : 'showTable')}
        </button>
        ${asOf === null ? nothing : html`<span class="caption muted">${texts.t('asOf', { time: asOf })}</span>`}
      </div>
      ${this.#renderWhoUsed(account, report)}`;
  }

  #renderPlot(model: ChartModel, what: string, isBusy: boolean) {
    const texts = this.#texts;
    const step = STEPS[this.#lastPeriod];
    const last = model.points.length - 1;
    const at = Math.min(this.selected ?? last, last);
    const point = model.points[at];
    this.#picture = drawPicture(model, {
      width: this.width,
      height: HEIGHT,
      isRightToLeft: this.#messages.direction === 'rtl',
      selected: this.selected,
      tickText: (tick) => tickWords(tick, model.unit, texts),
      axisText: ({ start }) => axisWords(start, step, texts),
    });
    return html`<div
      class="plot ${isBusy ? 'busy' : ''}"
      part="chart"
      @pointermove=${this.#handlePointerMove}
      @pointerleave=${this.#handleLeave}
    >
      <svg
        class="picture"
        viewBox="0 0 ${this.width} ${HEIGHT}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${summaryWords(model, what, step, texts)}
      >
        ${this.#picture.drawing}
      </svg>
      <input
        type="range"
        min="0"
        max=${last}
        step="1"
        .value=${String(at)}
        aria-label=${texts.t('point')}
        aria-valuetext=${point === undefined ? '' : pointSentence(model, point, step, texts)}
        @input=${this.#handleInput}
        @focus=${this.#handleInput}
        @blur=${this.#handleLeave}
      />
    </div>`;
  }

  #renderWhoUsed(account: Account, report: UsageReport) {
    const { t } = this.#texts;
    const { store } = this.source;
    const { dimension } = this;
    return html`<details class="who" @toggle=${this.#handleWhoToggle}>
      <summary>${t('who')}</summary>
      ${
        dimension === null || store === undefined
          ? nothing
          : html`<div class="who-head">
                <select class="control" aria-label=${t('whoLabel')} @change=${this.#handleDimensionChange}>
                  ${DIMENSIONS.map(
                    (one) => html`<option value=${one} .selected=${one === dimension}>${t(one)}</option>`,
                  )}
                </select>
              </div>
              ${this.#renderShares(account, report, this.#who(store, dimension))}`
      }
    </details>`;
  }

  #renderShares(account: Account, report: UsageReport, resource: StoreResource<UsageReport>) {
    const { store } = this.source;
    const breakdown = dataOf(resource.value)?.breakdown;
    if (breakdown !== undefined) {
      const caps = store === undefined ? [] : this.#caps(store).flatMap(({ value }) => dataOf(value)?.items ?? []);
      return renderWho(breakdown, caps, this.#unitName(account, this.#chosenFeature(report)), this.#texts);
    }
    if (resource.value.status === 'failed') {
      return renderFailure(resource.value.error, this.shell, () => void resource.refresh());
    }
    if (resource.value.status === 'ready') return html`<p class="muted">${this.#messages.t('whoNone')}</p>`;
    return html`<div aria-hidden="true"><span class="skeleton w-4"></span><span class="skeleton w-3"></span></div>`;
  }

  /** Bars and the range over them lie on the same steps: the thumb is as wide as one. Through CSSOM, for a strict `style-src`. */
  #place(plot: HTMLElement, { plotLeft, plotRight, step }: Picture): void {
    const isRightToLeft = this.#messages.direction === 'rtl';
    const [start, end] = isRightToLeft ? [this.width - plotRight, plotLeft] : [plotLeft, this.width - plotRight];
    plot.style.setProperty('--_plot-start', `${start}px`);
    plot.style.setProperty('--_plot-end', `${end}px`);
    plot.style.setProperty('--_step', `${step}px`);
  }

  #observe(plot: Element | null): void {
    this.#resize ??= new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) this.width = Math.round(entry.contentRect.width);
    });
    this.#resize.disconnect();
    this.#observed = plot;
    if (plot !== null) this.#resize.observe(plot);
  }

  #model(account: Account, report: UsageReport): ChartModel {
    const feature = this.#chosenFeature(report);
    return chartModel(report, {
      feature,
      step: STEPS[this.#lastPeriod],
      timeZone: this.#messages.format.timeZone,
      unitName: this.#unitName(account, feature),
    });
  }

  #chosenFeature(report: UsageReport): string | null {
    const isThere = report.series.some(({ feature }) => feature === this.feature);
    if (isThere) return this.feature;
    if (hasCost(report)) return null;
    return busiestFeature(report) ?? report.series[0]?.feature ?? null;
  }

  /** What can be counted over time. */
  #features(account: Account, report: UsageReport) {
    const types = new Map(account.capacity?.features.map(({ key, type }) => [key, type]));
    return report.series.filter(({ feature }) => (types.get(feature) ?? 'usage') === 'usage');
  }

  #unitName(account: Account, feature: string | null): string {
    return account.capacity?.features.find(({ key }) => key === feature)?.unitName ?? '';
  }

  #what({ series, unit }: ChartModel): string {
    return unit.kind === 'units' ? (series[0]?.name ?? '') : this.#messages.t('allFeatures');
  }

  get #texts() {
    return { t: this.#messages.t.bind(this.#messages), format: this.#messages.format };
  }

  #usage(store: BillingStore): StoreResource<UsageReport> {
    return usageOf(store, this.#query(store, null));
  }

  /** By the clock of the backend: that of this machine may be wrong. */
  #query(store: BillingStore, dimension: UsageDimension | null): UsageQuery {
    const asOf = dataOf(store.account)?.asOf;
    const now = asOf === undefined ? new Date() : new Date(asOf);
    return periodQuery(this.period, now, this.#messages.format.timeZone, dimension);
  }

  /** What each may spend; without an answer it is not said. */
  #caps(store: BillingStore): readonly StoreResource<SpendCapList>[] {
    return store.can('spend_caps') ? [spendCapsOf(store)] : [];
  }

  #who(store: BillingStore, dimension: UsageDimension): StoreResource<UsageReport> {
    const query = this.#query(store, dimension);
    const feature = this.#last === null ? null : this.#chosenFeature(this.#last);
    return usageOf(store, { ...query, ...(feature !== null && { feature }) });
  }

  #handlePeriodChange(event: Event): void {
    this.period = (event.currentTarget as HTMLSelectElement).value as Period;
    this.selected = null;
  }

  #handleFeatureChange(event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.feature = value === ALL ? null : value;
    this.selected = null;
  }

  #handleDimensionChange(event: Event): void {
    this.dimension = (event.currentTarget as HTMLSelectElement).value as UsageDimension;
  }

  #handleWhoToggle(event: Event): void {
    this.dimension = (event.currentTarget as HTMLDetailsElement).open ? (this.dimension ?? 'member') : null;
  }

  #handleTableClick(): void {
    this.isTable = !this.isTable;
    this.selected = null;
  }

  #handleInput(event: Event): void {
    this.selected = Number((event.currentTarget as HTMLInputElement).value);
  }

  #handlePointerMove(event: PointerEvent): void {
    const plot = event.currentTarget as HTMLElement;
    const picture = this.#picture;
    if (picture === null || event.pointerType === 'touch') return;
    const x = event.clientX - plot.getBoundingClientRect().left;
    const { plotLeft, plotRight, step } = picture;
    if (x < plotLeft || x > plotRight) return this.#handleLeave();
    const last = Number(plot.querySelector('input')?.max ?? 0);
    const from = this.#messages.direction === 'rtl' ? plotRight - x : x - plotLeft;
    this.selected = Math.max(0, Math.min(last, Math.floor(from / step)));
  }

  readonly #handleLeave = (): void => {
    this.selected = null;
  };
}
