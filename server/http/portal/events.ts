import { streamSSE } from 'hono/streaming';
import type { Caller } from '../../sessions/sessions.ts';
import { ALL_TOPICS, type ChangeFeed, type Topic } from '../change-feed.ts';
import type { BillingApp, SharedParts } from '../app.ts';
import { rateLimitOf } from '../limits.ts';

const HEARTBEAT_MS = 15_000;

export interface EventStreams {
  /** Ends every open stream, so that a server that is to stop is not kept by its readers. */
  close(): void;
}

/**
 * `GET /v1/events`: server-sent events over fetch. A stream ends with the token it was opened with, and when its session is
 * revoked, so that a lost token tells nothing for longer than a stolen one could.
 */
export function registerEvents(app: BillingApp, shared: SharedParts, feed: ChangeFeed): EventStreams {
  const open = new Set<() => void>();
  app.get('/v1/events', async (context) => {
    const caller = await shared.authentication.portal(context.req.raw.headers);
    context.set('customerId', caller.customerId);
    shared.rateLimiter.take(caller.customerId, rateLimitOf('watchEvents'));
    shared.authentication.permit(caller, 'view');
    context.header('X-Accel-Buffering', 'no');
    const headers = context.req.raw.headers;
    return streamSSE(context, async (stream) => {
      const ended = Promise.withResolvers<void>();
      open.add(ended.resolve);
      stream.onAbort(ended.resolve);
      const send = (topics: readonly Topic[]): void => {
        stream.writeSSE({ event: 'changed', data: JSON.stringify({ topics }) }).catch(ended.resolve);
      };
      const unsubscribe = await feed.subscribe(caller.customerId, send).catch((error: unknown) => {
        shared.billing.log.warn('An event stream could not be opened', { error });
        return null;
      });
      if (unsubscribe !== null) {
        // What changed before the stream stood is not known to its reader.
        send(ALL_TOPICS);
        const timers = startTimers(caller, shared, headers, () => stream.write(': still here\n\n'), ended.resolve);
        await ended.promise;
        timers.stop();
        unsubscribe();
      }
      open.delete(ended.resolve);
    });
  });
  return {
    close: () => {
      for (const end of open) end();
    },
  };
}

function startTimers(
  caller: Caller,
  shared: SharedParts,
  headers: Headers,
  beat: () => Promise<unknown>,
  end: () => void,
): { stop(): void } {
  const lifeMs = caller.tokenExpiresAt.getTime() - shared.billing.now().getTime();
  const expiry = setTimeout(end, Math.max(0, lifeMs));
  const heartbeat = setInterval(() => {
    // Looks at the session again: revoked means closed, here too.
    shared.authentication.portal(headers).then(beat).catch(end);
  }, HEARTBEAT_MS);
  expiry.unref();
  heartbeat.unref();
  return {
    stop: () => {
      clearTimeout(expiry);
      clearInterval(heartbeat);
    },
  };
}
