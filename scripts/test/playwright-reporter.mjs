import { writeFileSync } from 'node:fs';

/** A reporter for Playwright that writes the counts for the orchestrator; a flaky test has failed. */
export default class CountReporter {
  #suite = null;

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onEnd() {
    if (!process.env.TEST_COUNTS_FILE) return;
    const counts = { passed: 0, failed: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'skipped') continue;
      counts[outcome === 'expected' ? 'passed' : 'failed'] += 1;
    }
    writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts));
  }

  printsToStdio() {
    return false;
  }
}
