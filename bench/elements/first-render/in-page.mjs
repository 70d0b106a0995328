// What runs inside of the pages.

/** Before anything else of the page: notes when the meter is painted, and every long task. */
export function watch() {
  const find = (path) => path.reduce((root, selector) => (root?.shadowRoot ?? root)?.querySelector(selector), document);
  const shown = (path) => (find(path)?.getBoundingClientRect().width ?? 0) > 0;
  /** Resolves once what has just been drawn is on the screen. */
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  const until = async (isThere) => {
    while (!isThere()) await new Promise((next) => requestAnimationFrame(next));
    return painted();
  };
  globalThis.bench = {
    find,
    longTasks,
    painted,
    centreOf(path) {
      const { left, top, width, height } = find(path).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    untilShown: (path) => until(() => shown(path)),
    /** From the press of a real pointer until `target` is painted. */
    untilOpened(path, target) {
      return new Promise((done) => {
        const pressed = async ({ timeStamp }) => done((await until(() => shown(target))) - timeStamp);
        find(path).addEventListener('click', pressed, { once: true });
      });
    },
  };
}

/** Requests that were made until `moment`, without the page itself. */
export function requestsUntil(moment) {
  const made = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < moment);
  const isData = ({ name }) => new URL(name).pathname.startsWith('/v1/');
  return {
    scripts: made.filter((entry) => !isData(entry)).length,
    data: made.filter(isData).length,
    foreign: made.filter(({ name }) => !name.startsWith(location.origin) && !name.startsWith('data:')).length,
  };
}

/** The meter drawn again and again, each time with another figure: the time of one update, and how often a burst renders. */
export async function updateMeter(rounds) {
  const { find } = globalThis.bench;
  const ours = find(['billing-portal', 'billing-credits']);
  const element = ours ?? find(['plain-portal']);
  await element.updateComplete;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    element.requestUpdate();
    await element.updateComplete;
  }
  const each = (performance.now() - start) / rounds;
  let renders = 0;
  const { performUpdate } = element;
  element.performUpdate = function counted() {
    renders += 1;
    performUpdate.call(this);
  };
  for (let index = 0; index < 1000; index += 1) element.requestUpdate();
  await element.updateComplete;
  delete element.performUpdate;
  return { eachUs: each * 1000, renders };
}

/** Resolves when no request has been made and no long task has run for so long. */
export async function settled(quietMs) {
  const seen = () => performance.getEntriesByType('resource').length + globalThis.bench.longTasks.length;
  for (let last = -1; last !== seen();) {
    last = seen();
    await new Promise((done) => setTimeout(done, quietMs));
  }
}
