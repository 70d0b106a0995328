import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { publicLookup, refusePrivateLiteral } from './webhook-address.ts';

const TIMEOUT_MS = 15_000;

export interface PostOptions {
  /** Loopback and private networks too: for development and tests. */
  readonly allowsPrivate: boolean;
  readonly timeoutMs?: number;
}

/** Posts and answers the status. Follows no redirect, reads no answer. Throws when there is no answer at all. */
export function postWebhook(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  options: PostOptions,
): Promise<number> {
  const url = new URL(address);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    if (!options.allowsPrivate) refusePrivateLiteral(url);
    const outgoing = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
        ...(options.allowsPrivate ? {} : { lookup: publicLookup }),
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
