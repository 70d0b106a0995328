import type { z } from 'zod';
import { pathParameter, type Operation } from '../../contract/operations.ts';
import { DomainProblem } from '../problems.ts';
import { BODY_BYTES_MAX } from './limits.ts';
import { readJson, readText } from './read-body.ts';

export interface ValidInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
}

/** Checks all that came in against the contract. Throws a problem that names the field at fault. */
export async function validateInput(
  operation: Operation,
  request: Request,
  params: Readonly<Record<string, string>>,
  bodyBytesMax = BODY_BYTES_MAX,
): Promise<ValidInput> {
  for (const value of Object.values(params)) {
    // No id of ours looks like this, so there is nothing by that name.
    if (!pathParameter.safeParse(value).success) throw new DomainProblem('not_found');
  }
  return {
    params,
    query: readQuery(operation, new URL(request.url).searchParams),
    body: await readBody(operation, request, bodyBytesMax),
  };
}

function readQuery(operation: Operation, search: URLSearchParams): unknown {
  const given: [string, string][] = [...search];
  const names = new Set(given.map(([name]) => name));
  if (names.size !== given.length)
    throw new DomainProblem('invalid_request', { detail: 'A query parameter comes twice.' });
  if (!operation.query) {
    const [first] = names;
    if (first !== undefined)
      throw new DomainProblem('invalid_request', { param: first, detail: 'Unknown query parameter.' });
    return undefined;
  }
  return parse(operation.query, Object.fromEntries(given));
}

async function readBody(operation: Operation, request: Request, bytesMax: number): Promise<unknown> {
  if (operation.body) return parse(operation.body, await readJson(request, bytesMax));
  if (request.method === 'GET') return undefined;
  const text = await readText(request, bytesMax);
  if (text !== '' && text !== '{}')
    throw new DomainProblem('invalid_request', { detail: 'This operation takes no body.' });
  return undefined;
}

function parse(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].map(String);
  throw new DomainProblem('invalid_request', {
    detail: issue.message,
    ...(path.length > 0 ? { param: path.join('.').slice(0, 200) } : {}),
  });
}
