import type { Context } from 'hono';

const PREFIX = '/billing';
/** What a browser may reach. The operator side is not among it. */
const OPEN_PATHS = /^\/(v1|documents)\//;
const FORWARDED = [
  'authorization',
  'content-type',
  'accept',
  'idempotency-key',
  'origin',
  'access-control-request-method',
  'access-control-request-headers',
];
/** They belong to one connection and not to the answer. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length'];

/** Puts the billing API under the studio's own address. The studio's cookie stays here; streams pass through as they come. */
export function billingProxy(billingUrl: string) {
  return async (context: Context): Promise<Response> => {
    const url = new URL(context.req.url);
    const path = url.pathname.slice(PREFIX.length);
    if (!OPEN_PATHS.test(path)) return context.json({ error: 'Not found' }, 404);
    const request = context.req.raw;
    const headers = new Headers();
    for (const name of FORWARDED) {
      const value = request.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    // Links in answers, such as those to documents, then stay on this address.
    headers.set('X-Forwarded-Prefix', PREFIX);
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS';
    try {
      const answer = await fetch(`${billingUrl}${path}${url.search}`, {
        method: request.method,
        headers,
        redirect: 'manual',
        signal: request.signal,
        ...(hasBody ? { body: await request.arrayBuffer() } : {}),
      });
      const answerHeaders = new Headers(answer.headers);
      for (const name of HOP_BY_HOP) answerHeaders.delete(name);
      return new Response(answer.body && untilLeft(answer.body, request.signal), {
        status: answer.status,
        headers: answerHeaders,
      });
    } catch (error) {
      if (request.signal.aborted) return new Response(null, { status: 499 });
      return unavailable(error);
    }
  };
}

/** In the words of the billing contract, so that the elements know what to say. */
function unavailable(error: unknown): Response {
  const problem = {
    type: '/problems/service_unavailable',
    title: 'The service is not available now',
    status: 503,
    code: 'service_unavailable',
    detail: error instanceof Error ? error.message : String(error),
    requestId: 'none',
    next: 'retry_later',
    retryAfterSeconds: 2,
  };
  return new Response(JSON.stringify(problem), {
    status: 503,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '2' },
  });
}

/** A reader who leaves in the middle of a stream is no error. */
function untilLeft(body: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        if (signal.aborted) controller.close();
        else controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
