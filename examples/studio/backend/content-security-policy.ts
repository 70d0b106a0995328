/**
 * What a careful host allows its page: its own scripts and styles, nothing inline, and no text that becomes code. `lit-html` is
 * the one policy by which Lit makes its own constant templates.
 */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['lit-html'],
};

/** What Stripe adds to it; see docs/stripe.md. `billing-portal-stripe` lets Stripe.js be loaded, and nothing else. */
const STRIPE: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['https://js.stripe.com', 'https://*.js.stripe.com'],
  'frame-src': ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://hooks.stripe.com'],
  'connect-src': ['https://api.stripe.com'],
  'img-src': ['https://*.stripe.com'],
  'trusted-types': ['billing-portal-stripe'],
};

/** In development Stripe.js and what it asks come from one other address. */
const WITH_ORIGIN: readonly string[] = ['script-src', 'frame-src', 'connect-src'];

/** `stripe`: whether cards are collected through Stripe, and where its script comes from when not from Stripe itself. */
export function contentSecurityPolicy(stripe: { readonly scriptUrl: string | null } | null): string {
  const more = stripe === null ? {} : STRIPE;
  const names = [...new Set([...Object.keys(OWN), ...Object.keys(more)])];
  const origin = stripe?.scriptUrl == null ? [] : [new URL(stripe.scriptUrl).origin];
  return names
    .map((name) => {
      const sources = [...(OWN[name] ?? []), ...(more[name] ?? []), ...(WITH_ORIGIN.includes(name) ? origin : [])];
      return `${name} ${sources.join(' ')}`;
    })
    .join('; ');
}
