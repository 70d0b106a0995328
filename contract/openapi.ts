/** The OpenAPI 3.1 document, made from the table of operations and from nothing else. */
import { z } from 'zod';
import * as contract from './index.ts';
import { commonProblems, operations, type Operation } from './operations.ts';
import { problemTypes } from './problem-types.ts';
import type { ProblemCode } from './problem.ts';

export type JsonObject = { [key: string]: JsonValue };
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

const VERSION = '1';
const PROBLEM_MEDIA_TYPE = 'application/problem+json';
const schemaReference = (id: string): string => `#/components/schemas/${id}`;

export function buildOpenApi(): JsonObject {
  const schemas = collectSchemas();
  const paths: Record<string, JsonObject> = {};
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = describeOperation(name, operation, schemas);
  }
  paths['/v1/events'] = { get: describeEvents() };
  return {
    openapi: '3.1.0',
    info: {
      title: 'billing-portal',
      version: VERSION,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'The billing API that the elements of billing-portal speak. Integers travel as strings; every amount brings its own exponent. ' +
        'Errors are problem details (RFC 9457) with a stable `code`. Lists are pages with an opaque cursor.',
    },
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A session token of one customer, minted on the operator side. At most 15 minutes old.',
        },
        operatorKey: { type: 'http', scheme: 'bearer', description: 'The secret key of the host. Never in a browser.' },
      },
      headers: {
        RequestId: { description: 'Names this request in the logs.', schema: { type: 'string' } },
        RetryAfter: { description: 'Seconds to wait before the next try.', schema: { type: 'integer' } },
      },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description:
            'One per intent. The same key with the same request gives the first answer again; with another request it is refused (422).',
          schema: { type: 'string', minLength: 8, maxLength: 200 },
        },
      },
      responses: sharedProblemResponses(),
      schemas: schemas.components,
    },
  };
}

interface Schemas {
  readonly components: JsonObject;
  /** A reference when the schema has a name, else the schema itself. */
  of(schema: z.ZodType): JsonObject;
}

function collectSchemas(): Schemas {
  const registry = z.registry<{ id: string }>();
  const ids = new Map<z.ZodType, string>();
  const add = (schema: z.ZodType, id: string): void => {
    if (ids.has(schema)) return;
    registry.add(schema, { id });
    ids.set(schema, id);
  };
  for (const value of Object.values(contract)) {
    const id = value instanceof z.ZodType ? value.meta()?.id : undefined;
    if (value instanceof z.ZodType && id !== undefined) add(value, id);
  }
  const inline = new Set<string>();
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    for (const [part, schema] of Object.entries({
      Query: operation.query,
      Body: operation.body,
      Response: operation.response,
    })) {
      if (!schema || ids.has(schema)) continue;
      const id = schema.meta()?.id ?? `${name}${part}`;
      if (schema.meta()?.id === undefined) inline.add(id);
      add(schema, id);
    }
  }
  const { schemas } = z.toJSONSchema(registry, {
    uri: schemaReference,
    io: 'input',
    override: ({ jsonSchema }) => simplify(jsonSchema),
  });
  const named = Object.entries(schemas)
    .map(([id, schema]) => [id, withoutMarks(schema as JsonObject)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const all = Object.fromEntries(named);
  return {
    components: Object.fromEntries(named.filter(([id]) => !inline.has(id))),
    of: (schema) => {
      const id = ids.get(schema)!;
      return inline.has(id) ? all[id]! : { $ref: schemaReference(id) };
    },
  };
}

/** What zod adds for its own precision and no reader needs. */
function simplify(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format === 'date-time' || schema.format === 'email') delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function withoutMarks({ $schema: _schema, $id: _id, id: _name, ...rest }: JsonObject): JsonObject {
  return rest;
}

function describeOperation(name: string, operation: Operation, schemas: Schemas): JsonObject {
  const isOperator = operation.access === 'operator';
  const parameters = [...pathParameters(operation.path), ...queryParameters(operation, schemas)];
  if (!isOperator && operation.method === 'POST') parameters.push({ $ref: '#/components/parameters/IdempotencyKey' });
  return {
    operationId: name,
    summary: operation.summary,
    tags: [isOperator ? 'operator' : 'portal'],
    security: [isOperator ? { operatorKey: [] } : { session: [operation.access] }],
    ...(operation.sandboxOnly ? { 'x-sandbox-only': true } : {}),
    ...(operation.testModeOnly ? { 'x-test-mode-only': true } : {}),
    ...(operation.core ? { 'x-conformance-profile': 'core' } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemas.of(operation.body) } } } }
      : {}),
    responses: {
      [operation.status]: {
        description: operation.response ? 'Done.' : 'Done, nothing to tell.',
        headers: { 'Request-Id': { $ref: '#/components/headers/RequestId' } },
        ...(operation.response ? { content: { 'application/json': { schema: schemas.of(operation.response) } } } : {}),
      },
      ...problemResponses(operation),
    },
  };
}

function pathParameters(path: string): JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 120 },
  }));
}

function queryParameters(operation: Operation, schemas: Schemas): JsonObject[] {
  if (!operation.query) return [];
  const schema = schemas.of(operation.query);
  return Object.entries(schema['properties'] as JsonObject).map(([name, value]) => ({
    name,
    in: 'query',
    required: false,
    schema: value,
  }));
}

const BODY_PROBLEMS: readonly ProblemCode[] = ['payload_too_large', 'unsupported_media_type'];

/** One response per status, listing the codes it can carry. Those that every operation gives are written once. */
function problemResponses(operation: Operation): JsonObject {
  const own = groupByStatus(operation.problems ?? []);
  const shared = groupByStatus(operation.body ? [...commonProblems, ...BODY_PROBLEMS] : commonProblems);
  const statuses = [...new Set([...shared.keys(), ...own.keys()])].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const codes = own.get(status);
      if (codes === undefined) return [status, { $ref: `#/components/responses/Problem${status}` }];
      return [status, problemResponse([...(shared.get(status) ?? []), ...codes])];
    }),
  );
}

function sharedProblemResponses(): JsonObject {
  const shared = groupByStatus([...commonProblems, ...BODY_PROBLEMS]);
  return Object.fromEntries([...shared].map(([status, codes]) => [`Problem${status}`, problemResponse(codes)]));
}

function groupByStatus(codes: readonly ProblemCode[]): Map<number, ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problemTypes[code];
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
}

function problemResponse(codes: readonly ProblemCode[]): JsonObject {
  const retries = codes.some((code) => code === 'rate_limited' || code === 'idempotency_key_in_flight');
  return {
    description: codes.map((code) => `\`${code}\`: ${problemTypes[code].title}.`).join(' '),
    headers: {
      'Request-Id': { $ref: '#/components/headers/RequestId' },
      ...(retries ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
    },
    content: {
      [PROBLEM_MEDIA_TYPE]: {
        schema: {
          allOf: [{ $ref: schemaReference('Problem') }],
          properties: { code: { enum: [...codes] } },
        },
      },
    },
  };
}

function describeEvents(): JsonObject {
  return {
    operationId: 'watchEvents',
    summary: 'Says what has changed, as server-sent events, until the token ends',
    description:
      'Each `changed` event carries `{"topics": [...]}` with any of `capacity`, `purchase`, `invoice` and `subscription`. ' +
      'The first one comes at once. Comment lines keep the connection alive. Only with the capability `events`.',
    tags: ['portal'],
    security: [{ session: ['view'] }],
    responses: {
      '200': {
        description: 'A stream of events.',
        headers: { 'Request-Id': { $ref: '#/components/headers/RequestId' } },
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      ...problemResponses({
        method: 'GET',
        path: '/v1/events',
        summary: '',
        access: 'view',
        response: null,
        status: 200,
      }),
    },
  };
}
