import type { BillingApi } from '../../../src/api/billing-api.ts';

export interface HeldBack {
  /** How often it was asked. */
  readonly asked: number;
  letGo(): void;
}

/** Keeps an operation of a fake backend from answering until it is let go: what a second press does meanwhile can be seen. */
export function holdBack(api: BillingApi, operation: keyof BillingApi): HeldBack {
  const answer = api[operation] as unknown as (...given: unknown[]) => Promise<unknown>;
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const held = { asked: 0, letGo };
  Object.assign(api, {
    [operation]: async (...given: unknown[]) => {
      held.asked += 1;
      await gate;
      return answer.apply(api, given);
    },
  });
  return held;
}
