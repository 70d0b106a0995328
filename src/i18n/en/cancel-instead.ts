import { defineMessages } from '../messages.ts';

/** What may suit better than canceling, for the reason that was given. A part of the area `subscription-tasks`. */
export const cancelInsteadMessages = defineMessages('subscription-tasks', {
  insteadPause: 'You can pause instead: nothing is charged, and you resume when you need it again.',
  insteadPauseAction: 'Pause {plan} instead',
  insteadPlan: 'There may be a plan that costs less.',
  insteadPlanAction: 'See the other plans',
});
