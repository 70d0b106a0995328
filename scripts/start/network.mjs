import { createServer } from 'node:net';
import { StartError } from './start-error.mjs';

/** Says which port is taken and what to do, before anything has been started. */
export async function requireFreePort(port, variable) {
  // Both, since a program may listen on one loopback address or on every address.
  for (const host of ['127.0.0.1', '::']) {
    const code = await tryListen(port, host);
    if (code === 'EACCES')
      throw new StartError(`Port ${port} may not be used by this account. Choose another: ${advice(variable, port)}`);
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is already in use. Choose another: ${advice(variable, port)}`);
  }
}

const advice = (variable, port) => `${variable}=${port < 1024 ? 4100 : port + 100} npm start`;

function tryListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/** Whether the address answers with a success. */
export async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
