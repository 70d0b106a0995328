import { defineMessages } from '../messages.ts';

/** More of the portal's texts: why something is not there. Fetched apart from those of the first paint. */
export const troubleMessages = defineMessages('portal', {
  staleTitle: 'This may be out of date.',
  offlineTitle: 'You are offline.',
  offlineText: 'What you see is from {time}. It updates by itself when you are back.',
  offlineEmpty: 'Billing shows as soon as you are connected again.',
  failedText: 'Nothing was charged. Try again in a moment.',
  sessionTitle: 'Your session has ended.',
  sessionText: 'Go on to renew it. Nothing is lost.',
  sessionRenew: 'Go on',
  forbiddenTitle: 'You cannot see this.',
  forbiddenText: 'Someone who manages billing for this account can.',
});
