import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Findings } from './findings.mjs';

test('goes on after what fails, says it where it happened and once more at the end, and answers 1', async () => {
  const lines = [];
  const log = mock.method(console, 'log', (line) => void lines.push(line));
  const findings = new Findings();
  assert.equal(await findings.watch('plans', () => Promise.reject(new Error('no such button\n  at a line'))), null);
  assert.equal(await findings.watch('invoices', () => 'shot'), 'shot');
  assert.equal(findings.conclude(), 1);
  log.mock.restore();
  assert.deepEqual(lines, ['  plans: no such button', '1 to look at:\n  plans: no such button']);
});

test('answers 0 when there is nothing to look at', () => {
  const log = mock.method(console, 'log', () => {});
  assert.equal(new Findings().conclude(), 0);
  log.mock.restore();
});
