/**
 * The clock of all stories: it starts at the same moment with each of them and runs on from there. So a story says the same
 * dates today and next year, and two pictures of it can be compared.
 */
export const STORY_NOW = Date.parse('2026-11-18T10:00:05.000Z');

const RealDate = Date;
let offset = 0;
let isInstalled = false;

export function startStoryClock(): void {
  offset = STORY_NOW - RealDate.now();
  if (isInstalled) return;
  isInstalled = true;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: [], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}

/** Lets time pass without waiting for it. */
export function letPass(milliseconds: number): void {
  offset += milliseconds;
}

function now(): number {
  return RealDate.now() + offset;
}
