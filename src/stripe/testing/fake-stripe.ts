import type { Appearance, SetupIntentResult, StripeError } from '@stripe/stripe-js';

type Handler = (event: { readonly error: StripeError }) => void;

export interface FakeForm {
  readonly container: HTMLElement;
  readonly frame: HTMLIFrameElement;
  loads: number;
  appearance: Appearance;
  locale: string;
  isDestroyed: boolean;
  /** Calls what the page has subscribed to. */
  tell(type: 'ready' | 'loaderror', message?: string): void;
}

/**
 * A Stripe.js for tests of elements. Like the real one it refuses shadow roots and nodes that are not in the document, shows its
 * fields in a frame, and puts the question of a bank over the page, at the end of the body.
 */
export class FakeStripe {
  readonly forms: FakeForm[] = [];
  readonly keys: string[] = [];
  readonly calls: { readonly name: string; readonly options: unknown }[] = [];
  /** The fields report `ready` by themselves. */
  isPrompt = true;
  setupResult: SetupIntentResult = { setupIntent: { status: 'succeeded' } } as SetupIntentResult;
  retrieved: unknown = {
    paymentIntent: { payment_method: null, last_payment_error: { payment_method: { id: 'pm_7' } } },
  };
  /** What the bank's question ends with. */
  challengeResult: unknown = { paymentIntent: { status: 'succeeded' } };

  get form(): FakeForm {
    const form = this.forms.at(-1);
    if (form === undefined) throw new Error('No form was mounted');
    return form;
  }

  /** The button of the bank's question, or `null` while none is asked. */
  get question(): HTMLButtonElement | null {
    return document.querySelector('body > .fake-bank button');
  }

  install(): void {
    Object.assign(globalThis, {
      Stripe: Object.assign((key: string) => this.#create(key), { version: 'endive' }),
    });
  }

  uninstall(): void {
    Reflect.deleteProperty(globalThis, 'Stripe');
    for (const left of document.querySelectorAll('body > .fake-bank')) left.remove();
  }

  #create(key: string) {
    this.keys.push(key);
    return {
      elements: (options: { appearance: Appearance; locale: string }) => this.#elements(options),
      confirmSetup: (options: unknown) => {
        this.calls.push({ name: 'confirmSetup', options });
        return Promise.resolve(this.setupResult);
      },
      handleNextAction: (options: unknown) => this.#ask('handleNextAction', options),
      retrievePaymentIntent: () => Promise.resolve(this.retrieved),
      confirmPayment: (options: unknown) => this.#ask('confirmPayment', options),
    };
  }

  #ask(name: string, options: unknown): Promise<unknown> {
    this.calls.push({ name, options });
    return new Promise((resolve) => {
      const overlay = document.createElement('div');
      overlay.className = 'fake-bank';
      const place = { position: 'fixed', inset: '0', 'z-index': '2147483647', background: 'white' };
      for (const [property, value] of Object.entries(place)) overlay.style.setProperty(property, value);
      const button = document.createElement('button');
      button.textContent = 'Complete';
      button.addEventListener('click', () => {
        overlay.remove();
        resolve(this.challengeResult);
      });
      overlay.append(button);
      document.body.append(overlay);
    });
  }

  #elements({ appearance, locale }: { appearance: Appearance; locale: string }) {
    let form: FakeForm | null = null;
    const handlers = new Map<string, Handler>();
    const tell = (type: 'ready' | 'loaderror', message = 'No such setup'): void =>
      handlers.get(type)?.({ error: { type: 'invalid_request_error', message } });
    return {
      update: (options: Partial<{ appearance: Appearance; locale: string }>) => {
        if (form !== null) Object.assign(form, options);
        return Promise.resolve();
      },
      create: () => ({
        on: (type: string, handler: Handler) => handlers.set(type, handler),
        mount: (container: HTMLElement) => {
          form = this.#mount(container, { appearance, locale, tell });
        },
        focus: () => form?.frame.focus(),
        destroy: () => {
          if (form === null) throw new Error('Never mounted');
          form.isDestroyed = true;
          form.frame.remove();
        },
      }),
    };
  }

  #mount(container: HTMLElement, rest: Pick<FakeForm, 'appearance' | 'locale' | 'tell'>): FakeForm {
    if (container.getRootNode() !== document) {
      throw new Error('Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.');
    }
    const frame = document.createElement('iframe');
    frame.style.setProperty('inline-size', '100%');
    frame.style.setProperty('block-size', '180px');
    frame.style.setProperty('border', '0');
    frame.srcdoc = '<input aria-label="Card number">';
    const form: FakeForm = { container, frame, loads: 0, isDestroyed: false, ...rest };
    frame.addEventListener('load', () => {
      form.loads += 1;
      if (this.isPrompt && form.loads === 1) form.tell('ready');
    });
    this.forms.push(form);
    container.append(frame);
    return form;
  }
}
