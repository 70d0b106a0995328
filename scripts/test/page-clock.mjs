/** A Sunday of the weeks that the fixtures tell of. Of another year they would say the year, too. */
const START = Date.parse('2026-11-22T10:24:00.000Z');

/** A script for the head of a page: its clock begins at the same moment in every run, and goes on as fast as the real one. */
export function clockScript() {
  return `<script>(${startClock.toString()})(${START})</script>`;
}

/** Runs in the page. */
function startClock(start) {
  const RealDate = Date;
  const began = performance.now();
  const now = () => Math.floor(start + performance.now() - began);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
