import { parseArgs } from 'node:util';
import { stopChildren } from './child.mjs';
import { stopPostgres } from './postgres.mjs';
import { steps } from './steps.mjs';

/** Runs the steps one after another and ends with the one line that says how it went. */
export async function runTests(args) {
  const options = { only: { type: 'string' }, 'all-browsers': { type: 'boolean', default: false } };
  const { values } = parseArgs({ args, options });
  // In other browsers than Chromium the tests of the elements run on request; see docs/testing.md.
  if (values['all-browsers']) process.env.TEST_BROWSERS = 'chromium,firefox,webkit';
  const names = values.only?.split(',') ?? Object.keys(steps);
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
    return 2;
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      stopChildren();
      await stopPostgres();
      process.exit(130);
    });
  }

  const total = { passed: 0, failed: 0 };
  const failures = [];
  const rows = [];
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    const began = performance.now();
    const result = await attempt(steps[name]);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    rows.push(`${name.padEnd(12)} ${describe(result).padEnd(24)} ${seconds} s`);
    console.log(`${name}: ${describe(result)} (${seconds} s)`);
    total.passed += result.passed;
    total.failed += result.failed;
    failures.push(...(result.failures ?? []).map((failure) => `${name} ${failure}`));
  }
  await stopPostgres();
  // Once more at the end: whoever reads only the last lines of a long log must see what failed.
  if (failures.length > 0) console.log(`\n── what failed ──\n${failures.join('\n')}`);
  console.log(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

const describe = ({ passed, failed }) => `${passed} ok, ${failed} not ok`;
