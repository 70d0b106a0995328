import { randomBytes } from 'node:crypto';

const CHANCE_BYTES = 8;
/** Fetched for so many ids at once: asking the system for chance costs more than the rest of an id. */
const IDS_PER_FETCH = 256;

/**
 * UUIDv7: 48 bits of milliseconds, then a counter of 12 bits, then chance. Ids of one process sort in the order in which they
 * were made, also within a millisecond and when the clock steps back, so that lists by id are lists by time.
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
 */
export function createIdSource(nowMs: () => number = Date.now): () => string {
  let lastMs = 0;
  let counter = 0;
  const nextChance = createChance();
  return () => {
    const clockMs = nowMs();
    if (clockMs > lastMs) {
      lastMs = clockMs;
      // Starting low leaves room for thousands of ids in the same millisecond.
      counter = randomBytes(1)[0]!;
    } else {
      counter += 1;
      if (counter > 0xfff) {
        lastMs += 1;
        counter = 0;
      }
    }
    const time = lastMs.toString(16).padStart(12, '0');
    const count = counter.toString(16).padStart(3, '0');
    const tail = nextChance();
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}

/** The last 64 bits of an id as text: chance, below the two bits that say what kind of id it is. */
function createChance(): () => string {
  let fetched = Buffer.alloc(0);
  let used = 0;
  return () => {
    if (used === fetched.length) {
      fetched = randomBytes(IDS_PER_FETCH * CHANCE_BYTES);
      used = 0;
    }
    fetched[used] = (fetched[used]! & 0x3f) | 0x80;
    used += CHANCE_BYTES;
    return fetched.toString('hex', used - CHANCE_BYTES, used);
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text from outside may be compared with a uuid column at all; anything else is simply not found. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
