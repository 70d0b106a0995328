import { css, html, LitElement, nothing } from 'lit';
import { balanceMessages } from '../../src/i18n/en/balance.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { usageOf } from '../../src/state/usage-resource.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { startOfDayBefore } from '../shared/local-days.ts';
import { dailySpend, linePoints } from './daily-spend.ts';

const WIDTH = 300;
const HEIGHT = 40;

/**
 * The thin line under a balance: what was spent per day in the last 30 days. Part of `billing-balance`, loaded after it.
 * Without an answer nothing stands here: the balance above does not depend on it.
 *
 * @element billing-balance-line
 */
export class BillingBalanceLine extends LitElement {
  static override styles = [
    hostStyles,
    css`
      svg {
        block-size: 2.5rem;
        display: block;
        inline-size: 100%;
        overflow: visible;
      }

      polyline {
        fill: none;
        stroke: var(--_accent);
        stroke-linejoin: round;
        stroke-width: 1.5px;
        vector-effect: non-scaling-stroke;
      }

      polygon {
        fill: var(--_accent-tint);
      }

      .ends {
        display: flex;
        justify-content: space-between;
      }

      line {
        stroke: var(--_line);
        stroke-width: 1px;
        vector-effect: non-scaling-stroke;
      }

      /* Time runs from the start of the line of text to its end. */
      :host(:dir(rtl)) svg {
        scale: -1 1;
      }
    `,
  ];

  readonly #messages = new MessagesController(this, balanceMessages);
  readonly #source = new StoreController(this, (store) => [this.#usage(store)]);

  protected override render() {
    const { store } = this.#source;
    const report = store === undefined ? null : dataOf(this.#usage(store).value);
    const account = dataOf(this.#source.account);
    if (report === null || account === null) return nothing;
    const spend = dailySpend(report);
    const { code: currency, exponent } = account.customer.currency;
    const amount = { micro: spend.total.toString(), currency, exponent };
    const label =
      spend.total === 0n ? this.#messages.t('balanceChartNone') : this.#messages.t('balanceChart', { amount });
    const points = linePoints(spend, WIDTH, HEIGHT);
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${label}>
        <polygon points="0,${HEIGHT} ${points} ${WIDTH},${HEIGHT}"></polygon>
        <line x1="0" x2=${WIDTH} y1=${HEIGHT} y2=${HEIGHT}></line>
        <polyline points=${points}></polyline>
      </svg>
      <p class="ends caption muted" aria-hidden="true">
        <span>${this.#messages.format.date(spend.days[0]?.start ?? report.from)}</span>
        <span>${this.#messages.t('today')}</span>
      </p>`;
  }

  /** Nothing stands here, and takes no room, when there will be nothing. */
  protected override updated(): void {
    const usage = this.#source.store === undefined ? undefined : this.#usage(this.#source.store).value;
    this.hidden = usage?.status === 'failed' && dataOf(usage) === null;
  }

  #usage(store: BillingStore) {
    // Whole days of the customer, by the backend's clock: the question stays the same and is asked once.
    const asOf = dataOf(store.account)?.asOf;
    const from = startOfDayBefore(asOf === undefined ? new Date() : new Date(asOf), 29, this.#messages.format.timeZone);
    return usageOf(store, { from: from.toISOString(), interval: 'day' });
  }
}
