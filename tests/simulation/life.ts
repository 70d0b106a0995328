import type { Random } from '../chaos/random.ts';
import type { Answer, Call } from './billing-client.ts';

/** One customer from the first day on. */
export interface Life {
  readonly externalId: string;
  readonly random: Random;
  readonly operator: Call;
  /** With a session of this customer. */
  readonly portal: Call;
  /** Runs up with everything that needs an id of the caller's own. */
  nextId(prefix: string): string;
  /** What was bought and may be refunded or disputed. */
  readonly purchases: string[];
  readonly disputed: Set<string>;
  readonly holds: string[];
}

/** Counts what was tried and what became of it: "buy: ok", "buy: payment_past_due". */
export class Tally {
  readonly #counts = new Map<string, number>();
  /** Answers that no customer may ever get. */
  readonly faults: string[] = [];

  /** Answers whether it worked. */
  note(what: string, { status, body }: Answer, detail?: string): boolean {
    const outcome = status < 400 ? (detail ?? 'ok') : String(body['code']);
    this.count(`${what}: ${outcome}`);
    if (status >= 500 && body['code'] !== 'payment_service_unavailable') {
      this.faults.push(`${what}: ${JSON.stringify(body)}`);
    }
    return status < 400;
  }

  count(name: string, by = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  /** By name. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }
}
