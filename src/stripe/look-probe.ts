import { css } from 'lit';
import type { Look } from './appearance.ts';
import { blend, type Color, parseColor } from './color.ts';

/**
 * An element that nobody sees and whose computed style is the look. Mixing a colour with itself in sRGB makes every notation,
 * `light-dark()` and `oklch()` included, come out in one. Any change of theme is a transition of one millisecond, whose end is
 * the event to look again; nothing has to be guessed about how the page switches.
 */
export const lookProbeStyles = css`
  .look-probe {
    background-color: color-mix(
      in srgb,
      var(--billing-color-field, transparent),
      var(--billing-color-field, transparent)
    );
    block-size: 0;
    border: 0 solid;
    border-block-end-color: color-mix(in srgb, var(--_danger), var(--_danger));
    border-block-start-color: color-mix(in srgb, var(--_accent), var(--_accent));
    border-inline-end-color: color-mix(in srgb, Canvas, Canvas);
    border-inline-start-color: color-mix(in srgb, var(--_line-strong), var(--_line-strong));
    border-start-start-radius: var(--_radius);
    color: color-mix(in srgb, currentColor, currentColor);
    inline-size: var(--_space-1);
    outline: 0 solid color-mix(in srgb, var(--_muted), var(--_muted));
    position: absolute;
    transition: all 1ms;
    visibility: hidden;
  }
`;

/** Reads the look from a `.look-probe`. */
export function readLook(probe: Element): Look {
  const style = getComputedStyle(probe);
  return {
    backdrop: backdropOf(probe, parseColor(style.borderInlineEndColor)),
    field: parseColor(style.backgroundColor),
    text: parseColor(style.color),
    muted: parseColor(style.outlineColor),
    accent: parseColor(style.borderBlockStartColor),
    danger: parseColor(style.borderBlockEndColor),
    line: parseColor(style.borderInlineStartColor),
    radius: style.borderStartStartRadius.split(' ')[0] ?? '0px',
    space: style.inlineSize,
    fontSize: style.fontSize,
    fontFamily: style.fontFamily,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** Calls back after the look has changed. Returns the way to stop. */
export function watchLook(probe: Element, changed: () => void): () => void {
  let isWaiting = false;
  // Many properties end their transitions at once; they are one change.
  const listener = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      changed();
    });
  };
  probe.addEventListener('transitionend', listener);
  return () => probe.removeEventListener('transitionend', listener);
}

/** All backgrounds under the element, from the page up, as one opaque colour. */
function backdropOf(element: Element, canvas: Color): Color {
  const layers: Color[] = [];
  for (let node = around(element); node !== null; node = around(node)) {
    const color = parseColor(getComputedStyle(node).backgroundColor);
    layers.push(color);
    if (color.alpha === 1) break;
  }
  return layers.reduceRight((under, over) => blend(over, under), canvas);
}

/** The element around this one as it is drawn: through slots and out of shadow roots. */
function around(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
