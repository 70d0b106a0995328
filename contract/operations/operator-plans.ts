import { featureLevel, featureLevelInput, newestTerms, newestTermsInput } from '../feature-level.ts';
import type { Operation } from '../operation.ts';

export const operatorPlanOperations = {
  putFeatureLevel: {
    method: 'PUT',
    path: '/operator/v1/feature-levels',
    summary: 'Says how many seats or units of a quota are in use. Refused when the plan does not have as many (402)',
    access: 'operator',
    body: featureLevelInput,
    response: featureLevel,
    status: 200,
    problems: ['subscription_required', 'feature_not_in_plan', 'included_limit_reached'],
  },
  moveToNewestTerms: {
    method: 'POST',
    path: '/operator/v1/subscriptions/newest-terms',
    summary: 'Lets a customer go on with the plan as it is sold today, from the next period on',
    access: 'operator',
    body: newestTermsInput,
    response: newestTerms,
    status: 200,
    problems: ['subscription_required', 'plan_unavailable', 'plan_change_not_allowed'],
  },
} as const satisfies Record<string, Operation>;
