import { performance } from 'node:perf_hooks';

export interface TestClock {
  now(): Date;
  advance(ms: number): void;
  /** From now on it is that moment. */
  set(to: Date): void;
}

/** In the middle of an hour, a day, a month and a year, so that no test crosses the end of one unless it means to. */
const START = '2026-05-13T10:24:00.000Z';

/**
 * A clock that goes on from a chosen moment as fast as the real one, so that no test depends on when it is run.
 * `TEST_CLOCK_START=2028-02-29T23:59:57Z` begins elsewhere: what a day, a month or a year brings may change no answer.
 */
export function createTestClock(start: string = process.env['TEST_CLOCK_START'] || START): TestClock {
  let originMs = Date.parse(start) - performance.now();
  if (Number.isNaN(originMs)) throw new Error(`TEST_CLOCK_START is not a time: ${start}`);
  return {
    now: () => new Date(originMs + performance.now()),
    advance: (ms) => {
      originMs += ms;
    },
    set: (to) => {
      originMs = to.getTime() - performance.now();
    },
  };
}
