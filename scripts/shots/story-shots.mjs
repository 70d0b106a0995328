import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BOOK, buildStorybook } from '../storybook/run.mjs';
import { awaitParts } from '../stories/await-rest.mjs';
import { VIEWPORT } from '../stories/book-page.mjs';
import { LOOKS } from '../stories/choose-tasks.mjs';
import { runTasks } from '../stories/run-tasks.mjs';
import { serveBook } from '../stories/serve-book.mjs';
import { putOn } from './dress.mjs';
import { allDefects } from './all-defects.mjs';
import { writeRows } from './sheet.mjs';
import { storyLooks } from './story-looks.mjs';

/** `element-alerts` for `stories/billing-alerts.stories.ts`. */
const nameOf = (path) => `element-${basename(path, '.stories.ts').replace(/^billing-/, '')}`;

/** The names of the elements that pass. */
export function chosenElements(isChosen) {
  return globSync('stories/*.stories.ts').map(nameOf).filter(isChosen);
}

/** Makes the book, and answers its elements whose name passes, each with its stories in their order. */
export async function openBook({ isBuilt, isChosen }) {
  if (!isBuilt && (await buildStorybook([])) !== 0) throw new Error('It could not be built.');
  const elements = new Map();
  for (const { type, id, name, importPath } of Object.values(JSON.parse(readFileSync(`${BOOK}/index.json`)).entries)) {
    const element = nameOf(importPath);
    if (type !== 'story' || !isChosen(element)) continue;
    elements.set(element, [...(elements.get(element) ?? []), { id, name }]);
  }
  return [...elements].map(([name, stories]) => ({ name, stories }));
}

/** Writes the contact sheets of the elements, each as soon as its last story is there. */
export async function photographElements(elements, { browser, folder, findings }) {
  const server = await serveBook(BOOK);
  const tasks = elements.flatMap((element) => element.stories.map((story) => ({ element, story })));
  const rows = new Map();
  const done = async ({ element, story }, taken, error) => {
    const { shots, defects } = taken ?? { shots: [], defects: [error.message] };
    for (const defect of defects) findings.add(story.id, defect);
    rows.set(story, { title: `${element.name.replace('element-', '')} · ${story.name}`, shots });
    if (!element.stories.every((one) => rows.has(one))) return;
    await findings.watch(element.name, async () => {
      const all = element.stories.map((one) => rows.get(one));
      for (const path of await writeRows(browser, all, `${folder}/${element.name}`)) console.log(path);
    });
    // Hundreds of pictures: none is needed twice.
    for (const one of element.stories) rows.set(one, null);
  };
  try {
    await runTasks(browser, server.url, tasks, (page, { story }) => photograph(page, story.id), done);
  } finally {
    await server.close();
  }
}

/** A story plays once, in the first look; then it is photographed in every look. */
export async function photograph(book, id) {
  await book.page?.setViewportSize(VIEWPORT);
  const { errors } = await book.show({ id, look: LOOKS[0] });
  await awaitParts(book.page);
  const defects = [...errors];
  const shots = [];
  for (const look of storyLooks) {
    const isDialogOpen = await putOn(book.page, look);
    const found = await allDefects(book.page);
    defects.push(...found.map((defect) => `${look.name}: ${defect}`));
    const image = isDialogOpen
      ? await book.picture()
      : await book.page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
    shots.push({ look, image });
  }
  return { shots, defects };
}
