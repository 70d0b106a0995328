/** Long, because it is only waited for by a test that fails: a busy machine may be many times slower than this one. */
const PATIENCE_MS = 10_000;
const INTERVAL_MS = 10;

/** Resolves once it holds. What throws does not hold yet; why it threw is told at the end. */
export async function waitUntil(holds: () => unknown, complaint?: string | (() => string)): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  let reason: unknown;
  for (;;) {
    try {
      if (await holds()) return;
      reason = undefined;
    } catch (error) {
      reason = error;
    }
    if (performance.now() > deadline) {
      const what = typeof complaint === 'function' ? complaint() : (complaint ?? holds.toString());
      throw new Error(`Not within ${PATIENCE_MS} ms: ${what}`, { cause: reason });
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
