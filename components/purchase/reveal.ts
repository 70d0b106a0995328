/**
 * For `ref()`: brings what has just appeared into view. In a narrow or low window the customer may be looking at the button
 * while the reason to stop stands above.
 */
export function reveal(element: Element | undefined): void {
  if (element !== undefined) requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest' }));
}
