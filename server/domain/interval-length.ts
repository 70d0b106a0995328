/** Intervals in days of a 360-day year: to compare prices with, never to compute a date. */
export const intervalsInDays = { week: 7n, month: 30n, quarter: 90n, year: 360n } as const;
