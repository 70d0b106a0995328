/** Registers an element once. A second copy of the package on the page warns instead of throwing. */
export function defineElement(tagName: string, elementClass: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry === undefined) return; // Imported on a server.
  const existing = registry.get(tagName);
  if (existing === undefined) {
    registry.define(tagName, elementClass);
  } else if (existing !== elementClass) {
    console.warn(`<${tagName}> is already defined by another copy of billing-portal; keeping that one.`);
  }
}
