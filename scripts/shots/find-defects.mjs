/**
 * Runs in the page: what no eye should have to look for. Answers one line for each element that is cut, or reaches out of the
 * window sideways.
 */
export function findDefects() {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    found.push(`the page scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
  const nameOf = (element) => {
    const host = element.getRootNode().host;
    const own = `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replaceAll(/\s+/g, '.')}` : ''}`;
    return host ? `${host.localName} ${own}` : own;
  };
  const isHidden = (element) => {
    const { display, position, clipPath, visibility } = getComputedStyle(element);
    if (display === 'contents') return false;
    return visibility === 'hidden' || (position === 'absolute' && clipPath !== 'none') || element.offsetWidth <= 1;
  };
  const look = (element, isClipped) => {
    if (!(element instanceof HTMLElement) || isHidden(element)) return;
    const { overflowX, textOverflow } = getComputedStyle(element);
    // Whoever types scrolls; a hint in an empty field cannot be scrolled.
    const isTyped = element.localName === 'textarea' || (element.localName === 'input' && element.value !== '');
    const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !isTyped;
    if (isCut) found.push(`${nameOf(element)} is cut (${textOverflow}): "${element.textContent.trim().slice(0, 40)}"`);
    const { left, right, width } = element.getBoundingClientRect();
    if (!isClipped && width > 1 && (left < -1 || right > innerWidth + 1))
      found.push(`${nameOf(element)} reaches out of the window`);
    if (element.localName === 'details' && !element.open) return;
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children])
      look(child, isClipped || overflowX !== 'visible');
  };
  look(document.querySelector('.product') ?? document.body, false);
  return [...new Set(found)];
}
