/* global document, getComputedStyle, Node, Range */
/** Runs in the page: answers one line for each amount or count that is broken over two lines. */
export function findBrokenAmounts() {
  const AMOUNT = /\p{Sc}\s?[\d.,٬٫]*\d|\d[\d.,٬٫\s]*\s?[\p{Sc}%]|\d[\d.,٬٫]+\d/gu;
  const SAME_LINE_PX = 6;
  const found = new Set();
  const linesOf = (node, from, to) => {
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    const middles = [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ top, height }) => top + height / 2);
    return Math.max(...middles) - Math.min(...middles) > SAME_LINE_PX ? 2 : 1;
  };
  const readText = (node) => {
    for (const { index, 0: amount } of node.data.matchAll(AMOUNT)) {
      if (linesOf(node, index, index + amount.trimEnd().length) === 1) continue;
      const text = node.data.trim().replaceAll(/\s+/g, ' ');
      found.add(`${amount.trim()} is broken in "${text.slice(0, 40)}"`);
    }
  };
  const look = (element) => {
    if (['style', 'script', 'svg'].includes(element.localName)) return;
    const { position, clipPath, visibility } = getComputedStyle(element);
    if (visibility === 'hidden' || (position === 'absolute' && clipPath !== 'none')) return;
    for (const root of [element.shadowRoot, element]) {
      for (const child of root?.childNodes ?? []) {
        if (child.nodeType === Node.TEXT_NODE) readText(child);
        else if (child.nodeType === Node.ELEMENT_NODE) look(child);
      }
    }
  };
  look(document.querySelector('.product') ?? document.body);
  return [...found];
}
