/** A suite that cannot fail proves nothing: without any one guard, the same scenarios must end in wrong money. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { guardNames } from '../../server/guards.ts';

const RUN = fileURLToPath(new URL('./run.ts', import.meta.url));

function chaos(...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const { TEST_COUNTS_FILE: _ours, NODE_TEST_CONTEXT: _context, ...env } = process.env;
    const child = spawn(process.execPath, [RUN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** What never settles is waited for, and the machine may have other work. */
const PATIENCE = { timeout: 300_000 };

for (const guard of guardNames) {
  test(`without ${guard} the run turns red`, PATIENCE, async () => {
    const { code, output } = await chaos('--break', guard, '--seed', '1', '--scenarios', '120');
    assert.equal(code, 1, output);
    // Of what is found wrong in a scenario the first is named, and it may be any.
    assert.match(output, /scenario \d+: [a-z_]+: /);
  });
}

test('an unknown guard is refused with the way to the right ones', async () => {
  const { code, output } = await chaos('--break', 'hope');
  assert.equal(code, 2);
  assert.match(output, /--list-guards/);
});
