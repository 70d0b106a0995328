/** A colour as Stripe's frame understands it: it knows none of the page's variables, functions and schemes. */
export interface Color {
  /** 0 to 255. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Reads what `getComputedStyle` gives: `rgb()`, `rgba()` and, from a mix in sRGB, `color(srgb …)`. Transparent when it cannot. */
export function parseColor(text: string): Color {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map(numberOf);
  const scale = text.startsWith('color(srgb ') ? 255 : 1;
  const [red, green, blue, alpha = 1] = numbers;
  const isKnown = scale === 255 || text.startsWith('rgb');
  if (!isKnown || red === undefined || green === undefined || blue === undefined) {
    return { red: 0, green: 0, blue: 0, alpha: 0 };
  }
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

/** What is seen when `color` lies on an opaque `backdrop`. */
export function blend(color: Color, backdrop: Color): Color {
  const mix = (over: number, under: number) => over * color.alpha + under * (1 - color.alpha);
  return {
    red: mix(color.red, backdrop.red),
    green: mix(color.green, backdrop.green),
    blue: mix(color.blue, backdrop.blue),
    alpha: 1,
  };
}

export function toHex({ red, green, blue }: Color): string {
  const byte = (value: number) =>
    Math.round(Math.min(Math.max(value, 0), 255))
      .toString(16)
      .padStart(2, '0');
  return `#${byte(red)}${byte(green)}${byte(blue)}`;
}

/** Closer to black than to white, as the eye sees it. */
export function isDark({ red, green, blue }: Color): boolean {
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function numberOf(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
