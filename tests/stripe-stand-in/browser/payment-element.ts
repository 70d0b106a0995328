/** The Payment Element: a frame of the stand-in's origin, in the light DOM of the page only. */
import type { StripeError } from '@stripe/stripe-js';
import { setStyle } from './challenge.ts';
import { envelope, type Envelope, type FromFrame, type OfferedMethod, type ToFrame } from './frame-messages.ts';
import { IntegrationError } from './integration-error.ts';

type Handler = (event: Readonly<Record<string, unknown>>) => void;
export type Show = Extract<ToFrame, { type: 'show' }>;

export interface ElementHost {
  readonly origin: string;
  readonly elementType: string;
  /** What the frame shows now; rejects with Stripe's error when the intent cannot be read. */
  show(): Promise<Show>;
  destroyed(element: PaymentElement): void;
}

const EVENTS = ['ready', 'loaderstart', 'loaderror', 'change', 'focus', 'blur', 'escape'];

export class PaymentElement {
  readonly #host: ElementHost;
  readonly #handlers = new Map<string, Set<Handler>>();
  #frame: HTMLIFrameElement | null = null;
  #box: HTMLElement | null = null;
  #chosen: OfferedMethod | null = null;
  #isDestroyed = false;
  readonly #listen = (event: MessageEvent<unknown>): void => this.#receive(event);

  constructor(host: ElementHost) {
    this.#host = host;
  }

  get chosen(): OfferedMethod | null {
    return this.#chosen;
  }

  get isMounted(): boolean {
    return this.#frame?.isConnected === true;
  }

  mount(target: string | HTMLElement): void {
    if (this.#isDestroyed) {
      throw new IntegrationError('This Element has already been destroyed. Please create a new one.');
    }
    const node = typeof target === 'string' ? document.querySelector<HTMLElement>(target) : target;
    if (!node) {
      throw new IntegrationError(
        `The selector you specified (${String(target)}) applies to no DOM elements that are currently on the page. Make sure the element exists on the page before calling mount().`,
      );
    }
    // Also when the node is not in the document yet, as with the real one.
    if (node.getRootNode() !== document) {
      throw new IntegrationError('Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.');
    }
    if (this.#box?.parentElement === node) return;
    this.unmount();
    this.#fill(node);
  }

  #fill(node: HTMLElement): void {
    const box = document.createElement('div');
    box.className = '__PrivateStripeElement';
    setStyle(box, { margin: '0', padding: '0', display: 'block', position: 'relative' });
    const frame = document.createElement('iframe');
    frame.name = `__privateStripeFrame${Math.floor(Math.random() * 1e6)}`;
    frame.title = 'Secure payment input frame';
    frame.src = `${this.#host.origin}/js/element`;
    setStyle(frame, { border: '0', width: '100%', height: '1px', display: 'block' });
    box.append(frame);
    node.classList.add('StripeElement');
    node.replaceChildren(box);
    this.#frame = frame;
    this.#box = box;
    window.addEventListener('message', this.#listen);
    frame.addEventListener('error', () =>
      this.#fail({ type: 'api_connection_error', message: 'The frame did not load.' }),
    );
    queueMicrotask(() => this.#emit('loaderstart', {}));
  }

  unmount(): void {
    window.removeEventListener('message', this.#listen);
    this.#box?.parentElement?.classList.remove('StripeElement');
    this.#box?.remove();
    this.#box = null;
    this.#frame = null;
    this.#chosen = null;
  }

  destroy(): void {
    if (this.#isDestroyed) throw new IntegrationError('This Element has already been destroyed.');
    this.unmount();
    this.#isDestroyed = true;
    this.#handlers.clear();
    this.#host.destroyed(this);
  }

  /** Shows it anew in another look or language; what was chosen stays. */
  refresh(): void {
    void this.#show();
  }

  update(_options: object): this {
    return this;
  }

  focus(): void {
    this.#send({ type: 'focus' });
  }

  blur(): void {
    this.#frame?.blur();
  }

  clear(): void {
    throw new IntegrationError('The Payment Element cannot be cleared.');
  }

  collapse(): void {}

  on(type: string, handler: Handler): this {
    if (!EVENTS.includes(type)) throw new IntegrationError(`The ${type} event is not one of the Payment Element.`);
    const handlers = this.#handlers.get(type) ?? new Set();
    this.#handlers.set(type, handlers.add(handler));
    return this;
  }

  once(type: string, handler: Handler): this {
    const once: Handler = (event) => {
      this.off(type, once);
      handler(event);
    };
    return this.on(type, once);
  }

  off(type: string, handler?: Handler): this {
    if (handler) this.#handlers.get(type)?.delete(handler);
    else this.#handlers.delete(type);
    return this;
  }

  #emit(type: string, more: Readonly<Record<string, unknown>>): void {
    for (const handler of [...(this.#handlers.get(type) ?? [])])
      handler({ elementType: this.#host.elementType, ...more });
  }

  #fail(error: StripeError): void {
    this.#emit('loaderror', { error });
  }

  #send(message: ToFrame): void {
    this.#frame?.contentWindow?.postMessage(envelope(message), this.#host.origin);
  }

  async #show(): Promise<void> {
    try {
      this.#send(await this.#host.show());
    } catch (error) {
      this.#fail(error as StripeError);
    }
  }

  #receive(event: MessageEvent<unknown>): void {
    if (event.origin !== this.#host.origin || event.source !== this.#frame?.contentWindow) return;
    const data = event.data as Partial<Envelope<FromFrame>> | null;
    if (data?.stripeStandIn !== 'element' || !data.message) return;
    const { message } = data;
    switch (message.type) {
      case 'hello':
        // Also after the frame was moved in the document, which loads it anew and forgets what was chosen.
        this.#chosen = null;
        void this.#show();
        break;
      case 'shown':
        this.#emit('ready', {});
        break;
      case 'height':
        this.#frame?.style.setProperty('height', `${message.pixels}px`);
        break;
      case 'chosen':
        this.#chosen = message.method;
        this.#emit('change', {
          empty: message.method === null,
          complete: message.method !== null,
          collapsed: false,
          value: { type: message.method?.type ?? 'card' },
        });
        break;
      default:
        this.#emit(message.type, {});
    }
  }
}
