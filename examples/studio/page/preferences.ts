/** What the developer bar sets: how the page looks, kept for the next visit. None of it is secret. */
export interface Preferences {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly language: string;
  /** `auto` follows the language. */
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** Of the product's frame, in CSS pixels; empty for all there is. */
  readonly width: string;
}

const KEY = 'halide-preferences';
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);
const defaults: Preferences = { theme: 'auto', language: 'en', direction: 'auto', width: '' };

/** The address wins over what is stored, so that a link can show a certain look: `?theme=dark&lang=ar&width=390`. */
export function readPreferences(): Preferences {
  const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
  const address = new URLSearchParams(location.search);
  const named = {
    theme: address.get('theme') ?? stored.theme,
    language: address.get('lang') ?? stored.language,
    direction: address.get('dir') ?? stored.direction,
    width: address.get('width') ?? stored.width,
  };
  const set = Object.entries(named).filter(([, value]) => value !== undefined);
  return { ...defaults, ...(Object.fromEntries(set) as Partial<Preferences>) };
}

export function storePreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
}

export function applyPreferences({ theme, language, direction, width }: Preferences): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = direction === 'auto' ? (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr') : direction;
  root.dataset['theme'] = theme;
  document
    .querySelector<HTMLElement>('.frame')
    ?.style.setProperty('--frame-width', width === '' ? '100%' : `${width}px`);
}
