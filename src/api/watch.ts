import type { BillingApi, WatchTopic } from './billing-api.ts';
import { BillingError } from './billing-error.ts';
import type { HttpTransport } from './http-transport.ts';

export type WatchParameters = Parameters<Required<BillingApi>['watch']>;

export interface WatchEventsOptions {
  /** Opens the stream with a token that is good now. */
  readonly open: (signal: AbortSignal) => Promise<Response>;
  readonly changed: (topics: readonly WatchTopic[]) => void;
  readonly signal: AbortSignal;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
}

const TOPICS: ReadonlySet<string> = new Set<WatchTopic>(['capacity', 'purchase', 'invoice', 'subscription']);
const BACK_OFF_MS = [1000, 2000, 5000, 10_000, 30_000];
/** Servers send a comment every so often; a line that is silent for longer is dead without having told us. */
const SILENCE_MS_MAX = 90_000;
const FINAL: ReadonlySet<string> = new Set(['not_found', 'permission_denied', 'origin_not_allowed', 'aborted']);

/** See `BillingApi.watch`. */
export async function watch(transport: HttpTransport, ...[changed, { signal }]: WatchParameters): Promise<void> {
  const headers = { Accept: 'text/event-stream' };
  const open = (streamSignal: AbortSignal) => transport.open('/v1/events', { headers, signal: streamSignal });
  await watchEvents({ open, changed, signal });
}

/**
 * Follows the server's event stream over `fetch`, because `EventSource` cannot send a bearer header. Connects again with
 * a growing pause; the server begins each stream with all topics, so that nothing is missed in a gap. Resolves when the
 * signal aborts, or when the backend has no such stream.
 */
export async function watchEvents(options: WatchEventsOptions): Promise<void> {
  const { open, changed, signal, sleep = pause, random = Math.random } = options;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const response = await open(signal);
      failures = 0;
      await readEvents(response, changed, signal);
    } catch (error) {
      if (FINAL.has(BillingError.from(error).code)) return;
      failures += 1;
    }
    const backOffMs = BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length - 1)] ?? 0;
    // Spread, so that a restarted server is not met by everybody at once.
    if (!signal.aborted) await sleep(backOffMs * (0.75 + random() / 2), signal);
  }
}

async function readEvents(
  response: Response,
  changed: (topics: readonly WatchTopic[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  let buffer = '';
  try {
    while (!signal.aborted) {
      const { done, value } = await withSilenceLimit(reader);
      if (done) return;
      buffer = (buffer + value).replace(/\r\n?/g, '\n');
      const events = buffer.split('\n\n');
      buffer = events.pop() ?? '';
      const topics = new Set(events.flatMap(topicsOf));
      if (topics.size > 0) changed([...topics]);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

async function withSilenceLimit(
  reader: ReadableStreamDefaultReader<string>,
): Promise<ReadableStreamReadResult<string>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new BillingError('timeout', 'The event stream went silent')), SILENCE_MS_MAX);
  });
  try {
    return await Promise.race([reader.read(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** `event: changed` with `data: {"topics":["capacity"]}`. What a newer server says beyond that is passed over. */
function topicsOf(event: string): WatchTopic[] {
  const data = [...event.matchAll(/^data: ?(.*)$/gm)].map((line) => line[1]).join('\n');
  if (data === '') return [];
  try {
    const { topics } = JSON.parse(data) as { topics?: unknown };
    return Array.isArray(topics) ? topics.filter((topic): topic is WatchTopic => TOPICS.has(String(topic))) : [];
  } catch {
    return [];
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
