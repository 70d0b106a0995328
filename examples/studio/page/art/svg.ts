const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Makes one SVG element with DOM calls only, so that the strictest content policy lets it be. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly Element[] = [],
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  element.append(...children);
  return element;
}

let gradients = 0;

/** A gradient and the `fill` that names it. Ids are unique in the page, whatever is drawn beside it. */
export function verticalGradient(from: string, to: string): { readonly element: SVGElement; readonly fill: string } {
  gradients += 1;
  const id = `gradient-${gradients}`;
  const element = svg('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, [
    svg('stop', { offset: 0, 'stop-color': from }),
    svg('stop', { offset: 1, 'stop-color': to }),
  ]);
  return { element, fill: `url(#${id})` };
}
