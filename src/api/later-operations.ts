/** Every operation but the first. Fetched after the first paint, or with the first call of one of them. */
import type { Call, HttpTransport } from './http-transport.ts';
import { type OperationRow, operationTable, type PortalOperation } from './operation-table.ts';
import type { WatchParameters } from './watch.ts';

export type LaterOperation = Exclude<PortalOperation, 'getAccount'> | 'watch';

/** Calls an operation with the values that its method of `BillingApi` was given: id, input and options, as far as it has them. */
export async function callOperation(
  transport: HttpTransport,
  operation: LaterOperation,
  values: readonly unknown[],
): Promise<unknown> {
  if (operation === 'watch') {
    const { watch } = await import('./watch.ts');
    return await watch(transport, ...(values as WatchParameters));
  }
  const [method, path, requiredField, input = null, answer] = await rowOf(operation);
  const rest = [...values];
  const id = path.includes('{id}') ? { id: String(rest.shift()) } : {};
  const given = input === null ? {} : { [input]: rest.shift() };
  const call = { ...(rest[0] as Call | undefined), ...id, ...given };
  const whole = await transport.call<Readonly<Record<string, unknown>>>(operation, [method, path, requiredField], call);
  return answer === 'unwrapped' && requiredField !== null ? whole[requiredField] : whole;
}

async function rowOf(operation: Exclude<LaterOperation, 'watch'>): Promise<OperationRow> {
  if (operation in operationTable) return operationTable[operation as keyof typeof operationTable];
  const { operationsOnDemand } = await import('./operations-on-demand.ts');
  return operationsOnDemand[operation as keyof typeof operationsOnDemand];
}
