import { createHash } from 'node:crypto';
import type { PlanDefinition } from '../domain/catalogue.ts';
import type { Executor } from './database.ts';

/**
 * Terms are named by what they say and never change, so what was read once is known for good. There are as many as a seller has
 * changed a plan, which is few.
 */
const known = new Map<string, PlanDefinition>();

/** Keeps the terms unless they are kept already. Answers their id; `null` for none. */
export async function keepTerms(
  executor: Executor,
  planKey: string,
  terms: PlanDefinition | null | undefined,
): Promise<string | null> {
  if (!terms) return null;
  const body = JSON.stringify(terms);
  const id = createHash('sha256').update(planKey).update('\n').update(body).digest('hex');
  await executor
    .insertInto('plan_terms')
    .values({ id, plan_key: planKey, body })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return id;
}

/** The terms of each id. Asks the database only for those that no one has asked for before. */
export async function readTerms(
  executor: Executor,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => PlanDefinition | null> {
  const unknown = ids.filter((id): id is string => id !== null && !known.has(id));
  if (unknown.length > 0) {
    const rows = await executor.selectFrom('plan_terms').select(['id', 'body']).where('id', 'in', unknown).execute();
    for (const { id, body } of rows) known.set(id, body as PlanDefinition);
  }
  return (id) => {
    if (id === null) return null;
    const terms = known.get(id);
    if (!terms) throw new Error(`There are no plan terms ${id}.`);
    return terms;
  };
}
