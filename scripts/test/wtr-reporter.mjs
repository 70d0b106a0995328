import { writeFileSync } from 'node:fs';

/** A reporter for @web/test-runner that writes the counts for the orchestrator. */
export function countReporter() {
  return {
    stop({ sessions }) {
      if (!process.env.TEST_COUNTS_FILE) return;
      const counts = { passed: 0, failed: 0, failures: [] };
      for (const session of [...sessions]) {
        const inFile = countSuite(session.testResults);
        // A file that does not load, or that fails outside its tests, has no failed test to show for it.
        if (!session.passed && inFile.failed === 0) {
          inFile.failed = 1;
          inFile.failures.push('the file itself failed');
        }
        counts.passed += inFile.passed;
        counts.failed += inFile.failed;
        counts.failures.push(...inFile.failures.map((failure) => `✖ ${session.testFile}: ${failure}\n`));
      }
      writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts));
    },
  };
}

function countSuite(suite) {
  const counts = { passed: 0, failed: 0, failures: [] };
  for (const test of suite?.tests ?? []) {
    if (test.skipped) continue;
    counts[test.passed ? 'passed' : 'failed'] += 1;
    if (!test.passed) counts.failures.push(`${test.name}: ${test.error?.message ?? ''}`);
  }
  for (const inner of (suite?.suites ?? []).map(countSuite)) {
    counts.passed += inner.passed;
    counts.failed += inner.failed;
    counts.failures.push(...inner.failures);
  }
  return counts;
}
