import type { CSSResult, ReactiveElement } from 'lit';

/** Adds the styles of a part that came later than its element. Through CSSOM, because a strict `style-src` blocks style elements. */
export function addStyles(host: ReactiveElement, { styleSheet }: CSSResult): void {
  if (host.shadowRoot === null || styleSheet === undefined) return;
  host.shadowRoot.adoptedStyleSheets = [...host.shadowRoot.adoptedStyleSheets, styleSheet];
}
