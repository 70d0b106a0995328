/** The entry of that key. Keys come from outside, and "constructor" is a valid one that every object seems to have. */
export function lookup<Value>(entries: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
