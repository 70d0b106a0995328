import type { Account } from 'billing-portal-contract';
import type { BillingApi } from '../../src/api/billing-api.ts';
import { BillingError, type BillingErrorCode } from '../../src/api/billing-error.ts';
import type { MockOperation } from '../../mocks/behaviour.ts';
import type { BillingParameters } from './billing.ts';

type Answer = (...args: unknown[]) => Promise<unknown>;

/** What may still change after the story began. */
export interface Wire {
  readonly api: BillingApi;
  /** From now on everything is refused so. */
  fail(code: BillingErrorCode): void;
}

/** Stands between the elements and the mocked backend, and does to the answers what the story wants. */
export function createWire(backend: BillingApi, wanted: BillingParameters): Wire {
  let refusal: BillingErrorCode | null = null;
  const { hanging = [], refusing = {} } = wanted;
  const changes: Readonly<Record<string, ((answer: never) => unknown) | undefined>> = {
    ...wanted.answers,
    getAccount: accountChange(wanted),
  };
  const through =
    (name: MockOperation, call: Answer): Answer =>
    async (...args) => {
      const code = refusal ?? refusing[name] ?? refusing.all;
      if (code !== undefined) throw new BillingError(code, `This story refuses ${name}`);
      if (hanging === 'all' || hanging.includes(name)) return new Promise<never>(() => {});
      const answer = await call(...args);
      return noted(changes[name]?.(answer as never) ?? answer);
    };
  const entries = Object.entries(backend).map(([name, call]) => {
    const isOperation = name !== 'watch' && typeof call === 'function';
    return [name, isOperation ? through(name as MockOperation, call as Answer) : (call as unknown)];
  });
  return {
    api: Object.fromEntries(entries) as BillingApi,
    fail(code) {
      refusal = code;
    },
  };
}

declare global {
  /** Every text that the backend of the story answered, for who looks for texts that are nobody's; `null` over HTTP and without one. */
  var billingStoryAnswers: Set<string> | null;
}

function noted<T>(answer: T): T {
  if (typeof answer === 'string') globalThis.billingStoryAnswers?.add(answer);
  else if (typeof answer === 'object' && answer !== null) Object.values(answer).forEach(noted);
  return answer;
}

function accountChange({ account: change = (account) => account, livemode }: BillingParameters) {
  return (account: Account): Account => change(livemode === undefined ? account : { ...account, livemode });
}
