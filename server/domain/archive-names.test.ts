import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveNames } from './archive-names.ts';

const issuedAt = '2026-11-18T23:30:00.000Z';
const nameOf = (number: string | null, timeZone = 'UTC') => archiveNames(timeZone)({ id: 'inv-1', number, issuedAt });

test('a name begins with the day, so that files sort by date', () => {
  assert.equal(nameOf('AS-000123'), '2026-11-18-AS-000123.pdf');
});

test('the day is that of the customer, as on the document', () => {
  assert.equal(nameOf('AS-1', 'Europe/Berlin'), '2026-11-19-AS-1.pdf');
});

test('nothing in a number leads out of the folder, or is not to be seen', () => {
  assert.equal(nameOf('../../etc/passwd'), '2026-11-18-etc_passwd.pdf');
  assert.equal(nameOf('C:\\a*b?"<>|\u0000\u202e7'), '2026-11-18-C_a_b_7.pdf');
  assert.equal(nameOf('2026/11/0042'), '2026-11-18-2026_11_0042.pdf');
});

test('letters of every language stay', () => {
  assert.equal(nameOf('Größe-請求書-१२'), '2026-11-18-Größe-請求書-१२.pdf');
});

test('what has no number, or none that can be written, is called by its id', () => {
  assert.equal(nameOf(null), '2026-11-18-inv-1.pdf');
  assert.equal(nameOf('///'), '2026-11-18-inv-1.pdf');
});

test('a long number is cut between two characters', () => {
  assert.equal(nameOf('😀'.repeat(3) + '𝒜'.repeat(100)), `2026-11-18-${'𝒜'.repeat(79)}.pdf`);
});

test('no two are the same, not even where upper and lower case are', () => {
  const name = archiveNames('UTC');
  const names = ['A-1', 'a-1', 'A/1', 'A-1-2', 'A_1'].map((number) => name({ id: number, number, issuedAt }));
  assert.deepEqual(names, [
    '2026-11-18-A-1.pdf',
    '2026-11-18-a-1-2.pdf',
    '2026-11-18-A_1.pdf',
    '2026-11-18-A-1-2-2.pdf',
    '2026-11-18-A_1-2.pdf',
  ]);
  assert.equal(new Set(names.map((each) => each.toLowerCase())).size, names.length);
});
