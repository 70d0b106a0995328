import { writeFileSync } from 'node:fs';

/** A reporter for Playwright that writes the counts for the orchestrator; a flaky test has failed. */
export default class CountReporter {
  #suite = null;

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onEnd() {
    if (!process.env.TEST_COUNTS_FILE) return;
    const counts = { passed: 0, failed: 0, failures: [] };
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'skipped') continue;
      if (outcome === 'expected') counts.passed += 1;
      else {
        counts.failed += 1;
        counts.failures.push(describe(test, outcome));
      }
    }
    writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts));
  }

  printsToStdio() {
    return false;
  }
}

function describe(test, outcome) {
  const message = test.results.find(({ error }) => error)?.error.message ?? '';
  return `✖ ${test.titlePath().filter(Boolean).join(' › ')} (${outcome})\n  ${message.replaceAll('\n', '\n  ')}\n`;
}
