import { requestIdentity } from '../../src/events/billing-identity-request-event.ts';

/** Lets a charge through once the page is sure of who this is. It asks over the page, so the dialog steps aside for it. */
export class IdentityGate {
  readonly #from: EventTarget;
  readonly #aside: (work: () => Promise<boolean>) => Promise<boolean>;
  #isAsking = false;

  constructor(from: EventTarget, aside: (work: () => Promise<boolean>) => Promise<boolean>) {
    this.#from = from;
    this.#aside = aside;
  }

  /** At once when the page has nothing to ask. */
  pass(pay: () => void): void {
    if (this.#isAsking) return;
    const answer = requestIdentity(this.#from, { action: 'pay' });
    if (answer === null) {
      pay();
      return;
    }
    this.#isAsking = true;
    void this.#aside(() => answer).then((isKnown) => {
      this.#isAsking = false;
      if (isKnown) pay();
    });
  }
}
