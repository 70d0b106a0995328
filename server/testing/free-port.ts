import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below those that systems give to outgoing connections (32,768 and up on Linux, 49,152 elsewhere), so that between now and its
 * use nobody is given it by chance.
 */
const RANGE = [20_000, 32_000] as const;
const ATTEMPTS = 50;

/** A port that nobody listens on, for a program that has to be told its port before it starts. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(...RANGE);
    if ((await canListen(port, '127.0.0.1')) && (await canListen(port, '::'))) return port;
  }
  throw new Error(`No free port between ${RANGE.join(' and ')}.`);
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 does not know the address, and nobody can be in the way there.
    probe.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
