import type { CreditsCapacity, Credits } from 'billing-portal-contract';
import { svg, html } from 'lit';
import { creditsToMicro } from '../../src/money/from-wire.ts';
import type { PurchaseMessages } from './surface.ts';

/** Width of the drawing in its own units; the drawing is stretched to the width of the dialog. */
const WIDTH = 1_000n;

interface Lot {
  readonly kind: 'plan' | 'promo' | 'purchased' | 'new';
  readonly micro: bigint;
}

/**
 * The lots the customer has, in the order they are used, and the new one growing at the end. Drawn with attributes of an
 * SVG, because widths in `style` would need a looser content security policy.
 */
export function renderLotBar(messages: PurchaseMessages, capacity: CreditsCapacity, added: Credits, after: Credits) {
  const lots: readonly Lot[] = [
    { kind: 'plan', micro: capacity.plan === null ? 0n : creditsToMicro(capacity.plan.remaining) },
    { kind: 'promo', micro: capacity.promo === null ? 0n : creditsToMicro(capacity.promo.remaining) },
    { kind: 'purchased', micro: creditsToMicro(capacity.purchased.remaining) },
    { kind: 'new', micro: creditsToMicro(added) },
  ];
  const whole = lots.reduce((sum, { micro }) => sum + micro, 0n);
  let x = 0n;
  return html`<svg
    class="lot-bar"
    part="lot-bar"
    role="img"
    aria-label=${messages.t('lotsLabel', { total: after, added })}
    viewBox="0 0 1000 10"
    preserveAspectRatio="none"
  >
    ${lots.map(({ kind, micro }) => {
      const width = whole === 0n ? 0n : (micro * WIDTH) / whole;
      const rectangle = svg`<rect class=${kind} x=${x.toString()} y="0" width=${width.toString()} height="10" />`;
      x += width;
      return rectangle;
    })}
  </svg>`;
}
