import { DomainProblem } from '../problems.ts';
import type { RateLimit } from './limits.ts';

export interface RateLimiter {
  /** Throws `rate_limited` with the seconds to wait. */
  take(subject: string, limit: RateLimit): void;
}

interface Bucket {
  tokens: number;
  filledAtMs: number;
  readonly fullAfterMs: number;
}

const BUCKETS_MAX = 50_000;

/** Token buckets in this process. With several servers each counts for itself, so the limit is that many times as wide. */
export function createRateLimiter(nowMs: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take: (subject, limit) => {
      const key = `${limit.name}:${subject}`;
      const now = nowMs();
      const perMs = limit.burst / (limit.perSeconds * 1000);
      const bucket = buckets.get(key) ?? { tokens: limit.burst, filledAtMs: now, fullAfterMs: limit.perSeconds * 1000 };
      // A clock that was set back fills nothing, and takes nothing away.
      bucket.tokens = Math.min(limit.burst, bucket.tokens + Math.max(0, now - bucket.filledAtMs) * perMs);
      bucket.filledAtMs = now;
      if (!buckets.has(key)) {
        if (buckets.size >= BUCKETS_MAX) forgetFull(buckets, now);
        buckets.set(key, bucket);
      }
      if (bucket.tokens < 1) {
        throw new DomainProblem('rate_limited', { retryAfterSeconds: Math.ceil((1 - bucket.tokens) / perMs / 1000) });
      }
      bucket.tokens -= 1;
    },
  };
}

/** A bucket that has had the time to fill up says no more than none at all. */
function forgetFull(buckets: Map<string, Bucket>, now: number): void {
  for (const [key, bucket] of buckets) {
    if (now - bucket.filledAtMs >= bucket.fullAfterMs) buckets.delete(key);
  }
  // Everyone is busy: start over rather than grow without end.
  if (buckets.size >= BUCKETS_MAX) buckets.clear();
}
