import type { Grant } from 'billing-portal-contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { GrantTexts } from './grant-words.ts';

const DAY_MS = 86_400_000;
/** Dots that would lie on each other are moved apart by this share of the line. */
const APART = 0.12;

export interface ExpiryDot {
  readonly grant: Grant;
  /** 0 is today, 1 the last day on which something expires. */
  readonly at: number;
}

/** What expires when, the soonest first, as places on a line. */
export function expiryDots(grants: readonly Grant[], now: Date): readonly ExpiryDot[] {
  const expiring = grants
    .flatMap((grant) => (grant.expiresAt === null ? [] : [{ grant, ms: Date.parse(grant.expiresAt) - now.getTime() }]))
    .sort((one, other) => one.ms - other.ms);
  const longest = Math.max(DAY_MS, expiring.at(-1)?.ms ?? 0);
  const dots = expiring.map(({ grant, ms }) => ({ grant, at: Math.max(0, ms / longest) }));
  // From the end, so that the last stays where it is.
  for (let index = dots.length - 2; index >= 0; index -= 1) {
    const [dot, next] = [dots[index], dots[index + 1]];
    if (dot !== undefined && next !== undefined) dot.at = Math.max(0, Math.min(dot.at, next.at - APART));
  }
  return dots;
}

/** A picture of what the list says: hidden from who hears the list. `--_at` is set through CSSOM: see `placeDots`. */
export function renderExpiryLine(
  dots: readonly ExpiryDot[],
  { t, format }: GrantTexts,
): TemplateResult | typeof nothing {
  const last = dots.at(-1)?.grant.expiresAt ?? null;
  if (dots.length < 2 || last === null) return nothing;
  return html`<div class="expiry" part="timeline" aria-hidden="true">
    <p class="caption muted">${t('timeline')}</p>
    <div class="line">
      ${dots.map(
        ({ grant, at }) =>
          html`<span class="dot ${grant.source} ${grant.status}" data-at=${at}>${grant.burnPosition ?? ''}</span>`,
      )}
    </div>
    <p class="ends caption muted"><span>${t('today')}</span><span>${format.date(last)}</span></p>
  </div>`;
}

/** A strict `style-src` blocks style attributes. */
export function placeDots(root: ParentNode): void {
  for (const dot of root.querySelectorAll<HTMLElement>('.dot')) {
    dot.style.setProperty('--_at', dot.dataset['at'] ?? '0');
  }
}
