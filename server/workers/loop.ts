import type { Log } from '../log.ts';

export interface Loop {
  /** Asks for a turn now. One that is running is followed by another. */
  wake(): void;
  /** Resolves when the running turn has ended; none follows. */
  stop(): Promise<void>;
}

/** Runs `turn` every `everyMs`, never two at once. A turn that fails is logged, and the next one comes as usual. */
export function startLoop(options: { name: string; everyMs: number; log: Log; turn: () => Promise<unknown> }): Loop {
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;
  const run = async (): Promise<void> => {
    do {
      isWanted = false;
      try {
        await options.turn();
      } catch (error) {
        options.log.error('A worker turn failed', { worker: options.name, error });
      }
    } while (isWanted && !isStopped);
  };
  const wake = (): void => {
    isWanted = true;
    if (isStopped || running !== null) return;
    running = run().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(wake, options.everyMs);
  timer.unref();
  return {
    wake,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
