/* global document, getComputedStyle, Node */
/**
 * Runs in the page: answers one line for each text that stands at the wrong side in a page from right to left, because what
 * keeps its own direction (a name, a card) became a block. An inline `<bdi>` keeps its direction and stays where it belongs.
 */
export function findWrongSide() {
  const frame = document.querySelector('.story-frame');
  if (frame === null || getComputedStyle(frame).direction !== 'rtl') return [];
  const TYPED = ['input', 'textarea', 'select', 'svg', 'pre', 'code', 'style', 'dialog'];
  const found = new Set();
  const hasOwnText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
  // A box no wider than its words has no wrong side.
  const hasRoom = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return element.getBoundingClientRect().width > range.getBoundingClientRect().width + 2;
  };
  const look = (element) => {
    if (TYPED.includes(element.localName)) return;
    const { clipPath, direction, display, position, textAlign } = getComputedStyle(element);
    if (display === 'none' || (position === 'absolute' && clipPath !== 'none')) return;
    const isBlock = !['inline', 'contents', 'inline-block'].includes(display);
    const isWide = element.parentElement !== null && element.offsetWidth > element.parentElement.offsetWidth / 2;
    if (
      direction === 'ltr' &&
      isBlock &&
      isWide &&
      hasOwnText(element) &&
      hasRoom(element) &&
      ['start', 'left'].includes(textAlign)
    )
      found.add(`"${element.textContent.trim().slice(0, 40)}" stands at the wrong side`);
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) look(child);
  };
  look(frame.querySelector('.story-room') ?? frame);
  return [...found];
}
