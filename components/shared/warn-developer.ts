/** Says on the console what only whoever embeds the element can set right. Never anything about the customer. */
export function warnDeveloper(element: Element, message: string): void {
  // eslint-disable-next-line no-console -- there is no other place where a page's developer would see it
  console.warn(`<${element.localName}>: ${message}`);
}
