import { createHash, randomInt } from 'node:crypto';
import type { GiftCodes } from '../../contract/promotion.ts';
import type { Billing } from '../context.ts';
import { CREDITS } from '../domain/plan-standing.ts';
import { normalizeCode } from '../domain/promotions.ts';
import { DomainProblem } from '../problems.ts';

/** Without letters and digits that look alike. 16 of them: 80 bits, beyond any guessing. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 16;
const GROUP = 4;

export interface GiftCodeBatch {
  readonly batchId: string;
  readonly count: number;
  readonly unit: string;
  readonly micro: bigint;
  readonly name: string;
  readonly expiresAt: Date | null;
  readonly grantExpiresAfterDays: number | null;
}

/** Issues codes; they are in the answer and nowhere else. The same batch again issues nothing. Throws `currency_mismatch`. */
export async function issueGiftCodes(billing: Billing, batch: GiftCodeBatch): Promise<GiftCodes> {
  const catalogue = await billing.catalogue();
  if (batch.unit !== CREDITS && !Object.hasOwn(catalogue.currencies, batch.unit)) {
    throw new DomainProblem('currency_mismatch', { param: 'unit' });
  }
  if (batch.micro <= 0n) throw new DomainProblem('invalid_request', { param: 'micro' });
  const codes = Array.from({ length: batch.count }, newCode);
  const now = billing.now();
  const isNew = await billing.database.transaction(async (transaction) => {
    const inserted = await transaction
      .insertInto('gift_code_batch')
      .values({ batch_id: batch.batchId, created_at: now })
      .onConflict((conflict) => conflict.column('batch_id').doNothing())
      .returning('batch_id')
      .executeTakeFirst();
    if (!inserted) return false;
    await transaction
      .insertInto('gift_code')
      .values(
        codes.map((code) => ({
          code_hash: hashCode(code),
          batch_id: batch.batchId,
          unit: batch.unit,
          micro: batch.micro,
          name: batch.name,
          expires_at: batch.expiresAt,
          grant_expires_after_days: batch.grantExpiresAfterDays,
          created_at: now,
        })),
      )
      .execute();
    return true;
  });
  return { batchId: batch.batchId, duplicate: !isNew, codes: isNew ? codes : [] };
}

/** High entropy, so that a fast hash is enough: there is nothing to guess. */
export function hashCode(typed: string): Buffer {
  return createHash('sha256')
    .update(`gift:${normalizeCode(typed)}`)
    .digest();
}

function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? letters;
}
