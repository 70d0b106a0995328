import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visualWords } from './pdf-bidi.ts';

test('a line from the left stays in one piece', () => {
  assert.deepEqual(visualWords('Łódź 24 (A)'), ['Łódź 24 (A)']);
});

test('words from the right stand in reverse, numbers and Latin names within them do not', () => {
  assert.deepEqual(
    visualWords('حزمة رقم 42').filter((word) => word !== ' '),
    ['42', 'رقم', 'حزمة'],
  );
  assert.deepEqual(
    visualWords('شركة ABC GmbH')
      .map((word) => word.trim())
      .filter(Boolean),
    ['ABC GmbH', 'شركة'],
  );
});

test('a bracket opens towards what it holds', () => {
  const line = visualWords('حزمة (جديدة)').join('');
  assert.ok(line.startsWith('('), line);
  assert.ok(line.includes(')'), line);
  assert.ok(line.indexOf('(') < line.indexOf(')'));
});
