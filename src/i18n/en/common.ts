import { defineMessages } from '../messages.ts';

/** Words that formatting itself needs. */
export const commonMessages = defineMessages('common', {
  lessThan: 'less than {amount}',
});
