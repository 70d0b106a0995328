import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * One small set, drawn on a 20 px grid with a 1.5 px line in `currentColor`. All are decoration: the word beside them
 * carries the meaning. Usage: `icon(plusIcon)` or `icon(plusIcon, 'small')`. Here are those of the first paint.
 */
export function icon(shape: SVGTemplateResult, size: 'small' | 'medium' = 'medium'): TemplateResult {
  return html`<svg
    class=${size === 'small' ? 'icon small' : 'icon'}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${shape}
  </svg>`;
}

export const warningIcon = svg`<path d="M10 3.2 17.5 16.5h-15zM10 8.2v3.8" /><path d="M10 14.3v.01" stroke-width="2" />`;
export const dangerIcon = svg`<circle cx="10" cy="10" r="7" /><path d="M10 6.4v4.4" /><path d="M10 13.5v.01" stroke-width="2" />`;
export const infoIcon = svg`<circle cx="10" cy="10" r="7" /><path d="M10 9.4v4.2" /><path d="M10 6.6v.01" stroke-width="2" />`;
export const chevronIcon = svg`<path d="m5.5 8 4.5 4.5L14.5 8" />`;
export const plusIcon = svg`<path d="M10 4.5v11M4.5 10h11" />`;
