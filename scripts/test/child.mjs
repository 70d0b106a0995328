import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';

const running = new Set();

/** Where the output of programs goes that run beside others: lines of two programs in turn can be read by nobody. */
const kept = new AsyncLocalStorage();

/** Runs what starts programs, and answers what it answers together with all that they have said. */
export async function keepingOutput(work) {
  const chunks = [];
  const result = await kept.run(chunks, work);
  return { result, output: Buffer.concat(chunks) };
}

/** Runs a Node program with its output on ours; answers with its exit code, or `null` when it took too long. */
export function runNode(args, { env = {}, minutes = 5 } = {}) {
  const chunks = kept.getStore();
  const output = chunks === undefined ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
      // A group of its own, so that a program that hangs can be ended with everything it has started.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      const notice = `Stopped after ${minutes} minutes: ${args.join(' ')}\n`;
      if (chunks === undefined) process.stderr.write(notice);
      else chunks.push(Buffer.from(notice));
      stop(child);
    }, minutes * 60_000);
    child.once('error', () => resolve(1));
    // Not at its exit: what it has said may still be on its way.
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve(late ? null : (code ?? 1));
    });
  });
}

function stop(child) {
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself at the same moment.
  }
}

export function stopChildren() {
  for (const child of running) stop(child);
}
