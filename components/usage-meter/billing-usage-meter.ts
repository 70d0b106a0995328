import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../shared/host.styles.ts';
import { dangerIcon, icon, warningIcon } from '../shared/icon.ts';
import { usageMeterStyles } from './billing-usage-meter.styles.ts';

const NEAR_LIMIT = 0.8;
const AT_LIMIT = 0.95;

type Level = 'ok' | 'near-limit' | 'at-limit' | 'over-limit';

/**
 * Shows how much of one allowance has been used. Presentational: it never fetches.
 *
 * @summary A labelled meter for one metered feature.
 * @element billing-usage-meter
 * @slot - Supporting text under the bar, such as the reset date.
 * @csspart label - What is metered.
 * @csspart value - The figure beside the label.
 * @csspart track - The full-width bar.
 * @csspart fill - The used portion of the bar.
 * @csspart mark - What was used beyond the allowance.
 * @cssprop [--billing-usage-meter-height=0.5rem] - Block size of the bar.
 * @cssprop [--billing-usage-meter-color] - Colour of the bar below the thresholds.
 * @cssstate near-limit - From 80 % of `limit`.
 * @cssstate at-limit - From 95 % of `limit`.
 * @cssstate over-limit - Set while `used` is greater than `limit`.
 */
export class BillingUsageMeter extends LitElement {
  static override styles = [hostStyles, usageMeterStyles];

  /** What is metered, already localized. */
  @property() label = '';
  /** Units used. A value above `limit` is kept and announced, never clamped. */
  @property({ type: Number }) used = 0;
  /** Units included, or `null` when the allowance is unlimited. */
  @property({ type: Number }) limit: number | null = null;
  /** Localized figure shown beside the label and read in place of the bare number: "640 of 1,000 images". */
  @property({ attribute: 'value-text' }) valueText = '';

  readonly #internals = this.attachInternals();

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('used') && !changed.has('limit')) return;
    const { used, limit } = this;
    // Written through CSSOM: a strict `style-src` blocks style attributes, and styleMap writes one first.
    const track = this.renderRoot.querySelector<HTMLElement>('[part=track]');
    track?.style.setProperty('--_ratio', String(Math.min(this.#share(), 1)));
    track?.style.setProperty('--_mark', String(limit !== null && used > limit ? limit / used : 1));
    const level = this.#level();
    for (const state of ['near-limit', 'at-limit', 'over-limit'] as const) {
      this.#internals.states[state === level ? 'add' : 'delete'](state);
    }
  }

  protected override render() {
    const { limit, used } = this;
    const level = this.#level();
    const value = this.valueText || (limit === null ? String(used) : `${used} / ${limit}`);
    return html`
      <div class="head">
        <span part="label" id="label">${this.label}</span>
        <span part="value"
          >${level === 'ok' ? nothing : icon(level === 'near-limit' ? warningIcon : dangerIcon, 'small')}<bdi
            >${value}</bdi
          ></span
        >
      </div>
      ${
        limit === null
          ? nothing
          : html`<div
              part="track"
              role="meter"
              aria-labelledby="label"
              aria-valuemin="0"
              aria-valuemax=${Math.max(limit, used)}
              aria-valuenow=${used}
              aria-valuetext=${value}
            >
              <div part="fill"></div>
              ${level === 'over-limit' ? html`<div part="mark"></div>` : nothing}
            </div>`
      }
      <slot></slot>
    `;
  }

  /** Used of what is included. An allowance of nothing is full at the first unit. */
  #share(): number {
    const { limit, used } = this;
    if (limit === null) return 0;
    return limit > 0 ? used / limit : used > 0 ? 1 : 0;
  }

  #level(): Level {
    const { limit, used } = this;
    if (limit !== null && used > limit) return 'over-limit';
    const share = this.#share();
    return share >= AT_LIMIT ? 'at-limit' : share >= NEAR_LIMIT ? 'near-limit' : 'ok';
  }
}
