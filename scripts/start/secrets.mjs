import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys of this machine's demo. They are kept, or every sign-in and signed link would end with a restart. */
export function readOrCreateSecrets(folder) {
  const path = join(folder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const secrets = { operatorKey: `op_${newSecret()}`, sessionSecret: newSecret() };
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

const newSecret = () => randomBytes(32).toString('base64url');
