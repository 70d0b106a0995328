import { defineMessages } from '../messages.ts';

/** What is charged without asking, and where that stands. */
export const autoTopUpMessages = defineMessages('auto-top-up', {
  title: 'Automatic top-up',
  loading: 'Loading automatic top-up…',

  off: 'Off. Nothing is charged unless you buy it yourself.',
  notOffered: 'Nothing can be topped up on this plan.',
  on: 'On',
  pausedWord: 'Paused',
  heldWord: 'Held back',

  whenMoney: 'Runs when your balance falls to {level}.',
  whenCredits: { one: 'Runs when {count} credit is left.', other: 'Runs when {count} credits are left.' },
  whenDays: {
    one: 'Runs when what you have lasts {count} more day.',
    other: 'Runs when what you have lasts {count} more days.',
  },
  doesAmount: 'Adds {amount} each time, at most {cap} a month with tax.',
  doesPacks: 'Buys {quantity} × {pack} each time, at most {cap} a month with tax.',
  doesTargetMoney: 'Fills your balance up to {target}, at most {cap} a month with tax.',
  doesTargetCredits: {
    one: 'Buys {pack} until there is {count} credit, at most {cap} a month with tax.',
    other: 'Buys {pack} until there are {count} credits, at most {cap} a month with tax.',
  },
  doesDays: {
    one: 'Adds what {count} day needs at your pace, at most {cap} a month with tax.',
    other: 'Adds what {count} days need at your pace, at most {cap} a month with tax.',
  },

  due: 'The level is reached: the charge is about to be made.',
  charging: 'A charge is on its way. You don’t need to pay yourself.',
  held: 'It is due, and held back.',
  paused: 'It has paused itself.',
  next: 'At your pace it runs next on about {date}.',
  until: 'It is looked at again on {time}.',

  month: '{spent} of {cap}',
  monthCap: 'Monthly cap',
  monthCharges: { one: '{count} automatic charge', other: '{count} automatic charges' },
  monthEnds: 'Starts anew on {date}',

  charges: 'Charges {method}.',
  chargesBacked: 'Charges {method}. If it is declined, {backup} is tried once.',
  cooldown: {
    one: 'At least {count} minute lies between two charges.',
    other: 'At least {count} minutes lie between two charges.',
  },
  pausesAfter: {
    one: 'After {count} failed charge it pauses itself.',
    other: 'After {count} failed charges in a row it pauses itself.',
  },
  announced: {
    one: 'You are told {count} hour before the first charge.',
    other: 'You are told {count} hours before the first charge.',
  },

  setUp: 'Set up automatic top-up',
  change: 'Change',
  turnOff: 'Turn off automatic top-up',
  turnedOff: 'Automatic top-up is off. It stays off until you switch it on again.',
  turnedOn: 'Automatic top-up is on.',
  changed: 'Automatic top-up is changed.',
  resume: 'Resume automatic top-up',
  resumed: 'Automatic top-up goes on.',
  failed: 'That did not work, and nothing was changed. Try again.',
  readOnly: 'Someone who manages billing can change it.',

  details: 'How it charges, and what you agreed to',
  why: 'Why was I charged, or not?',
  agreedAt: 'You agreed on {time}.',
  agreedBy: 'Recorded for {actor}, version {version} of the text.',
  agreedOlder: 'The text has a newer version since. You see it when you change the rule.',
});
