export interface BillingIdentityRequestDetail {
  /** What is about to be done in the customer's name. */
  readonly action: 'pay' | 'remove_payment_method' | 'allow_automatic_charges';
}

/**
 * Something is about to be done that a page may want to be sure of: a charge, the permission to charge
 * without asking, or the removal of a payment method. A page that
 * asks for a password or a passkey first calls `respondWith()`; while its promise is open the elements wait, and `false` or a
 * rejection stops what was about to happen. Without an answer it goes on at once.
 */
export class BillingIdentityRequestEvent extends Event {
  static readonly type = 'billing-identity-request';
  readonly detail: BillingIdentityRequestDetail;
  #answer: Promise<boolean> | null = null;

  constructor(detail: BillingIdentityRequestDetail) {
    super(BillingIdentityRequestEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }

  get answer(): Promise<boolean> | null {
    return this.#answer;
  }

  /** The first answer counts. */
  respondWith(answer: Promise<boolean> | boolean): void {
    this.#answer ??= Promise.resolve(answer).catch(() => false);
  }
}

/** `null`: nobody wants to ask, so it can go on at once. */
export function requestIdentity(from: EventTarget, detail: BillingIdentityRequestDetail): Promise<boolean> | null {
  const event = new BillingIdentityRequestEvent(detail);
  from.dispatchEvent(event);
  return event.answer;
}

declare global {
  interface HTMLElementEventMap {
    'billing-identity-request': BillingIdentityRequestEvent;
  }
}
