import { createHash, hkdfSync } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { permission, type Permission } from '../../contract/account.ts';
import { DomainProblem } from '../problems.ts';

/** What a session token says, after it was verified. */
export interface TokenClaims {
  readonly customerId: string;
  readonly sessionId: string;
  readonly tokenId: string;
  readonly permissions: readonly Permission[];
  /** The only page origin that may use it; `null`: any of the allowed ones. */
  readonly origin: string | null;
  readonly expiresAt: Date;
}

export interface SessionTokens {
  sign(claims: TokenClaims, now: Date): Promise<string>;
  /** Throws `session_expired` or `unauthenticated`. Says nothing yet about the session's row. */
  verify(token: string, now: Date): Promise<TokenClaims>;
}

export const TOKEN_SECONDS_MAX = 900;
const ISSUER = 'billing-portal';
const ALGORITHM = 'HS256';
const KEY_BYTES = 32;
const CLOCK_SKEW_SECONDS = 10;
const REQUIRED_CLAIMS = ['sub', 'sid', 'jti', 'iat', 'nbf', 'exp', 'scp'];

/** JSON Web Tokens with one fixed algorithm, for one environment: a sandbox token is none in a live one. */
export function createSessionTokens(secret: string, livemode: boolean): SessionTokens {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'billing-portal:session', KEY_BYTES));
  const keyId = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const audience = `billing-portal:${livemode ? 'live' : 'sandbox'}`;
  return {
    sign: (claims, now) =>
      new SignJWT({
        sid: claims.sessionId,
        scp: [...claims.permissions],
        ...(claims.origin === null ? {} : { origin: claims.origin }),
      })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: keyId })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setSubject(claims.customerId)
        .setJti(claims.tokenId)
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(claims.expiresAt)
        .sign(key),
    verify: async (token, now) => {
      try {
        const { payload, protectedHeader } = await jwtVerify(token, key, {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          audience,
          requiredClaims: REQUIRED_CLAIMS,
          clockTolerance: CLOCK_SKEW_SECONDS,
          currentDate: now,
        });
        if (protectedHeader.kid !== keyId) throw new DomainProblem('unauthenticated');
        return readClaims(payload);
      } catch (error) {
        if (error instanceof errors.JWTExpired) throw new DomainProblem('session_expired');
        if (error instanceof errors.JOSEError) throw new DomainProblem('unauthenticated');
        throw error;
      }
    },
  };
}

function readClaims(payload: Record<string, unknown>): TokenClaims {
  const { sub, sid, jti, iat, exp, scp, origin } = payload;
  const permissions = permission.array().safeParse(scp);
  if (
    typeof sub !== 'string' ||
    typeof sid !== 'string' ||
    typeof jti !== 'string' ||
    typeof iat !== 'number' ||
    typeof exp !== 'number' ||
    exp - iat > TOKEN_SECONDS_MAX ||
    !permissions.success ||
    (origin !== undefined && typeof origin !== 'string')
  ) {
    throw new DomainProblem('unauthenticated');
  }
  return {
    customerId: sub,
    sessionId: sid,
    tokenId: jti,
    permissions: permissions.data,
    origin: origin ?? null,
    expiresAt: new Date(exp * 1000),
  };
}
