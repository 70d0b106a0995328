import assert from 'node:assert/strict';
import type { z } from 'zod';
import { operations, type Operation, type OperationName } from '../operations.ts';
import { problemTypes } from '../problem-types.ts';
import { problem, type Problem, type ProblemCode } from '../problem.ts';

const PATIENCE_TRIES = 20;

export interface CallInput {
  /** For each `{name}` of the path. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type AnswerTo<Name extends OperationName> = (typeof operations)[Name]['response'] extends z.ZodType
  ? z.infer<(typeof operations)[Name]['response']>
  : null;

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Speaks to one backend with one credential and holds every answer against the schemas of the contract. */
export class ConformanceClient {
  readonly baseUrl: string;
  readonly #credential: string | null;

  constructor(baseUrl: string, credential: string | null) {
    this.baseUrl = baseUrl.replace(/\/$/, '');
    this.#credential = credential;
  }

  /** The answer, when it has the promised status and shape; fails the check otherwise. */
  async call<Name extends OperationName>(name: Name, input: CallInput = {}): Promise<AnswerTo<Name>> {
    const operation: Operation = operations[name];
    const answer = await this.send(name, input);
    assert.equal(answer.status, operation.status, `${name} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    if (operation.response === null) return null as AnswerTo<Name>;
    const result = operation.response.safeParse(answer.body);
    assert.ok(result.success, `${name} breaks the contract: ${result.error?.message ?? ''}`);
    return result.data as AnswerTo<Name>;
  }

  /** The problem with which an operation is refused; fails the check when it is not refused with one of `codes`. */
  async refusal(name: OperationName, input: CallInput, ...codes: readonly ProblemCode[]): Promise<Problem> {
    const answer = await this.send(name, input);
    assert.ok(
      answer.status >= 400,
      `${name} should have been refused with ${codes.join(' or ')}, not ${answer.status}`,
    );
    const contentType = answer.headers.get('content-type') ?? '';
    assert.match(contentType, /^application\/problem\+json/, `a problem came as "${contentType}"`);
    const result = problem.safeParse(answer.body);
    assert.ok(result.success, `the problem breaks the contract: ${result.error?.message ?? ''}`);
    const { code, status } = result.data;
    assert.ok(codes.includes(code), `${name} was refused with ${code}, not ${codes.join(' or ')}`);
    assert.equal(status, answer.status, 'the status in the problem is not that of the answer');
    assert.equal(status, problemTypes[code].status, `${code} has another status in the contract`);
    return result.data;
  }

  /** One request. A backend that asks for patience gets it, as from any careful client. */
  async send(name: OperationName, input: CallInput): Promise<RawAnswer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.#sendOnce(name, input);
      if (answer.status !== 429 || tries === PATIENCE_TRIES) return answer;
      const seconds = Number(answer.headers.get('retry-after') ?? '1');
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    }
  }

  async #sendOnce(
    name: OperationName,
    { parameters = {}, query = {}, body, headers = {} }: CallInput,
  ): Promise<RawAnswer> {
    const operation: Operation = operations[name];
    const path = operation.path.replace(/\{(\w+)\}/g, (_whole, key: string) => {
      const value = parameters[key];
      assert.ok(value !== undefined, `${name} needs the parameter ${key}`);
      return encodeURIComponent(value);
    });
    const search = new URLSearchParams(query).toString();
    const response = await fetch(`${this.baseUrl}${path}${search && `?${search}`}`, {
      method: operation.method,
      headers: {
        accept: 'application/json',
        ...(this.#credential === null ? {} : { authorization: `Bearer ${this.#credential}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : parseJson(text) };
  }

  /** The event stream, open. The caller ends it through the signal. */
  openEvents(signal: AbortSignal): Promise<Response> {
    return fetch(`${this.baseUrl}/v1/events`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${this.#credential ?? ''}` },
      signal,
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
