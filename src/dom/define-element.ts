/** Registers an element once. A second copy of the package on the page warns instead of throwing. */
export function defineElement(tagName: string, elementClass: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry === undefined) return; // Imported on a server.
  const existing = registry.get(tagName);
  if (existing === undefined) {
    registry.define(tagName, elementClass);
  } else if (existing !== elementClass) {
    // eslint-disable-next-line no-console -- there is no other place where a page's developer would see it
    console.warn(`<${tagName}> is already defined by another copy of billing-portal; keeping that one.`);
  }
}
