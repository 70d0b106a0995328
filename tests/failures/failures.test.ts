/** docs/failures.md names a test for each failure; here it is seen that there are such tests. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const ROW = /^\| (\d+) \|[^|]+\| `([^`]+)` \| (.+) \|$/gm;
const FAILURES = 31;

test('each failure has a test that exists', () => {
  const rows = [...readFileSync('docs/failures.md', 'utf8').matchAll(ROW)];
  const numbers = new Set(rows.map(([, number]) => Number(number)));
  assert.deepEqual(
    Array.from({ length: FAILURES }, (_, index) => index + 1).filter((number) => !numbers.has(number)),
    [],
  );
  for (const [, , file = '', name = ''] of rows) {
    assert.ok(readFileSync(file, 'utf8').includes(name), `${file} has no test "${name}"`);
  }
});

test('nothing in the page makes markup out of text', () => {
  const files = globSync('{src,components}/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
  assert.ok(files.length > 100);
  for (const file of files) {
    const found = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write)\b/.exec(
      readFileSync(file, 'utf8'),
    );
    assert.equal(found?.[0], undefined, file);
  }
});
