/**
 * Runs in the page: texts that stand outside their box, and texts or controls that lie on top of each other. Answers one line
 * for each. What is cut off, scrolled away or only read aloud does not count.
 */
export function findCollisions() {
  const found = [];
  const top = topLayer();
  const texts = [];
  const controls = [];
  walk(top, { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity });
  collide(texts, 'text');
  collide(controls, 'control');
  return [...new Set(found)];

  /** A modal dialog covers everything else. */
  function topLayer() {
    const modals = [];
    const search = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'dialog' && element.matches(':modal')) modals.push(element);
        if (element.shadowRoot) search(element.shadowRoot);
      }
    };
    search(document);
    return modals.at(-1) ?? document.body;
  }

  function walk(element, clip) {
    if (!isShown(element)) return;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.position === 'fixed' || isPopover(element)) return;
    const inner = style.overflowX === 'visible' || style.display === 'inline' ? clip : intersect(clip, box);
    if (isControl(element)) note(controls, element, [box], clip);
    for (const node of children(element)) {
      if (node instanceof Text) noteText(node, element, inner);
      else if (node instanceof Element) walk(node, inner);
    }
  }

  function children(element) {
    if (element.localName === 'slot') {
      const assigned = element.assignedNodes();
      return assigned.length > 0 ? assigned : element.childNodes;
    }
    return (element.shadowRoot ?? element).childNodes;
  }

  function isShown(element) {
    if (['style', 'script', 'option', 'textarea', 'defs', 'title', 'desc'].includes(element.localName)) return false;
    const style = getComputedStyle(element);
    if (style.display === 'contents') return true;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    return !(style.position === 'absolute' && style.clipPath !== 'none');
  }

  function isPopover(element) {
    return element.hasAttribute('popover');
  }

  function isControl(element) {
    if (!element.matches('button, a[href], input, select, summary, textarea')) return false;
    return getComputedStyle(element).opacity !== '0' && getComputedStyle(element).appearance !== 'none-of-ours';
  }

  function noteText(node, parent, clip) {
    if (node.data.trim() === '') return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (rects.length === 0) return;
    note(texts, parent, rects, clip, node.data);
    const block = blockOf(parent);
    if (block === null) return;
    const box = block.getBoundingClientRect();
    for (const rect of rects) {
      const middle = (rect.top + rect.bottom) / 2;
      const beside = Math.max(box.left - rect.left, rect.right - box.right);
      if (beside > 1.5)
        found.push(`${nameOf(block)} is too narrow by ${Math.ceil(beside)} px for "${short(node.data)}"`);
      if (middle < box.top || middle > box.bottom) found.push(`${nameOf(block)} is too low for "${short(node.data)}"`);
    }
  }

  function blockOf(element) {
    for (let one = element; one !== null; one = one.parentElement) {
      if (one instanceof SVGElement) return null;
      if (!['inline', 'contents'].includes(getComputedStyle(one).display)) return one;
    }
    return null;
  }

  function note(list, element, rects, clip, text = element.getAttribute('aria-label') ?? element.textContent) {
    const visible = rects.map((rect) => intersect(clip, rect)).filter((rect) => rect.right - rect.left > 1);
    for (const rect of visible) if (rect.bottom - rect.top > 1) list.push({ element, rect, text: short(text) });
  }

  function collide(list, kind) {
    for (const [index, one] of list.entries()) {
      for (const other of list.slice(index + 1)) {
        if (one.element === other.element || contains(one.element, other.element)) continue;
        if (contains(other.element, one.element)) continue;
        const { left, right, top: upper, bottom } = intersect(one.rect, other.rect);
        const lower = Math.min(height(one.rect), height(other.rect));
        if (right - left > 2 && bottom - upper > (kind === 'text' ? lower / 2 : 2))
          found.push(`${kind} on top of another in ${nameOf(one.element)}: "${one.text}" and "${other.text}"`);
      }
    }
  }

  function contains(outer, inner) {
    for (let one = inner; one; one = one.parentNode ?? one.host) if (one === outer) return true;
    return false;
  }

  function height({ top: upper, bottom }) {
    return bottom - upper;
  }

  function intersect(one, other) {
    return {
      left: Math.max(one.left, other.left),
      top: Math.max(one.top, other.top),
      right: Math.min(one.right, other.right),
      bottom: Math.min(one.bottom, other.bottom),
    };
  }

  function nameOf(element) {
    const host = element.getRootNode().host;
    const classes = typeof element.className === 'string' ? element.className.trim().replaceAll(/\s+/g, '.') : '';
    const own = classes === '' ? element.localName : `${element.localName}.${classes}`;
    return host ? `${host.localName} ${own}` : own;
  }

  function short(text) {
    return text.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
  }
}
