import { minorToMicro } from './micro.ts';
import type { Pace } from './runway.ts';

const SUGGESTED_DAYS = 30n;

/**
 * Which amount is picked before the customer has: the smallest preset that pays the debt and lasts about a month at their own pace,
 * the largest when none does; none without a pace and a debt.
 */
export function suggestPreset(
  presets: readonly bigint[],
  { debtMicro, pace }: { readonly debtMicro: bigint; readonly pace: Pace | null },
  exponent: number,
): bigint | null {
  const wantedMicro = (pace?.perDayMicro ?? 0n) * SUGGESTED_DAYS + debtMicro;
  if (wantedMicro <= 0n) return null;
  return presets.find((preset) => minorToMicro(preset, exponent) >= wantedMicro) ?? presets.at(-1) ?? null;
}
