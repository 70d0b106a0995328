import type { World } from '../world.ts';
import type { Reader } from './reader.ts';

export interface Call {
  readonly world: World;
  readonly input: Reader;
  /** The ids in the path, in order. */
  readonly ids: readonly string[];
  /** From a browser, with the publishable key. */
  readonly isFromBrowser: boolean;
}

export interface Route {
  /** As the SDK names it, e.g. `invoices.pay`. Faults are placed by this name. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `:id` stands for one segment. */
  readonly path: string;
  /** The parameters that the stand-in acts on, e.g. `automatic_tax.enabled`; a name covers what is below it. */
  readonly reads: readonly string[];
  /** Also open to the publishable key, with the client secret of the object. */
  readonly isForBrowser?: boolean;
  /** Runs in one go, so that no other request sees half of it. A `StripeError` is its answer too. */
  run(call: Call): object;
}

export const route = (
  operation: string,
  verbAndPath: `${'GET' | 'POST' | 'DELETE'} ${string}`,
  reads: readonly string[],
  run: Route['run'],
  options: { isForBrowser?: boolean } = {},
): Route => {
  const [method, path] = verbAndPath.split(' ') as ['GET' | 'POST' | 'DELETE', string];
  return { operation, method, path, reads, run, ...options };
};
