import { defineMessages } from '../messages.ts';

/** What the gate says around the host's own button. The dialog it opens speaks for itself. */
export const gateMessages = defineMessages('gate', {
  resumed: 'There is enough again. Your task goes on.',
  canceled: 'Nothing was bought. Your task is still waiting.',
  pendingTitle: 'This was waiting for more capacity',
  pendingText: 'Nothing is lost: go on where you stopped.',
  goOn: 'Go on',
  dismiss: 'Not now',
  notInPlan: 'This is not part of your plan.',
  subscriptionRequired: 'A plan is needed for this.',
  limitReached: 'What your plan includes of this is used up for this period.',
  askAdmin: 'Ask someone who manages billing for {account} to buy more.',
});
