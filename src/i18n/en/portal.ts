import { defineMessages } from '../messages.ts';

/** The portal itself, and what all its sections say while loading, offline or after an error. */
export const portalMessages = defineMessages('portal', {
  label: 'Billing',
  sandbox: 'Sandbox: no real money moves',
  loading: 'Loading billing…',
  activity: 'Activity',
  retry: 'Try again',
  staleText: 'What you see is from {time}.',
  failedTitle: 'This could not be loaded.',
  noPlanTitle: 'No plan yet',
  noPlanText: 'What you have left and what you use show here once there is a plan.',
});
