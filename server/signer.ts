import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Marks what this server gave out, so that it knows it again without a table. Each purpose has a key of its own. */
export interface Signer {
  sign(purpose: SigningPurpose, text: string): string;
  isSigned(purpose: SigningPurpose, text: string, mac: string): boolean;
}

export type SigningPurpose = 'quote' | 'document' | 'cursor';

const KEY_BYTES = 32;
/** 128 bits are out of reach for guessing and keep links and ids short. */
const MAC_BYTES = 16;

export function createSigner(secret: string): Signer {
  if (secret.trim() === '') throw new Error('The signing secret must not be blank.');
  const keys = new Map<SigningPurpose, Buffer>();
  const keyOf = (purpose: SigningPurpose): Buffer => {
    const known = keys.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', secret, '', `billing-portal:${purpose}`, KEY_BYTES));
    keys.set(purpose, key);
    return key;
  };
  const macOf = (purpose: SigningPurpose, text: string): Buffer =>
    createHmac('sha256', keyOf(purpose)).update(text).digest().subarray(0, MAC_BYTES);
  return {
    sign: (purpose, text) => macOf(purpose, text).toString('hex'),
    isSigned: (purpose, text, mac) => {
      const expected = macOf(purpose, text);
      const given = Buffer.from(/^[0-9a-f]+$/.test(mac) ? mac : '', 'hex');
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
