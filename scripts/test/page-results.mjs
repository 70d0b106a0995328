/**
 * A script for the head of a page: what a failed test compared reaches the runner, whatever it is. The runner cannot send an
 * element or an amount in `bigint`; it would wait three minutes and then name the file instead of the test.
 */
export function resultsScript() {
  return `<script>(${letEverythingBeSent.toString()})()</script>`;
}

/** Runs in the page. */
function letEverythingBeSent() {
  const clone = globalThis.structuredClone;
  globalThis.structuredClone = (value, options) =>
    value?.type === 'wtr-session-finished' ? JSON.parse(JSON.stringify(value, plain)) : clone(value, options);

  function plain(key, part) {
    if (key !== 'expected' && key !== 'actual') return part;
    try {
      // Throws for a `bigint`, and for an element: what has drawn it leads back to it.
      JSON.stringify(part);
      return part;
    } catch {
      return String(part);
    }
  }
}
