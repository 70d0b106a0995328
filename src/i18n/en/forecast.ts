import { defineMessages } from '../messages.ts';

/** When what is left runs out. For credits and for a balance alike, so neither word stands here. */
export const forecastMessages = defineMessages('forecast', {
  title: 'How long it lasts',
  loading: 'Loading the forecast…',
  window: 'Judging by',
  week: 'the last 7 days',
  fortnight: 'the last 14 days',
  month: 'the last 30 days',
  untilDay: 'Until about {date}',
  until: { one: 'Until about {date} · {count} day', other: 'Until about {date} · {count} days' },
  between: 'Between {from}, if every day is busy, and {to}, if every day is quiet',
  notBefore: 'Not before {from}. If every day is quiet, it lasts longer than a year',
  pace: {
    one: 'About {amount} a day in {count} whole day; {quiet} on quiet days, {busy} on busy ones',
    other: 'About {amount} a day in {count} whole days; {quiet} on quiet days, {busy} on busy ones',
  },
  topUp: 'Automatic top-up on about {date}',
  resets: 'Your plan brings {amount} on {date}. That is not counted here',
  today: 'Today',
  not_enough_data: 'There is not enough usage yet to name a date. After three whole days with usage one shows here.',
  nothing_left: 'Nothing is left.',
  longer_than_a_year: 'At this pace it lasts longer than a year.',
  no_usage: 'Nothing was used in these days, so nothing runs out.',
  not_prepaid: 'What you use is billed afterwards, so nothing runs out.',
  asOf: 'As of {time}',
});
