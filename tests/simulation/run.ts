import { writeFile } from 'node:fs/promises';
import { describe } from '../../scripts/audit/run.mjs';
import { openChaosDatabase } from '../chaos/database.ts';
import { readSimulationOptions } from './options.ts';
import { runSimulation } from './run-simulation.ts';

async function main(): Promise<number> {
  const options = readSimulationOptions(process.argv.slice(2));
  const database = await openChaosDatabase(options.keep);
  try {
    const startedMs = Date.now();
    const result = await runSimulation({
      ...options,
      connectionString: database.connectionString,
      onStep: (done, all) => {
        if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all} steps`);
      },
    });
    if (process.stdout.isTTY) process.stdout.write('\n');
    const seconds = Math.round((Date.now() - startedMs) / 1000);
    const kept = options.keep ? database.connectionString : null;
    if (options.report !== null) {
      await writeFile(
        options.report,
        `${JSON.stringify({ ...options, seconds, database: kept, ...result }, null, 2)}\n`,
      );
    }
    for (const [what, count] of Object.entries(result.counts)) print(`${String(count).padStart(7)}  ${what}`);
    for (const fault of result.faults.slice(0, 10)) print(`FAULT ${fault}`);
    print(`${options.customers} customers, ${options.months} months, seed ${options.seed}, ${seconds} s`);
    for (const line of describe(result.audit)) print(line);
    return result.faults.length === 0 && result.audit.broken.length === 0 ? 0 : 1;
  } finally {
    const left = await database.close();
    if (left !== null) print(left);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
