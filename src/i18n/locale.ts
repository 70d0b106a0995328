/** Which language an element is in, and when that changes. */

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|[-_](Arab|Hebr)\b|^ar-XB$/i;

export function isRightToLeft(locale: string): boolean {
  return RIGHT_TO_LEFT.test(locale) && !/-Latn\b/i.test(locale);
}

/** The tag in its canonical form, or `null` for what `Intl` would throw on: pages do carry `lang="en_US"`. */
export function canonicalLocale(tag: string | null | undefined): string | null {
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The language of an element: of the closest `lang`, out through shadow roots, else of the browser, else English. */
export function localeOf(element: Element): string {
  const tag = closestAttribute(element, 'lang') ?? globalThis.navigator.language;
  return canonicalLocale(tag) ?? 'en';
}

/** The closest explicit `dir`, out through shadow roots. */
export function directionOf(element: Element): 'ltr' | 'rtl' | null {
  const direction = closestAttribute(element, 'dir')?.toLowerCase();
  return direction === 'ltr' || direction === 'rtl' ? direction : null;
}

function closestAttribute(element: Element, name: 'lang' | 'dir'): string | null {
  for (let current: Element | null = element; current !== null; current = hostOf(current)) {
    const value = current.closest(`[${name}]`)?.getAttribute(name);
    if (value) return value;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const listeners = new Set<() => void>();
const observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Calls back after a `lang` or `dir` changed around the element. Returns the way to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  for (let current: Element | null = element; current !== null; current = hostOf(current)) {
    const root = current.getRootNode();
    if (observedRoots.has(root)) continue;
    observedRoots.add(root);
    observer.observe(root, { attributes: true, subtree: true, attributeFilter: ['lang', 'dir'] });
  }
  listeners.add(changed);
  return () => listeners.delete(changed);
}
