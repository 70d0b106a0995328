import { BookPage } from './book-page.mjs';

const PAGES = 2;

/** Two pages of the book take from one queue; `done` hears of each task what `run(page, task)` answered, or what it threw. */
export async function runTasks(browser, url, tasks, run, done) {
  const queue = [...tasks];
  const work = async () => {
    const page = new BookPage(browser, url);
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const [answer, error] = await run(page, task).then(
        (found) => [found, null],
        (thrown) => [null, thrown],
      );
      await done(task, answer, error);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: PAGES }, work));
}
