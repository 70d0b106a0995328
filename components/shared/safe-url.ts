/**
 * A URL from a backend's answer that may be put into a link or an image: https anywhere, or the page's own origin.
 * `null` for everything else, above all `javascript:` and `data:`.
 */
export function safeUrl(url: string | null, base: string = document.baseURI): string | null {
  if (url === null || url === '') return null;
  try {
    const parsed = new URL(url, base);
    if (parsed.username !== '' || parsed.password !== '') return null;
    if (parsed.protocol === 'https:') return parsed.href;
    return parsed.protocol === 'http:' && parsed.origin === new URL(base).origin ? parsed.href : null;
  } catch {
    return null;
  }
}
