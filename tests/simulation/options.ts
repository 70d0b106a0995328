import { parseArgs } from 'node:util';

export interface SimulationOptions {
  readonly customers: number;
  readonly months: number;
  readonly seed: number;
  readonly report: string | null;
  readonly keep: boolean;
}

const USAGE = `npm run simulate -- [options]
  --customers N   how many lives (default 200)
  --months N      how long each is, on the test clock (default 14)
  --seed N        repeats a run (default 1)
  --report FILE   writes what happened as JSON
  --keep          leaves the database for an auditor and says where`;

/** Reads the command line; throws an `Error` whose message says what to do. */
export function readSimulationOptions(argv: readonly string[]): SimulationOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      customers: { type: 'string', default: '200' },
      months: { type: 'string', default: '14' },
      seed: { type: 'string', default: '1' },
      report: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(USAGE);
  return {
    customers: wholeNumber('--customers', values.customers),
    months: wholeNumber('--months', values.months),
    seed: wholeNumber('--seed', values.seed),
    report: values.report ?? null,
    keep: values.keep,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} takes a whole number, not "${text}".`);
  return Number(text);
}
