import { isStackRunning, startStack } from './stack.ts';

/** One stack for all specs; each test brings its own customer. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  return isStackRunning() ? undefined : startStack();
}
