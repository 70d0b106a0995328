import type { CustomerSpecification } from './specification.ts';

const STUDIO = {
  country: 'DE',
  address: ['Lohmühlenstraße 65', '12435 Berlin', 'Germany'],
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  status: 'active',
  testCards: ['visa_ok'],
} as const;

/**
 * Customers of the mocks alone, for what can be seen on few accounts. Like the others they live through their history, so that
 * whatever is shown of them adds up.
 */
export const stateSpecifications: readonly CustomerSpecification[] = [
  {
    ...STUDIO,
    key: 'team',
    title: 'A team with much usage',
    name: 'Morgenrot Film',
    email: 'billing@team.example',
    plan: 'pro',
    monthsBefore: 4,
    daysIntoPeriod: 19,
    dailyUsage: { image_generation: 11, upscale: 9, video_render: 1, api_tokens: 64_000 },
    purchases: [
      { daysAgo: 64, pack: 'small' },
      { daysAgo: 30, pack: 'medium' },
      { daysAgo: 12, pack: 'medium' },
    ],
    lots: [
      { daysAgo: 110, source: 'promo', amount: '400', description: 'Welcome credits', expiresInDays: -50 },
      { daysAgo: 21, source: 'promo', amount: '620', description: 'Autumn campaign', expiresInDays: 9 },
      { daysAgo: 6, source: 'adjustment', amount: '120', description: 'For the outage on 14 November' },
      { daysAgo: 15, source: 'adjustment', amount: '250', description: 'Given twice by mistake', voidedDaysAgo: 14 },
      { daysAgo: 2, source: 'promo', amount: '500', description: 'Black Week', startsInDays: 5, expiresInDays: 19 },
    ],
    memberBudgets: { 'Mara Lind': '1800', 'Tomasz Zieliński': '600', everyone: '2000' },
    autoTopUp: { below: '1000', pack: 'medium', monthlyCap: '150.00' },
    team: {
      members: ['Mara Lind', 'Jonas Weber', 'Mara Lind', 'Aylin Demir', 'Mara Lind', 'Jonas Weber', 'Tomasz Zieliński'],
      keys: ['render-farm', 'website', 'render-farm', 'notebook'],
      projects: ['Spring campaign', 'Product shots', 'Spring campaign', 'Trailer', 'Spring campaign'],
    },
  },
  {
    ...STUDIO,
    key: 'held',
    title: 'Credits reserved for running work',
    name: 'Kranich Animation',
    email: 'billing@held.example',
    plan: 'starter',
    monthsBefore: 3,
    dailyUsage: { image_generation: 3 },
    leaves: '1180',
    purchases: [{ daysAgo: 8, pack: 'medium' }],
    held: '360',
  },
  {
    ...STUDIO,
    key: 'disputed',
    title: 'Credits frozen by a dispute',
    name: 'Falkenberg Print',
    email: 'billing@disputed.example',
    plan: 'starter',
    monthsBefore: 3,
    dailyUsage: { image_generation: 3 },
    leaves: '2740',
    purchases: [{ daysAgo: 6, pack: 'medium' }],
    isDisputed: true,
  },
  {
    ...STUDIO,
    key: 'balance-team',
    title: 'A team on a balance plan',
    name: 'Hafenkino',
    email: 'billing@balance-team.example',
    plan: 'business',
    monthsBefore: 4,
    daysIntoPeriod: 19,
    dailyUsage: { image_generation: 24, upscale: 12, video_render: 2, api_tokens: 240_000 },
    purchases: [
      { daysAgo: 70, funds: '50' },
      { daysAgo: 41, funds: '50' },
      { daysAgo: 12, funds: '100' },
    ],
    lots: [{ daysAgo: 21, source: 'promo', amount: '15', description: 'Autumn campaign', expiresInDays: 24 }],
    held: '4.20',
    team: {
      members: ['Elif Kaya', 'Piet Hansen', 'Elif Kaya', 'Noor de Vries'],
      keys: ['website', 'render-farm', 'website'],
      projects: ['Matinee', 'Archive', 'Matinee'],
    },
  },
];
