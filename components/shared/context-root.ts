import { ContextRoot } from '@lit/context';

let isAttached = false;

/**
 * Keeps requests for a context until a provider is there to answer them. Without it an element that is defined before
 * the provider around it would never get its store. Call it before every `define`; only the first call does anything.
 */
export function attachContextRoot(): void {
  if (isAttached || typeof document === 'undefined') return;
  isAttached = true;
  new ContextRoot().attach(document.documentElement);
}
