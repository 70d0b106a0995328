import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const MINIMUM = 8;
/** What a designer looks for first, whatever the element. */
const ALWAYS = ['Playground', 'Anatomy', 'Options', 'Accessibility'];
/** Elements a page may write itself that are bound to no data: they are given what they show. */
const NOT_BOUND = new Set(['billing-provider', 'billing-usage-meter']);

/** What holds for the book as a whole. */
export async function checkBook(browser, url, entries) {
  return [
    { name: `each element bound to data has ${MINIMUM} stories or more`, problems: elementsWithFew(entries) },
    { name: `each element has ${ALWAYS.join(', ')}`, problems: elementsWithout(entries) },
    { name: 'the book opens with no network behind it', problems: await openBook(browser, url) },
  ];
}

/** The public elements are those that the autoloader knows. */
export function publicElements() {
  const source = readFileSync('components/autoload.ts', 'utf8');
  return [...source.matchAll(/^ {2}'(billing-[a-z-]+)':/gm)].map(([, name]) => name);
}

function elementsWithFew(entries) {
  const files = new Set(globSync('stories/*.stories.ts').map((path) => basename(path, '.stories.ts')));
  return publicElements().flatMap((element) => {
    if (!files.has(element)) return [`${element} has no stories/${element}.stories.ts`];
    const count = entries.filter((entry) => isOf(element, entry)).length;
    return count < MINIMUM && !NOT_BOUND.has(element) ? [`${element} has ${count} stories`] : [];
  });
}

function elementsWithout(entries) {
  return publicElements().flatMap((element) => {
    const names = entries.filter((entry) => isOf(element, entry)).map(({ name }) => name);
    return ALWAYS.filter((name) => !names.includes(name)).map((name) => `${element} has no ${name}`);
  });
}

const isOf = (element, { type, importPath }) => type === 'story' && importPath.includes(`/${element}.stories.`);

async function openBook(browser, url) {
  const page = await browser.newPage();
  const problems = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== url) problems.push(`asked ${origin}`);
  });
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  await page.goto(`${url}/index.html?path=/docs/elements-usage-meter--docs`);
  const docs = page.frameLocator('#storybook-preview-iframe');
  // Its table of attributes comes from the manifest.
  await docs
    .getByText('value-text')
    .first()
    .waitFor()
    .catch(() => problems.push('the page of the usage meter shows no attributes'));
  await page.close();
  return [...new Set(problems)];
}
