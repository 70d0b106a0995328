import type { ReactiveController, ReactiveElement } from 'lit';

/** The key of a context. The shape is that of @lit/context, so that a page may ask for ours with theirs. */
export type ContextKey<T> = symbol & { readonly __context__: T };

type ContextCallback<T> = (value: T, stop?: () => void) => void;

interface ContextRequest<T> extends Event {
  readonly context: ContextKey<T>;
  readonly contextTarget?: Element;
  readonly callback: ContextCallback<T>;
  readonly subscribe?: boolean;
}

/** The events of the Context Community Protocol (webcomponents-cg), the whole of what both ends agree on. */
function dispatch(type: 'context-request' | 'context-provider', target: Element, fields: object): void {
  const event = new Event(type, { bubbles: true, composed: true });
  target.dispatchEvent(Object.assign(event, { contextTarget: target, ...fields }));
}

/** Gives a value to the elements inside of `host`, now and whenever it changes. */
export class ContextProvider<T> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #context: ContextKey<T>;
  readonly #followers = new Map<ContextCallback<T>, () => void>();
  #value: T | undefined;

  constructor(host: ReactiveElement, context: ContextKey<T>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
    host.addEventListener('context-request', (event) => this.#answer(event as ContextRequest<T>));
  }

  /** Elements that were there before this one ask again. */
  hostConnected(): void {
    dispatch('context-provider', this.#host, { context: this.#context });
  }

  setValue(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const [callback, stop] of [...this.#followers]) callback(value, stop);
  }

  #answer(request: ContextRequest<T>): void {
    const { callback } = request;
    // What the provider itself asks for is for the one around it.
    if (request.context !== this.#context || request.composedPath()[0] === this.#host) return;
    request.stopImmediatePropagation();
    if (request.subscribe === true && !this.#followers.has(callback)) {
      this.#followers.set(callback, () => this.#followers.delete(callback));
    }
    callback(this.#value as T, this.#followers.get(callback));
  }
}

/** The value of the closest provider around `host`: of one that is defined later, and of a closer one that comes between. */
export class ContextConsumer<T> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #context: ContextKey<T>;
  readonly #changed: () => void;
  value: T | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement, context: ContextKey<T>, changed: () => void) {
    this.#host = host;
    this.#context = context;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#stop?.();
    this.#stop = undefined;
  }

  readonly #ask = (): void => {
    dispatch('context-request', this.#host, { context: this.#context, callback: this.#receive, subscribe: true });
  };

  readonly #receive: ContextCallback<T> = (value, stop) => {
    if (stop !== this.#stop) this.#stop?.();
    this.#stop = stop;
    if (value === this.value) return;
    this.value = value;
    this.#changed();
  };
}
