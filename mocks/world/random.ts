/** Whole numbers in [low, high] that look random and come out the same each run (a linear congruential generator). */
export function seededIntegers(seed: number): (low: number, high: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (low, high) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return low + ((state >>> 8) % (high - low + 1));
  };
}
