import { parseArgs } from 'node:util';

export interface ChaosOptions {
  readonly gateway: 'sandbox' | 'stripe';
  readonly seed: number;
  readonly scenarios: number;
  readonly report: string | null;
  readonly keep: boolean;
  readonly listGuards: boolean;
  readonly breakGuard: string | null;
}

const USAGE = `npm run chaos -- [options]
  --gateway NAME      the processor to run against: sandbox (default), or stripe: the real SDK over HTTP to the stand-in,
                      or to the address in STRIPE_API_BASE
  --seed N            repeats a run exactly (default 1)
  --scenarios N       how many (default 200)
  --report FILE       writes what happened, scenario by scenario, as JSON
  --keep              leaves both databases for an auditor and says where
  --list-guards       names the guards
  --break GUARD       disables one guard; the run must turn red, and ends when it does`;

/** Reads the command line; throws an `Error` whose message says what to do. */
export function readOptions(argv: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      gateway: { type: 'string', default: 'sandbox' },
      seed: { type: 'string', default: '1' },
      scenarios: { type: 'string', default: '200' },
      report: { type: 'string' },
      keep: { type: 'boolean', default: false },
      'list-guards': { type: 'boolean', default: false },
      break: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(USAGE);
  const { gateway } = values;
  if (gateway !== 'sandbox' && gateway !== 'stripe') {
    throw new Error(`--gateway takes "sandbox" or "stripe", not "${gateway}".`);
  }
  return {
    gateway,
    seed: wholeNumber('--seed', values.seed),
    scenarios: wholeNumber('--scenarios', values.scenarios),
    report: values.report ?? null,
    keep: values.keep,
    listGuards: values['list-guards'],
    breakGuard: values.break ?? null,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} takes a whole number, not "${text}".`);
  return Number(text);
}
