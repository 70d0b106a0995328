/** The requests a page and its host send, over plain HTTP, with answers that can get lost. */
import type { Account, Problem, Purchase, Quote, QuoteRequest } from 'billing-portal-contract';

/** The server said no. Definitive: it did nothing. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(`${status} ${problem.code}`);
    this.status = status;
    this.problem = problem;
  }
}

/** No answer, or a 5xx: it may have happened. */
export class OutcomeUnknown extends Error {}

export interface CallOptions {
  /** Hangs up after so many milliseconds, whether or not an answer came. */
  readonly hangUpAfterMs?: number;
}

const TIMEOUT_MS = 15_000;

export class BillingClient {
  readonly #baseUrl: string;
  readonly #authorization: string;

  constructor(baseUrl: string, secret: string) {
    this.#baseUrl = baseUrl;
    this.#authorization = `Bearer ${secret}`;
  }

  account(): Promise<Account> {
    return this.call('GET', '/v1/account');
  }

  quote(request: QuoteRequest): Promise<Quote> {
    return this.call('POST', '/v1/quotes', request);
  }

  purchase(quoteId: string, options: CallOptions = {}): Promise<Purchase> {
    return this.call('POST', '/v1/purchases', { quoteId }, options);
  }

  refresh(id: string): Promise<Purchase> {
    return this.call('POST', `/v1/purchases/${id}/refresh`);
  }

  retry(id: string, paymentMethodId: string, attempt: number): Promise<Purchase> {
    return this.call('POST', `/v1/purchases/${id}/attempts`, { paymentMethodId, attempt });
  }

  cancel(id: string): Promise<Purchase> {
    return this.call('POST', `/v1/purchases/${id}/cancel`);
  }

  answerChallenge(id: string, outcome: 'approve' | 'fail'): Promise<void> {
    return this.call('POST', `/v1/sandbox/challenges/${id}`, { outcome });
  }

  async call<T>(
    method: string,
    path: string,
    body?: unknown,
    { hangUpAfterMs = TIMEOUT_MS }: CallOptions = {},
  ): Promise<T> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(this.#baseUrl + path, {
        method,
        headers: {
          authorization: this.#authorization,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(hangUpAfterMs),
      });
      text = await response.text();
    } catch (cause) {
      throw new OutcomeUnknown(`${method} ${path}`, { cause });
    }
    if (response.status >= 500) throw new OutcomeUnknown(`${method} ${path}: ${response.status} ${text.slice(0, 200)}`);
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    if (!response.ok) throw new Refused(response.status, answer as Problem);
    return answer as T;
  }
}
