import { html, type TemplateResult } from 'lit';

/** Stands in a message where the figure will be. A letter of no alphabet, so that no text has it. */
export const FIGURE = '\uE000';

/**
 * Puts the large figure into its sentence: "{amount} left" keeps the order of words that a translation gave it, and the
 * words around the figure stay small.
 */
export function aroundFigure(sentence: string, figure: unknown): TemplateResult {
  // A right-to-left sentence isolates its values; the figure isolates itself.
  const [before = '', after = ''] = sentence.replace(/[\u2068\u2069]/g, '').split(FIGURE);
  return html`<span class="muted">${before}</span>${figure}<span class="muted">${after}</span>`;
}
