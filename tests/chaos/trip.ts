/** What a customer went through, and what must have come of it. */
export interface ShoppingTrip {
  readonly customerId: string;
  /** How many charges the customer meant to be made: by buying, or by a rule or plan they agreed to. */
  readonly agreed: number;
  readonly refusals: readonly string[];
  /** `null`: whatever the purchases say. */
  readonly expected: Expected | null;
}

/** Of what happens without the customer: it has to happen, and once. */
export interface Expected {
  readonly charges: number;
  /** How often a bank may have been asked for it. */
  readonly attemptsMax: number;
  readonly creditsLeft: bigint;
}
