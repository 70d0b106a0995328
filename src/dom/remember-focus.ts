import { deepActiveElement } from './deep-active-element.ts';

/**
 * Remembers what has the focus. Calling the answer gives it back: to the same, or, where that has gone or takes it no more, to
 * the nearest around it that is left, so that the next Tab goes on from there and not from the top of the page.
 */
export function rememberFocus(): () => void {
  const around: HTMLElement[] = [];
  let one: Node | null = deepActiveElement();
  while (one !== null && one !== document.body) {
    if (one instanceof HTMLElement) around.push(one);
    one = one.parentNode ?? (one as Partial<ShadowRoot>).host ?? null;
  }
  return () => void around.some(takesFocus);
}

function takesFocus(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  element.focus();
  if (deepActiveElement() === element) return true;
  const tabIndex = element.getAttribute('tabindex');
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const forget = () => {
    if (tabIndex === null) element.removeAttribute('tabindex');
    else element.setAttribute('tabindex', tabIndex);
  };
  if (deepActiveElement() === element) element.addEventListener('blur', forget, { once: true });
  else forget();
  return deepActiveElement() === element;
}
