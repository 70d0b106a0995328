import { defineMessages } from '../messages.ts';

/** The portal itself, and what all its sections say while loading, offline or after an error. */
export const portalMessages = defineMessages('portal', {
  label: 'Billing',
  sandbox: 'Sandbox: no real money moves',
  loading: 'Loading billing…',
  activity: 'Activity',
  retry: 'Try again',
  staleTitle: 'This may be out of date.',
  staleText: 'What you see is from {time}.',
  offlineTitle: 'You are offline.',
  offlineText: 'What you see is from {time}. It updates by itself when you are back.',
  offlineEmpty: 'Billing shows as soon as you are connected again.',
  failedTitle: 'This could not be loaded.',
  failedText: 'Nothing was charged. Try again in a moment.',
  sessionTitle: 'Your session has ended.',
  sessionText: 'Go on to renew it. Nothing is lost.',
  sessionRenew: 'Go on',
  forbiddenTitle: 'You cannot see this.',
  forbiddenText: 'Someone who manages billing for this account can.',
  noPlanTitle: 'No plan yet',
  noPlanText: 'What you have left and what you use show here once there is a plan.',
});
