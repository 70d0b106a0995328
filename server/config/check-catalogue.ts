import type { z } from 'zod';
import type { AddOnDefinition, Catalogue, Decimal, PlanDefinition, PlanFeature, Prices } from '../domain/catalogue.ts';
import { decimalToMicro, decimalToMinor } from '../domain/micro.ts';
import { catalogueSchema } from './catalogue-schema.ts';
import { promotionFaults } from './check-promotions.ts';

export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The catalogue is not valid:\n${problems.map((line) => `  ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Checks what a seller wrote. Throws a `CatalogueError` that names every fault by its path. */
export function checkCatalogue(value: unknown): Catalogue {
  const parsed = catalogueSchema.safeParse(value);
  if (!parsed.success) throw new CatalogueError(parsed.error.issues.map(describeIssue));
  // `exactOptionalPropertyTypes`: the schema's optional keys are absent, never undefined, after this.
  const catalogue = JSON.parse(JSON.stringify(parsed.data)) as Catalogue;
  const problems: string[] = [];
  const checker = new Checker(catalogue, problems);
  checker.checkAll();
  if (problems.length > 0) throw new CatalogueError(problems);
  return catalogue;
}

function describeIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.map(String).join('.') || 'default export'}: ${issue.message}`;
}

class Checker {
  readonly #catalogue: Catalogue;
  readonly #problems: string[];

  constructor(catalogue: Catalogue, problems: string[]) {
    this.#catalogue = catalogue;
    this.#problems = problems;
  }

  checkAll(): void {
    const { seller, currencies, plans, creditPacks } = this.#catalogue;
    if (!currencies[seller.defaultCurrency]) {
      this.#fault('seller.defaultCurrency', `${seller.defaultCurrency} is not among the currencies`);
    }
    for (const [code, currency] of Object.entries(currencies)) {
      const at = `currencies.${code}`;
      const minimum = this.#minor(`${at}.minimumCharge`, currency.minimumCharge, code);
      const maximum = this.#minor(`${at}.maximumCharge`, currency.maximumCharge, code);
      if (minimum !== null && maximum !== null && minimum > maximum)
        this.#fault(at, 'minimumCharge is above maximumCharge');
    }
    for (const [key, plan] of Object.entries(plans)) this.#checkPlan(`plans.${key}`, plan);
    for (const [key, addOn] of Object.entries(this.#catalogue.addOns ?? {})) this.#checkAddOn(`addOns.${key}`, addOn);
    for (const key of Object.keys(creditPacks)) this.#checkPack(key);
    this.#checkTopUps();
    for (const [key, { amountOff, bonusBalance, bonusCredits }] of Object.entries(this.#catalogue.promotions ?? {})) {
      const at = `promotions.${key}`;
      if (amountOff) this.#checkPrices(`${at}.amountOff`, amountOff);
      if (bonusBalance) this.#checkPrices(`${at}.bonusBalance`, bonusBalance);
      if (bonusCredits !== undefined) this.#micro(`${at}.bonusCredits`, bonusCredits);
    }
    for (const [at, fault] of promotionFaults(this.#catalogue)) this.#fault(at, fault);
  }

  #checkPlan(at: string, plan: PlanDefinition): void {
    if (plan.price) this.#checkPrices(`${at}.price`, plan.price);
    if (plan.includedCredits !== undefined) this.#micro(`${at}.includedCredits`, plan.includedCredits);
    if (plan.includedBalance) this.#checkPrices(`${at}.includedBalance`, plan.includedBalance);
    if (plan.overdraft) this.#checkPrices(`${at}.overdraft`, plan.overdraft);
    if (plan.includedCredits !== undefined && plan.model !== 'credits') {
      this.#fault(`${at}.includedCredits`, `belongs to credits plans; this one is ${plan.model}`);
    }
    if ((plan.includedBalance ?? plan.overdraft) && plan.model !== 'balance') {
      this.#fault(at, `includedBalance and overdraft belong to balance plans; this one is ${plan.model}`);
    }
    for (const [key, feature] of Object.entries(plan.features))
      this.#checkFeature(`${at}.features.${key}`, key, feature, plan);
    this.#checkIntervals(at, plan);
  }

  #checkIntervals(at: string, plan: PlanDefinition): void {
    for (const [interval, other] of Object.entries(plan.intervals ?? {})) {
      const path = `${at}.intervals.${interval}`;
      if (interval === plan.interval) this.#fault(path, 'is the interval of the plan itself');
      if (!plan.price) this.#fault(path, 'a free plan has no other intervals');
      this.#checkPrices(`${path}.price`, other.price);
      if (other.seatPrice) this.#checkPrices(`${path}.seatPrice`, other.seatPrice);
    }
  }

  #checkAddOn(at: string, addOn: AddOnDefinition): void {
    for (const [interval, prices] of Object.entries(addOn.price)) this.#checkPrices(`${at}.price.${interval}`, prices);
    if (addOn.includedCredits !== undefined) this.#micro(`${at}.includedCredits`, addOn.includedCredits);
    if (addOn.includedBalance) this.#checkPrices(`${at}.includedBalance`, addOn.includedBalance);
    for (const plan of addOn.plans ?? []) {
      if (!this.#catalogue.plans[plan]) this.#fault(`${at}.plans`, `"${plan}" is not among the plans`);
    }
    for (const key of Object.keys(addOn.features ?? {})) {
      if (!this.#catalogue.features[key]) this.#fault(`${at}.features.${key}`, `"${key}" is not among the features`);
    }
  }

  #checkFeature(at: string, key: string, feature: PlanFeature, plan: PlanDefinition): void {
    const definition = this.#catalogue.features[key];
    if (!definition) {
      this.#fault(at, `"${key}" is not among the features`);
      return;
    }
    if (feature.creditsPerUnit !== undefined) this.#micro(`${at}.creditsPerUnit`, feature.creditsPerUnit);
    if (feature.rate) this.#checkCurrencies(`${at}.rate.price`, feature.rate.price);
    if (feature.seatPrice) this.#checkPrices(`${at}.seatPrice`, feature.seatPrice);
    if (feature.seatPrice && definition.type !== 'seats')
      this.#fault(`${at}.seatPrice`, 'belongs to features of type seats');
    if (definition.type === 'boolean') return;
    // Seats and quotas have a limit of their own and need not cost anything by use.
    const isUsage = definition.type === 'usage';
    if (isUsage && plan.model === 'credits' && feature.creditsPerUnit === undefined) {
      this.#fault(at, 'needs creditsPerUnit, because the plan counts credits');
    }
    if (isUsage && plan.model === 'balance' && !feature.rate) {
      this.#fault(at, 'needs a rate, because the plan spends money');
    }
    if (plan.model === 'metered' && feature.overage === true && !feature.rate) {
      this.#fault(at, 'needs a rate for its overage');
    }
    if (feature.overage === true && !plan.price) this.#fault(`${at}.overage`, 'is never allowed on a free plan');
  }

  #checkPack(key: string): void {
    const at = `creditPacks.${key}`;
    const pack = this.#catalogue.creditPacks[key]!;
    const credits = this.#micro(`${at}.credits`, pack.credits);
    if (credits === 0n) this.#fault(`${at}.credits`, 'must be more than 0');
    if (pack.bonusCredits !== undefined) this.#micro(`${at}.bonusCredits`, pack.bonusCredits);
    this.#checkPrices(`${at}.price`, pack.price);
    for (const code of Object.keys(pack.price)) this.#checkChargeable(`${at}.price.${code}`, pack.price[code]!, code);
    for (const plan of pack.plans ?? []) {
      const model = this.#catalogue.plans[plan]?.model;
      if (model === undefined) this.#fault(`${at}.plans`, `"${plan}" is not among the plans`);
      else if (model !== 'credits')
        this.#fault(`${at}.plans`, `"${plan}" is a ${model} plan; packs go with credits plans`);
    }
  }

  #checkTopUps(): void {
    const { minimum, maximum, presets } = this.#catalogue.topUps;
    this.#checkPrices('topUps.minimum', minimum);
    this.#checkPrices('topUps.maximum', maximum);
    for (const [code, least] of Object.entries(minimum)) {
      const most = maximum[code];
      if (most === undefined) {
        this.#fault('topUps.maximum', `${code} is missing`);
        continue;
      }
      this.#checkChargeable(`topUps.minimum.${code}`, least, code);
      this.#checkChargeable(`topUps.maximum.${code}`, most, code);
      const [leastMinor, mostMinor] = [this.#minorOrNull(least, code), this.#minorOrNull(most, code)];
      for (const preset of presets[code] ?? []) {
        const minor = this.#minor(`topUps.presets.${code}`, preset, code);
        if (minor === null || leastMinor === null || mostMinor === null) continue;
        if (minor < leastMinor || minor > mostMinor) {
          this.#fault(`topUps.presets.${code}`, `${preset} is outside of ${least} to ${most}`);
        }
      }
    }
    for (const code of Object.keys(presets)) {
      if (minimum[code] === undefined) this.#fault('topUps.presets', `${code} has presets but no minimum`);
    }
  }

  /** Money that is charged or granted: at most as many digits as the currency has. */
  #checkPrices(at: string, prices: Prices): void {
    for (const [code, amount] of Object.entries(prices)) this.#minor(`${at}.${code}`, amount, code);
  }

  #checkCurrencies(at: string, prices: Prices): void {
    for (const code of Object.keys(prices)) {
      if (!this.#catalogue.currencies[code]) this.#fault(`${at}.${code}`, `${code} is not among the currencies`);
    }
  }

  #checkChargeable(at: string, amount: Decimal, code: string): void {
    const currency = this.#catalogue.currencies[code];
    const minor = this.#minorOrNull(amount, code);
    if (!currency || minor === null) return;
    const [least, most] = [
      this.#minorOrNull(currency.minimumCharge, code),
      this.#minorOrNull(currency.maximumCharge, code),
    ];
    if (least !== null && minor < least)
      this.#fault(at, `${amount} is below the smallest charge in ${code}, ${currency.minimumCharge}`);
    if (most !== null && minor > most)
      this.#fault(at, `${amount} is above the largest charge in ${code}, ${currency.maximumCharge}`);
  }

  #minor(at: string, amount: Decimal, code: string): bigint | null {
    const currency = this.#catalogue.currencies[code];
    if (!currency) {
      this.#fault(at, `${code} is not among the currencies`);
      return null;
    }
    const minor = this.#minorOrNull(amount, code);
    if (minor === null) this.#fault(at, `"${amount}" has more than the ${currency.exponent} decimals of ${code}`);
    return minor;
  }

  #minorOrNull(amount: Decimal, code: string): bigint | null {
    const currency = this.#catalogue.currencies[code];
    return currency ? orNull(() => decimalToMinor(amount, currency.exponent)) : null;
  }

  #micro(at: string, amount: Decimal): bigint | null {
    const micro = orNull(() => decimalToMicro(amount));
    if (micro === null) this.#fault(at, `"${amount}" has more than 6 decimals`);
    return micro;
  }

  #fault(at: string, what: string): void {
    this.#problems.push(`${at}: ${what}`);
  }
}

function orNull(convert: () => bigint): bigint | null {
  try {
    return convert();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
