import { writeFileSync } from 'node:fs';

// A reporter for node:test: prints what failed, and a line per file would be noise; writes the counts for the orchestrator.

const isLeaf = (data) => data.details?.type !== 'suite';

export default async function* reporter(source) {
  const counts = { passed: 0, failed: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type === 'test:pass' && isLeaf(data) && data.skip === undefined && data.todo === undefined) counts.passed += 1;
    if (type === 'test:fail' && isLeaf(data) && data.todo === undefined) {
      counts.failed += 1;
      const failure = describe(data);
      counts.failures.push(failure);
      yield failure;
    }
    if (type === 'test:stderr') yield data.message;
    // What happened after the last test had ended fails the file, and is told nowhere else.
    if (type === 'test:diagnostic' && data.message.startsWith('Error: ')) yield `${data.message}\n`;
  }
  if (process.env.TEST_COUNTS_FILE) writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts));
  yield `${counts.passed} ok, ${counts.failed} not ok\n`;
}

function describe({ name, file, line, details }) {
  const error = details?.error;
  const cause = error?.cause ?? error;
  const text = cause?.stack ?? String(cause?.message ?? cause);
  // A whole file that failed beside its tests: how its process ended is all there is to go by.
  const end = error?.signal ?? error?.exitCode ?? null;
  const ending = end === null ? '' : `  The process ended with ${end}.\n`;
  return `✖ ${name}\n  ${file}:${line}\n  ${text.replaceAll('\n', '\n  ')}\n${ending}`;
}
