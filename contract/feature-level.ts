/** Seats and quotas: a level that the host sets, not a use that is counted. */
import { z } from 'zod';
import { catalogueKey, timestamp } from './common.ts';
import { quantity } from './money.ts';

const externalId = z.string().min(1).max(200).describe("The seller's own id of the customer.");

export const featureLevelInput = z
  .strictObject({ customer: externalId, feature: catalogueKey, level: quantity.describe('How many there are now.') })
  .meta({ id: 'FeatureLevelInput' });
export type FeatureLevelInput = z.infer<typeof featureLevelInput>;

export const featureLevel = z
  .strictObject({
    feature: catalogueKey,
    level: quantity,
    peak: quantity.describe('The most there were in the period that runs.'),
    included: quantity.nullable().describe('`null`: as many as one likes.'),
  })
  .meta({ id: 'FeatureLevel' });
export type FeatureLevel = z.infer<typeof featureLevel>;

export const newestTermsInput = z.strictObject({ customer: externalId }).meta({ id: 'NewestTermsInput' });

export const newestTerms = z
  .strictObject({ customer: externalId, plan: catalogueKey, at: timestamp.nullable() })
  .meta({ id: 'NewestTerms', description: '`at`: when they begin; `null` when the customer has them already.' });
export type NewestTerms = z.infer<typeof newestTerms>;
