/** What is said of one operation of the API. */
import type { z } from 'zod';
import type { Permission } from './account.ts';
import type { ProblemCode } from './problem.ts';

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Parameters as `{name}`; each is an identifier. */
  readonly path: string;
  readonly summary: string;
  /** Portal operations need the permission in the session token; operator operations need the secret key. */
  readonly access: Permission | 'operator';
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** `null`: 204 without a body. */
  readonly response: z.ZodType | null;
  readonly status: 200 | 201 | 204;
  /** Beyond those that every operation can answer (see `commonProblems`). */
  readonly problems?: readonly ProblemCode[];
  /** Only a server that runs the sandbox processor has it. */
  readonly sandboxOnly?: boolean;
  /** Only a server in test mode has it: the sandbox, or a processor with test keys. */
  readonly testModeOnly?: boolean;
  /** Belongs to the `core` conformance profile: what any backend needs for the main job. */
  readonly core?: boolean;
}

/** Answers that any operation may give. */
export const commonProblems: readonly ProblemCode[] = [
  'invalid_request',
  'unauthenticated',
  'session_expired',
  'permission_denied',
  'origin_not_allowed',
  'not_found',
  'rate_limited',
  'service_unavailable',
  'internal_error',
];
