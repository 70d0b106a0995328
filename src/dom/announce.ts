/** A region that is made together with its text is not read; this long later it is. */
const REGION_READY_MS = 100;

let region: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something to screen readers, politely; the last of several at once. It uses one live region at the end of the page,
 * which a modal dialog makes inert: a dialog brings its own.
 */
export function announce(text: string): void {
  if (region?.isConnected !== true) {
    region = createRegion();
    document.body.append(region);
  }
  const target = region;
  // Emptied first: the same sentence twice is news twice.
  target.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => (target.textContent = text), REGION_READY_MS);
}

function createRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.setAttribute('aria-live', 'polite');
  // Through CSSOM: a strict `style-src` blocks style attributes. Hidden elements are not read, so it is only made tiny.
  const hidden = { position: 'fixed', 'inset-block-end': '0', 'inline-size': '1px', 'block-size': '1px' };
  for (const [name, value] of Object.entries(hidden)) element.style.setProperty(name, value);
  element.style.setProperty('overflow', 'hidden');
  element.style.setProperty('clip-path', 'inset(50%)');
  element.style.setProperty('white-space', 'nowrap');
  return element;
}
