import { announce } from '../../src/dom/announce.ts';
import { deepActiveElement } from '../../src/dom/deep-active-element.ts';

const DURATION_MS = 600;

interface Rise {
  readonly from: bigint;
  readonly to: bigint;
  readonly sentence: string;
  readonly signal: AbortSignal;
  /** `null`: the figure itself. */
  readonly paint: (shown: bigint | null) => void;
}

/** Counts from the old figure to the new one, once, and says it. Under reduced motion the new one is there at once. */
export function celebrate({ from, paint, sentence, signal, to }: Rise): void {
  // The dialog that sold it has just said it.
  if (deepActiveElement()?.closest('dialog') == null) announce(sentence);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    paint(null);
    return;
  }
  const startedAtMs = performance.now();
  const step = (nowMs: number): void => {
    if (signal.aborted) return;
    const share = Math.max(0, (nowMs - startedAtMs) / DURATION_MS);
    if (share >= 1) {
      paint(null);
      return;
    }
    const eased = 1 - (1 - share) ** 3;
    paint(from + ((to - from) * BigInt(Math.round(eased * 1000))) / 1000n);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
