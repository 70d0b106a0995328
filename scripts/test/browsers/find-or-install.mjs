import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of the first of these programs. On Debian as root it is installed from the system's packages when it is missing;
 * elsewhere the error says what to install.
 */
export function findOrInstall(what, names, packages, variable) {
  const given = variable && process.env[variable];
  if (given) return given;
  const found = onPath(names);
  if (found !== null) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) installWithApt(packages);
  const installed = onPath(names);
  if (installed !== null) return installed;
  const or = variable ? `, or set ${variable} to its path` : '';
  throw new Error(`${what} was not found (${names.join(', ')}). Install it (Debian: ${packages.join(' ')})${or}.`);
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find(isProgram) ?? names.find((name) => name.startsWith('/') && isProgram(name)) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installWithApt(packages) {
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get …\n`);
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}
