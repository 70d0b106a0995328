import { createHash, timingSafeEqual } from 'node:crypto';
import type { Permission } from '../../contract/account.ts';
import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import type { SessionTokens } from '../sessions/session-token.ts';
import { checkSession, type Caller } from '../sessions/sessions.ts';

const BEARER = /^Bearer ([\w.~+/-]{1,4096}=*)$/i;

/**
 * The one place where it is decided who calls and what they may do. Handlers get the customer from here and from nowhere else.
 */
export class Authentication {
  readonly #billing: Billing;
  readonly #tokens: SessionTokens;
  readonly #operatorKeyHash: Buffer;

  constructor(billing: Billing, tokens: SessionTokens, operatorKey: string) {
    if (operatorKey.trim() === '') throw new Error('The operator key must not be blank.');
    this.#billing = billing;
    this.#tokens = tokens;
    this.#operatorKeyHash = hash(operatorKey);
  }

  /** Throws `unauthenticated`, `session_expired` or `origin_not_allowed`. */
  async portal(headers: Headers): Promise<Caller> {
    const claims = await this.#tokens.verify(bearer(headers), this.#billing.now());
    const origin = headers.get('Origin');
    // Browsers leave the origin out of reading requests to a page's own address, and only then.
    if (claims.origin !== null && origin !== null && origin !== claims.origin) {
      throw new DomainProblem('origin_not_allowed');
    }
    return checkSession(this.#billing, claims);
  }

  /** Throws `permission_denied`. */
  permit(caller: Caller, needed: Permission): void {
    if (!caller.permissions.includes(needed))
      throw new DomainProblem('permission_denied', { detail: `Needs "${needed}".` });
  }

  /** Throws `unauthenticated`, and `origin_not_allowed` for a browser, where this key must never be. */
  operator(headers: Headers): void {
    if (headers.has('Origin')) throw new DomainProblem('origin_not_allowed');
    if (!timingSafeEqual(hash(bearer(headers)), this.#operatorKeyHash)) throw new DomainProblem('unauthenticated');
  }
}

function bearer(headers: Headers): string {
  const token = BEARER.exec(headers.get('Authorization') ?? '')?.[1];
  if (token === undefined) throw new DomainProblem('unauthenticated');
  return token;
}

/** Hashed first, so that the comparison takes as long for every key of every length. */
function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
