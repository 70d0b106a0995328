import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findChromium } from '../find-browser.mjs';
import { BOOK, buildStorybook } from '../storybook/run.mjs';
import { checkBook } from './check-book.mjs';
import { KEY_PICTURES } from './key-pictures.mjs';
import { Pictures } from './pictures.mjs';
import { pseudoSample, pseudoTasks } from './pseudo-tasks.mjs';
import { chooseTasks, LOOKS } from './choose-tasks.mjs';
import { runTasks } from './run-tasks.mjs';
import { serveBook } from './serve-book.mjs';

/** Runs stories as tests. Answers the exit code, and writes the counts to TEST_COUNTS_FILE. */
export async function testStories(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      matrix: { type: 'boolean' },
      pseudo: { type: 'boolean' },
      seed: { type: 'string' },
      'no-build': { type: 'boolean' },
      'update-pictures': { type: 'boolean' },
    },
  });
  if (!values['no-build'] && (await buildStorybook([])) !== 0) return 1;
  const { entries } = JSON.parse(readFileSync(`${BOOK}/index.json`, 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const ids = stories.map(({ id }) => id).filter((id) => values.only === undefined || id.includes(values.only));
  const seed = values.seed ?? commit();
  const isWhole = values.only === undefined;
  const tasks = values.pseudo
    ? pseudoTasks(ids)
    : [
        ...chooseTasks(ids, { matrix: values.matrix, seed, sample: isWhole ? 40 : 0 }),
        ...(isWhole ? pseudoSample() : []),
      ];
  rmSync('test-results/stories', { recursive: true, force: true });
  const server = await serveBook(BOOK);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS });
  const counts = { passed: 0, failed: 0, failures: [] };
  const count = (name, problems) => {
    counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
    if (problems.length === 0) return;
    const failure = `✖ ${name}\n  ${problems.join('\n  ')}\n`;
    counts.failures.push(failure);
    console.log(failure);
  };
  const began = performance.now();
  try {
    const pictures = new Pictures({ update: values['update-pictures'] });
    const work = (page, task) => runTask(page, task, pictures);
    await runTasks(browser, server.url, tasks, work, ({ id, look }, problems, error) =>
      count(`${id} (${look.name})`, problems ?? [error.message]),
    );
    if (pictures.remark !== null) console.log(pictures.remark);
    if (isWhole) {
      for (const { name, problems } of await checkBook(browser, server.url, Object.values(entries)))
        count(name, problems);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  if (process.env.TEST_COUNTS_FILE) writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${ids.length} stories, ${tasks.length} looks at them in ${seconds} s, seed ${seed}`);
  console.log(`${counts.passed} ok, ${counts.failed} not ok`);
  return counts.failed === 0 ? 0 : 1;
}

async function runTask(page, task, pictures) {
  const problems = await page.run(task);
  if (problems.length > 0 || task.look !== LOOKS[0] || !KEY_PICTURES.has(task.id)) return problems;
  const difference = await pictures.look(page, task.id);
  return difference === null ? [] : [`its picture ${difference}`];
}

/** Another sample for each commit, the same for the same one. */
function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'none';
  }
}
