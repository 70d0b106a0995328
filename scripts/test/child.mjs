import { spawn } from 'node:child_process';

const running = new Set();

/** Runs a Node program with its output on ours; answers with its exit code, or `null` when it took too long. */
export function runNode(args, { env = {}, minutes = 5 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // A group of its own, so that a program that hangs can be ended with everything it has started.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      console.error(`Stopped after ${minutes} minutes: ${args.join(' ')}`);
      stop(child);
    }, minutes * 60_000);
    child.once('error', () => resolve(1));
    child.once('exit', (code) => {
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
