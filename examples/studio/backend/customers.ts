/** Everyone who can be signed in at the demo. The same list is seeded (seed.ts) and shown in the developer bar. */
export interface StudioCustomer {
  /** Also the id by which the billing server knows the customer. */
  readonly key: string;
  readonly title: string;
}

export const studioCustomers: readonly StudioCustomer[] = [
  { key: 'credits-low', title: 'Credits plan, low' },
  { key: 'credits-empty', title: 'Credits plan, empty' },
  { key: 'balance', title: 'Balance plan' },
  { key: 'balance-debt', title: 'Balance plan, in debt' },
  { key: 'free-no-card', title: 'Free plan, no card' },
  { key: 'trial', title: 'Trial' },
  { key: 'past-due', title: 'Payment past due' },
  { key: 'canceled', title: 'Canceled' },
  { key: 'metered', title: 'Metered plan' },
  { key: 'many-invoices', title: '3,000 invoices' },
  { key: 'jpy', title: 'Japanese yen' },
  { key: 'kwd', title: 'Kuwaiti dinar' },
];

/** Tests make customers of their own, whose keys begin like this, and sign them in. Nobody else can: it is unset. */
const testPrefix = process.env['STUDIO_TEST_CUSTOMERS'] ?? '';

export function isStudioCustomer(key: string): boolean {
  if (testPrefix !== '' && key.startsWith(testPrefix)) return true;
  return studioCustomers.some((customer) => customer.key === key);
}
