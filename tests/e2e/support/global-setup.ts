import type { FullConfig } from '@playwright/test';
import { buildBundle } from '../../embed/host-site.ts';
import { isStackGiven, startStacks } from './stack.ts';

/** One stack for each worker, and what all of them read built once; each test brings its own customer. */
export default async function setUp({ workers }: FullConfig): Promise<(() => Promise<void>) | undefined> {
  buildBundle();
  return isStackGiven() ? undefined : startStacks(workers);
}
