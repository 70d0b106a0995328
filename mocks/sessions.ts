import { refuse } from './world/problems.ts';

/** Session tokens of the mocked backend: opaque, one per sign-in or renewal, never written anywhere. */
export class MockSessions {
  readonly #customers = new Map<string, string>();
  #minted = 0;

  mint(customerKey: string): string {
    this.#minted += 1;
    const token = `mock-session-${customerKey}-${this.#minted}`;
    this.#customers.set(token, customerKey);
    return token;
  }

  end(token: string): void {
    this.#customers.delete(token);
  }

  /** The customer that an `Authorization` header speaks for. Throws `unauthenticated`. */
  customerOf(authorization: string | null): string {
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    const customerKey = token === undefined ? undefined : this.#customers.get(token);
    if (customerKey === undefined) throw refuse('unauthenticated');
    return customerKey;
  }
}
