/** What the page and the frame of an element tell each other. No card number: a test method has a name. */
import type { Appearance } from '@stripe/stripe-js';

export interface OfferedMethod {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly leavesThePage: boolean;
}

export type ToFrame =
  | {
      readonly type: 'show';
      readonly appearance: Appearance;
      readonly locale: string;
      readonly methodTypes: readonly string[] | null;
      readonly allowsRedirects: boolean;
    }
  | { readonly type: 'focus' };

export type FromFrame =
  | { readonly type: 'hello' }
  | { readonly type: 'shown' }
  | { readonly type: 'height'; readonly pixels: number }
  | { readonly type: 'chosen'; readonly method: OfferedMethod | null }
  | { readonly type: 'focus' | 'blur' | 'escape' };

/** Marks our messages among those of the page. */
export interface Envelope<Message> {
  readonly stripeStandIn: 'element';
  readonly message: Message;
}

export const envelope = <Message>(message: Message): Envelope<Message> => ({ stripeStandIn: 'element', message });
