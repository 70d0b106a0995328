import { defineMessages } from '../messages.ts';

/** How many seats a plan has, and what one more or fewer would cost. */
export const seatMessages = defineMessages('seats', {
  title: 'Change seats',
  changeSeats: 'Change seats',
  field: '{name}: seats',
  fewer: 'One seat fewer',
  more: 'One seat more',
  inUse: { one: '{count} seat is in use.', other: '{count} seats are in use.' },
  included: { one: '{count} seat is part of {plan}.', other: '{count} seats are part of {plan}.' },
  eachMore: 'Each one more costs {price}.',
  belowUse: {
    one: 'Fewer than are in use. Take {count} seat away first.',
    other: 'Fewer than are in use. Take {count} seats away first.',
  },
  unchanged: 'As many as you have now.',
  startsNow: { one: '{count} seat as soon as it is paid.', other: '{count} seats as soon as it is paid.' },
  startsNowFree: { one: '{count} seat at once.', other: '{count} seats at once.' },
  startsOn: {
    one: '{count} seat from {date} on. Until then nothing changes.',
    other: '{count} seats from {date} on. Until then nothing changes.',
  },
  dueNow: 'Now {total}, tax included, for the rest of the period.',
  nothingNow: 'Nothing is charged now.',
  review: 'Review and pay',
  confirmNow: { one: 'Change to {count} seat', other: 'Change to {count} seats' },
  confirmPaid: { one: 'Change to {count} seat · {total}', other: 'Change to {count} seats · {total}' },
  confirmOn: 'Change on {date}',
  changing: 'Changing…',
  changed: { one: 'You have {count} seat now.', other: 'You have {count} seats now.' },
  scheduled: { one: '{count} seat from {date} on.', other: '{count} seats from {date} on.' },
  loading: 'The price is being worked out…',
  leave: 'Not now',
  refused: 'This number of seats is not possible now. Nothing was changed.',
});
