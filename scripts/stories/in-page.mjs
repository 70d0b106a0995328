/* global window, document, axe */
/** Runs in the page of the book: chooses in its toolbar. In the address this would count only beside the name of a story. */
export async function choose(globals) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const chosen = new Promise((done) => channel.once('globalsUpdated', ({ globals: now }) => done(now)));
  channel.emit('updateGlobals', { globals });
  const now = await chosen;
  for (const [name, value] of Object.entries(globals))
    if (JSON.stringify(now[name]) !== JSON.stringify(value))
      throw new Error(`The book does not know ${name} ${value}.`);
}

/**
 * Runs in the page of the book: shows one story and answers how it went, once it is drawn, its play function has ended and
 * nothing moves. Never rejects.
 */
export async function showStory({ id, timeoutMs }) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const errors = [];
  let parameters = {};
  const heard = {
    storyPrepared: (prepared) => {
      if (prepared.id === id) parameters = prepared.parameters;
    },
    playFunctionThrewException: (error) => errors.push(`the play function: ${error.message}`),
    storyThrewException: (error) => errors.push(`the story: ${error.message}`),
    storyErrored: ({ title, description }) => errors.push(`the story: ${title} ${description ?? ''}`),
    storyMissing: () => errors.push('there is no such story'),
    unhandledErrorsWhilePlaying: (found) => errors.push(...found.map(({ message }) => message)),
  };
  for (const [event, listener] of Object.entries(heard)) channel.on(event, listener);
  let timer;
  try {
    await new Promise((done) => {
      timer = setTimeout(() => {
        errors.push(`not finished after ${timeoutMs} ms`);
        done();
      }, timeoutMs);
      const finish = (event) => {
        if (event?.storyId === undefined || event.storyId === id) done();
      };
      for (const event of ['storyFinished', 'storyMissing']) {
        heard[`end of ${event}`] = finish;
        channel.on(event, finish);
      }
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
  } finally {
    clearTimeout(timer);
    for (const [event, listener] of Object.entries(heard)) channel.off(event.replace('end of ', ''), listener);
  }
  const expected = (parameters.expectedErrors ?? []).map(({ source }) => source);
  return { errors, expected, a11y: parameters.a11y ?? {} };
}

/** Runs in the page: what axe finds in the story that is shown, as one line each. */
export async function findViolations({ config, disable }) {
  if (disable) return [];
  const options = {
    resultTypes: ['violations'],
    // Nothing here comes from another origin, so no style sheet has to be fetched again.
    preload: false,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries((config?.rules ?? []).map(({ id, enabled }) => [id, { enabled }])),
  };
  const { violations } = await axe.run(document.querySelector('#storybook-root'), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `axe ${id}: ${target.flat().join(' > ')}: ${why}`;
    }),
  );
}

/** Runs in the page: a short name for the fonts of this machine, by how wide and high they set a line. */
export function measureFonts() {
  const context = document.createElement('canvas').getContext('2d');
  const sizes = ['system-ui', 'serif', 'monospace'].map((family) => {
    context.font = `100px ${family}`;
    const { actualBoundingBoxAscent, width } = context.measureText('Hamburgefonstiv 0123456789 €');
    return `${Math.round(width)}x${Math.round(actualBoundingBoxAscent)}`;
  });
  return sizes.join('-');
}
