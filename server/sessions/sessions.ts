import type { Permission } from '../../contract/account.ts';
import type { Session, SessionInput } from '../../contract/operator.ts';
import type { Billing } from '../context.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import { TOKEN_SECONDS_MAX, type SessionTokens, type TokenClaims } from './session-token.ts';

const SESSION_SECONDS = 2 * 60 * 60;
const IDLE_SECONDS = 30 * 60;
/** Writing the time of use with every request would cost a write per read; a minute is exact enough for half an hour. */
const TOUCH_SECONDS = 60;
const ALL_PERMISSIONS: readonly Permission[] = ['view', 'spend', 'pay', 'manage'];

/** Who is calling, after token and session row agreed. */
export interface Caller {
  readonly customerId: string;
  readonly sessionId: string;
  readonly permissions: readonly Permission[];
  readonly tokenExpiresAt: Date;
  /** Sandbox test clock of the customer. */
  readonly clockOffsetSeconds: bigint;
}

/** Mints a token: of a new session, or of the one that `input.sessionId` names. Throws `not_found`, `session_expired`. */
export async function mintSession(
  billing: Billing,
  tokens: SessionTokens,
  customerId: string,
  input: SessionInput,
): Promise<Session> {
  const now = billing.now();
  const session = await (input.sessionId === undefined
    ? openSession(billing, customerId, input, now)
    : renewSession(billing, customerId, input.sessionId, now));
  const ttlMs = (input.ttlSeconds ?? TOKEN_SECONDS_MAX) * 1000;
  // Whole seconds, as the claim has them: the answer must not promise more than the token holds.
  const expiresMs = Math.floor(Math.min(now.getTime() + ttlMs, session.expiresAt.getTime()) / 1000) * 1000;
  const expiresAt = new Date(expiresMs);
  const token = await tokens.sign(
    {
      customerId,
      sessionId: session.id,
      tokenId: billing.newId(),
      permissions: session.permissions,
      origin: session.origin,
      expiresAt,
    },
    now,
  );
  return {
    sessionId: session.id,
    token,
    expiresAt: expiresAt.toISOString(),
    sessionExpiresAt: session.expiresAt.toISOString(),
  };
}

/** Ends a session. Its tokens stop working with the next request. Throws `not_found`. */
export async function revokeSession(billing: Billing, sessionId: string): Promise<void> {
  if (!isUuid(sessionId)) throw new DomainProblem('not_found');
  const { numUpdatedRows } = await billing.database.db
    .updateTable('portal_session')
    .set((row) => ({ revoked_at: row.fn.coalesce('revoked_at', row.val(billing.now())) }))
    .where('id', '=', sessionId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new DomainProblem('not_found');
}

/** Looks at the session's row, which every request does. Throws `unauthenticated` or `session_expired`. */
export async function checkSession(billing: Billing, claims: TokenClaims): Promise<Caller> {
  if (!isUuid(claims.customerId) || !isUuid(claims.sessionId)) throw new DomainProblem('unauthenticated');
  const now = billing.now();
  const session = await billing.database.db
    .selectFrom('portal_session')
    .innerJoin('customer', 'customer.customer_id', 'portal_session.customer_id')
    .select(['last_used_at', 'expires_at', 'revoked_at', 'permissions', 'clock_offset_seconds'])
    .where('portal_session.customer_id', '=', claims.customerId)
    .where('portal_session.id', '=', claims.sessionId)
    .executeTakeFirst();
  if (!session || session.revoked_at !== null) throw new DomainProblem('unauthenticated');
  if (hasEnded(session, now)) throw new DomainProblem('session_expired');
  if (now.getTime() - session.last_used_at.getTime() > TOUCH_SECONDS * 1000) {
    await touchSession(billing, claims.customerId, claims.sessionId, now);
  }
  return {
    customerId: claims.customerId,
    sessionId: claims.sessionId,
    // The token can only have less than the session, never more.
    permissions: claims.permissions.filter((permission) => session.permissions.includes(permission)),
    tokenExpiresAt: claims.expiresAt,
    clockOffsetSeconds: session.clock_offset_seconds,
  };
}

interface OpenSession {
  readonly id: string;
  readonly permissions: readonly Permission[];
  readonly origin: string | null;
  readonly expiresAt: Date;
}

async function openSession(billing: Billing, customerId: string, input: SessionInput, now: Date): Promise<OpenSession> {
  const session: OpenSession = {
    id: billing.newId(),
    permissions: input.permissions ?? ALL_PERMISSIONS,
    origin: input.origin ?? null,
    expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
  };
  await billing.database.db
    .insertInto('portal_session')
    .values({
      customer_id: customerId,
      id: session.id,
      permissions: [...session.permissions],
      origin: session.origin,
      created_at: now,
      last_used_at: now,
      expires_at: session.expiresAt,
    })
    .execute();
  return session;
}

/** The same session: what it may do and where was decided when it was opened. */
async function renewSession(billing: Billing, customerId: string, sessionId: string, now: Date): Promise<OpenSession> {
  if (!isUuid(sessionId)) throw new DomainProblem('not_found');
  const session = await billing.database.db
    .selectFrom('portal_session')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  if (!session) throw new DomainProblem('not_found');
  if (session.revoked_at !== null || hasEnded(session, now)) throw new DomainProblem('session_expired');
  await touchSession(billing, customerId, sessionId, now);
  return {
    id: session.id,
    permissions: session.permissions as Permission[],
    origin: session.origin,
    expiresAt: session.expires_at,
  };
}

function hasEnded(session: { readonly last_used_at: Date; readonly expires_at: Date }, now: Date): boolean {
  return session.expires_at <= now || session.last_used_at.getTime() + IDLE_SECONDS * 1000 <= now.getTime();
}

async function touchSession(billing: Billing, customerId: string, sessionId: string, now: Date): Promise<void> {
  await billing.database.db
    .updateTable('portal_session')
    .set({ last_used_at: now })
    .where('customer_id', '=', customerId)
    .where('id', '=', sessionId)
    .execute();
}
