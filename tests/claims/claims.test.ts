/** Documents that name a test for each thing they say; here it is seen that there are such tests, and that nothing is left out. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { claimsOf, idsOf, isThere } from './claims.ts';

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

const STATES = [
  ...['trial', 'past due', 'canceling', 'scheduled change', 'canceled', 'paused', 'free', 'paid once', 'negative'],
  ...['frozen by a dispute', 'cap reached', 'expired grants', 'unlimited'],
];

const DOCUMENTS = [
  { document: 'docs/failures.md', ids: numbers(31) },
  { document: 'docs/micro-details.md', ids: numbers(21) },
  {
    document: 'docs/rows.md',
    ids: [
      ...idsOf('U1–U14 P1–P10 B2–B9 B14 I1–I8 M1 M3 M4 S1–S7 T1–T5 E3–E5 L1–L9'),
      ...idsOf('C12–C42 C44 C45 C56 C58 C80–C89 C90–C100'),
      ...STATES,
    ],
  },
] as const;

for (const { document, ids } of DOCUMENTS) {
  test(`${document} leaves nothing out, and each test and story it names is there`, () => {
    const claims = claimsOf(document);
    const claimed = new Set(claims.map(({ id }) => id));
    assert.deepEqual(
      ids.filter((id) => !claimed.has(id)),
      [],
      'without a test',
    );
    assert.deepEqual(
      [...claimed].filter((id) => !ids.includes(id)),
      [],
      'nobody asked for',
    );
    const missing = claims.filter((claim) => !isThere(claim));
    assert.deepEqual(
      missing.map(({ file, name }) => `${file}: ${name}`),
      [],
    );
  });
}

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
