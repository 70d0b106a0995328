/** What is to be looked at: told at once, and all together at the end, where nobody has to search for it among the paths. */
export class Findings {
  #lines = [];

  add(where, what) {
    // The first line says it; the rest is the path of a machine through its own code.
    const line = `  ${where}: ${what.split('\n', 1)[0]}`;
    this.#lines.push(line);
    console.log(line);
  }

  /** Does what may fail; a failure is a finding, and the rest is still done. */
  async watch(where, work) {
    try {
      return await work();
    } catch (error) {
      this.add(where, error.message);
      return null;
    }
  }

  /** Prints everything once more, and answers the exit code. */
  conclude() {
    if (this.#lines.length === 0) {
      console.log('Nothing is cut, broken or scrolls sideways.');
      return 0;
    }
    console.log(`${this.#lines.length} to look at:\n${this.#lines.join('\n')}`);
    return 1;
  }
}
