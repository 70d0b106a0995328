import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolderHolder } from '../../server/store/data-folder-lock.ts';
import { removeDataFolder } from '../../server/store/embedded-postgres.ts';
import { answers, requireFreePort } from './network.mjs';
import { Processes } from './processes.mjs';
import { readOrCreateSecrets } from './secrets.mjs';
import { StartError } from './start-error.mjs';
import { buildStudio } from './studio-build.mjs';

const READY_SECONDS = 60;

/** Builds the studio, starts the billing server and the studio's backend, and stays until it is told to stop. */
export async function start(args) {
  const processes = new Processes();
  let stopping = false;
  const stop = async (code) => {
    if (stopping) return;
    stopping = true;
    await processes.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  // The process that became this one is gone, so nobody is left to stop it.
  process.on('disconnect', () => void stop(0));
  processes.onUnexpectedEnd = (message) => {
    if (stopping) return;
    console.error(message);
    void stop(1);
  };
  try {
    await run(args, processes);
  } catch (error) {
    if (stopping) return;
    console.error(error instanceof StartError || error.name === 'DataFolderInUseError' ? error.message : error);
    await stop(1);
  }
}

async function run(args, processes) {
  const { values } = parseArgs({ args, options: { fresh: { type: 'boolean' } } });
  const settings = readSettings();
  await claimFolder(settings.dataFolder, values.fresh);
  await requireFreePort(settings.port, 'PORT');
  await requireFreePort(settings.billingPort, 'BILLING_PORT');
  await buildStudio();

  const secrets = readOrCreateSecrets(settings.dataFolder);
  const log = (name) => join(settings.dataFolder, name);
  console.log('Starting the billing server …');
  const billing = processes.start('The billing server', ['server/main.ts'], log('server.log'), {
    PORT: String(settings.billingPort),
    HOST: '127.0.0.1',
    DATA_FOLDER: settings.dataFolder,
    OPERATOR_KEY: secrets.operatorKey,
    SESSION_SECRET: secrets.sessionSecret,
    PORTAL_ORIGINS: settings.origins.join(','),
  });
  await ready(billing, `${settings.billingUrl}/healthz`);

  const host = { BILLING_URL: settings.billingUrl, OPERATOR_KEY: secrets.operatorKey };
  console.log('Preparing the demo customers …');
  await processes.runToEnd('Preparing the demo customers', ['examples/studio/seed.ts'], log('seed.log'), host);

  const studio = processes.start('The studio', ['examples/studio/server.ts'], log('studio.log'), {
    ...host,
    PORT: String(settings.port),
  });
  await ready(studio, `http://127.0.0.1:${settings.port}/`);
  console.log(`\nOpen http://localhost:${settings.port}\n`);
  console.log(
    `Ctrl-C stops it. Logs and data are in ${relative('.', settings.dataFolder) || '.'}; npm start -- --fresh begins anew.`,
  );
}

function readSettings() {
  const port = readPort('PORT', 4100);
  const billingPort = readPort('BILLING_PORT', port + 1);
  const own = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const more = (process.env.PORTAL_ORIGINS ?? '').split(',').filter(Boolean);
  return {
    port,
    billingPort,
    billingUrl: `http://127.0.0.1:${billingPort}`,
    // The sandbox's customers and cards mean nothing to Stripe, and the other way round.
    dataFolder: process.env.DATA_FOLDER || (process.env.STRIPE_SECRET_KEY ? '.billing-data-stripe' : '.billing-data'),
    origins: [...own, ...more],
  };
}

function readPort(name, otherwise) {
  const text = process.env[name];
  if (!text) return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new StartError(`${name} must be a number from 1 to 65534, not "${text}".`);
}

async function claimFolder(folder, fresh) {
  const pid = dataFolderHolder(folder);
  if (pid !== null) {
    throw new StartError(
      `A billing server (process ${pid}) is already running on ${folder}. ` +
        `Stop it first, or use another folder and port: DATA_FOLDER=other-data PORT=4200 npm start`,
    );
  }
  if (fresh) {
    if (process.env.DATABASE_URL) console.log('--fresh leaves the database of DATABASE_URL as it is.');
    console.log(`Removing ${folder} …`);
    await removeDataFolder(folder);
  }
  // Others may pass through, not read: as root, PostgreSQL runs under an account of its own below this folder.
  mkdirSync(folder, { recursive: true, mode: 0o711 });
}

async function ready(child, url) {
  const deadline = Date.now() + READY_SECONDS * 1000;
  while (!(await answers(url))) {
    if (child.hasEnded()) throw new StartError(child.farewell());
    if (Date.now() > deadline)
      throw new StartError(`${child.name} did not answer within ${READY_SECONDS} s. See ${child.logFile}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
