import type { FeatureUsage } from 'billing-portal-contract';

/** What all features together came to in money, in millionths of the currency. Credits are no money and are left out. */
export function totalSpent(features: readonly Pick<FeatureUsage, 'spent'>[]): bigint {
  return features.reduce(
    (sum, { spent }) => (spent !== null && 'micro' in spent ? sum + BigInt(spent.micro) : sum),
    0n,
  );
}
