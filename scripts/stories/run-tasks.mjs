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
      // A page in which something broke in the middle shows nothing any more: the next task gets another.
      if (error !== null) await page.close();
      await done(task, answer, error);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: PAGES }, work));
}
