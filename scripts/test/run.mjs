import { parseArgs } from 'node:util';
import { keepingOutput, stopChildren } from './child.mjs';
import { stopPostgres } from './postgres.mjs';
import { sideBySide, steps } from './steps.mjs';

/** Runs the steps and ends with the one line that says how it went. */
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
  const finish = (name, result, milliseconds) => {
    const seconds = (milliseconds / 1000).toFixed(1);
    rows.push(`${name.padEnd(12)} ${describe(result).padEnd(24)} ${seconds} s`);
    console.log(`${name}: ${describe(result)} (${seconds} s)`);
    total.passed += result.passed;
    total.failed += result.failed;
    const told = result.failures?.length ? result.failures : ['✖ see what it said above\n'];
    if (result.failed > 0) failures.push(...told.map((failure) => `${name} ${failure}`));
  };
  for (const group of grouped(names)) {
    if (group.length === 1) {
      const [name] = group;
      console.log(`\n── ${name} ──`);
      finish(name, ...(await timed(steps[name])));
      continue;
    }
    console.log(`\n── ${group.join(', ')}, side by side ──`);
    const told = async (name) => {
      const { result, output } = await keepingOutput(() => timed(steps[name]));
      process.stdout.write(output);
      finish(name, ...result);
    };
    await Promise.all(group.map(told));
  }
  await stopPostgres();
  // Once more at the end: whoever reads only the last lines of a long log must see what failed.
  if (failures.length > 0) console.log(`\n── what failed ──\n${failures.join('\n')}`);
  console.log(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** The steps in their order, those together that run side by side. */
function grouped(names) {
  const groups = [];
  for (const name of names) {
    const mates = sideBySide.find((set) => set.includes(name)) ?? [];
    const group = groups.find(([first]) => mates.includes(first));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  return groups;
}

/** What a step answers, and how many milliseconds it took. */
async function timed(step) {
  const began = performance.now();
  return [await attempt(step), performance.now() - began];
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
