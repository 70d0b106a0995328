/** Compiles only where both types are the same. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export function expectType<Expected>() {
  return <Actual>(_value: Actual, _same: Equal<Actual, Expected>): void => {};
}
