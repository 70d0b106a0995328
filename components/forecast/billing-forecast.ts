import type { Account, Forecast, ForecastQuery } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup } from 'lit';
import { state } from 'lit/decorators.js';
import { forecastMessages } from '../../src/i18n/en/forecast.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { forecastOf } from '../../src/state/forecast-resource.ts';
import { dataOf } from '../../src/state/resource.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { renderFailure } from '../shared/failure.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { roughly } from './roughly.ts';
import { forecastLine, type ForecastLine } from './forecast-line.ts';
import { forecastStyles } from './forecast.styles.ts';

type Window = NonNullable<ForecastQuery['windowDays']>;

/**
 * Says until when what is left lasts: a date, the range from busy to quiet days, what that is based on, and when an automatic
 * top-up would come. Where there is too little to go by, it says so instead.
 *
 * @summary When what is left runs out.
 * @element billing-forecast
 * @csspart line - The picture of the range.
 */
export class BillingForecast extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, fieldStyles, forecastStyles];

  @state() private window: Window = '14';
  readonly #messages = new MessagesController(this, forecastMessages);
  #line: ForecastLine | null = null;
  /** What was shown last, until the other window has arrived. */
  #last: Forecast | null = null;
  #lastCustomer: string | null = null;

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    return store.can('forecast') ? [forecastOf(store, this.window)] : [];
  }

  protected override updated(): void {
    const line = this.renderRoot.querySelector<HTMLElement>('.line');
    if (line === null || this.#line === null) return;
    // Through CSSOM: a strict `style-src` blocks style attributes.
    for (const name of ['from', 'to', 'expected', 'topUp', 'resets'] as const) {
      line.style.setProperty(`--_${name.toLowerCase()}`, String(this.#line[name] ?? 0));
    }
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store?.can('forecast') !== true) return nothing;
    const resource = forecastOf(store, this.window);
    const { value } = resource;
    const forecast = dataOf(value);
    // Never one customer's data under another's name.
    if (this.#lastCustomer !== account.customer.id) this.#last = null;
    this.#last = forecast ?? this.#last;
    this.#lastCustomer = account.customer.id;
    const shown = value.status === 'failed' ? forecast : this.#last;
    return html`<section class="section" aria-labelledby="title" aria-busy=${forecast === null ? 'true' : 'false'}>
      <div class="section-head">
        <h3 id="title">${this.#messages.t('title')}</h3>
        ${shown?.reason === 'not_prepaid' || shown?.reason === 'nothing_left' ? nothing : this.#renderWindow()}
      </div>
      ${value.status === 'failed' ? renderFailure(value.error, this.shell, () => void resource.refresh()) : nothing}
      ${shown === null ? (value.status === 'failed' ? nothing : this.#renderLinesSkeleton()) : this.#renderForecast(account, shown)}
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section">
      <div class="section-head" aria-hidden="true"><span class="skeleton w-1"></span></div>
      ${this.#renderLinesSkeleton()}
    </div>`;
  }

  /** How old it is stands below the forecast, whether it could be refreshed or not. */
  protected override renderStale() {
    return nothing;
  }

  #renderLinesSkeleton() {
    return html`<span class="visually-hidden">${this.#messages.t('loading')}</span>
      <span class="skeleton w-3" aria-hidden="true"></span>
      <span class="skeleton bar" aria-hidden="true"></span>
      <div aria-hidden="true">
        <span class="skeleton w-4"></span><span class="skeleton w-4"></span><span class="skeleton w-4"></span>
      </div>
      <div class="caption" aria-hidden="true">
        <span class="skeleton w-4"></span><span class="skeleton w-2"></span>
      </div>`;
  }

  #renderWindow() {
    const { t } = this.#texts;
    return html`<select class="control" aria-label=${t('window')} @change=${this.#handleWindowChange}>
      <option value="7" .selected=${this.window === '7'}>${t('week')}</option>
      <option value="14" .selected=${this.window === '14'}>${t('fortnight')}</option>
      <option value="30" .selected=${this.window === '30'}>${t('month')}</option>
    </select>`;
  }

  #renderForecast(account: Account, forecast: Forecast) {
    const { t, format } = this.#texts;
    const { reason, runsOutAt, daysLeft } = forecast;
    if (reason !== null || runsOutAt === null) {
      return html`<p class="muted">${t(reason ?? 'not_enough_data')}</p>
        ${this.#renderPace(forecast)}`;
    }
    const resets = resetOf(account, runsOutAt);
    this.#line = forecastLine(forecast, resets?.at ?? null);
    const date = format.date(runsOutAt);
    // "0 days" says less than the date does.
    const until = daysLeft === null || daysLeft < 1 ? t('untilDay', { date }) : t('until', { date, count: daysLeft });
    return html`<p><strong>${until}</strong></p>
      ${this.#renderLine(this.#line)}
      <ul class="facts">
        <li><span class="mark range" aria-hidden="true"></span>${this.#range(forecast)}</li>
        ${
          forecast.autoTopUpAt === null
            ? nothing
            : html`<li>
                <span class="mark top-up" aria-hidden="true"></span
                >${t('topUp', { date: format.date(forecast.autoTopUpAt) })}
              </li>`
        }
        ${
          resets === null
            ? nothing
            : html`<li>
                <span class="mark resets" aria-hidden="true"></span
                >${t('resets', { amount: resets.amount, date: format.date(resets.at) })}
              </li>`
        }
      </ul>
      ${this.#renderPace(forecast)}`;
  }

  #renderLine(line: ForecastLine | null) {
    if (line === null) return nothing;
    const { t, format } = this.#texts;
    return html`<div class="picture" part="line" aria-hidden="true">
      <div class="line ${line.isOpen ? 'open' : ''}">
        <span class="band"></span>
        ${line.resets === null ? nothing : html`<span class="at resets"></span>`}
        ${line.topUp === null ? nothing : html`<span class="at top-up"></span>`}
        <span class="at expected"></span>
      </div>
      <p class="ends caption muted"><span>${t('today')}</span><span>${format.date(line.end)}</span></p>
    </div>`;
  }

  #range({ earliestAt, latestAt, runsOutAt }: Forecast): string {
    const { t, format } = this.#texts;
    const from = format.date(earliestAt ?? runsOutAt ?? '');
    return latestAt === null ? t('notBefore', { from }) : t('between', { from, to: format.date(latestAt) });
  }

  #renderPace({ asOf, basedOnDays, perDay, perDayBusy, perDayQuiet }: Forecast) {
    const { t, format } = this.#texts;
    const pace =
      perDay === null || perDayQuiet === null || perDayBusy === null
        ? nothing
        : t('pace', {
            amount: roughly(perDay),
            quiet: roughly(perDayQuiet),
            busy: roughly(perDayBusy),
            count: basedOnDays,
          });
    return html`<p class="caption muted">${pace}</p>
      <p class="caption muted">${t('asOf', { time: format.dateTime(asOf) })}</p>`;
  }

  get #texts() {
    return { t: this.#messages.t.bind(this.#messages), format: this.#messages.format };
  }

  #handleWindowChange(event: Event): void {
    this.window = (event.currentTarget as HTMLSelectElement).value as Window;
  }
}

/** An allowance that comes before it runs out: the forecast looks at what there is now alone. */
function resetOf({ capacity }: Account, runsOutAt: string) {
  const plan = capacity?.credits?.plan;
  const included = capacity?.balance?.included;
  const found = plan
    ? { amount: plan.included, at: plan.resetsAt }
    : included
      ? { amount: included.amount, at: included.resetsAt }
      : null;
  return found === null || found.at === null || found.at >= runsOutAt ? null : { amount: found.amount, at: found.at };
}
