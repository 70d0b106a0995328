import type { usageChartMessages } from '../../src/i18n/en/usage-chart.ts';
import type { LocaleFormatter } from '../../src/i18n/locale-formatter.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { numberFormat } from '../../src/money/number-formats.ts';
import { type ChartModel, type ChartUnit, creditsOf } from './chart-model.ts';
import type { Step } from './chart-period.ts';

export type ChartTexts = Pick<MessagesController<typeof usageChartMessages.english>, 't' | 'format'>;

/** "340 credits", "€12.50", "31 images". */
export function amountWords(value: bigint, unit: ChartUnit, { t, format }: ChartTexts): string {
  switch (unit.kind) {
    case 'credits':
      return t('credits', { count: creditsOf(value) });
    case 'money':
      return format.balance({ micro: value.toString(), currency: unit.currency, exponent: unit.exponent });
    case 'units':
      return t('units', { amount: format.number(value), unit: unit.name });
  }
}

/** The same beside a line of the chart: as short as it can be said. `value` is in whole credits, money or units. */
export function tickWords(value: number, unit: ChartUnit, { format }: ChartTexts): string {
  if (unit.kind !== 'money') return compact(value, format.locale);
  const minor = BigInt(Math.round(value * 10 ** unit.exponent));
  return format.money({ minor: minor.toString(), currency: unit.currency, exponent: unit.exponent }, { whole: true });
}

function compact(value: number, locale: string): string {
  const options = { notation: 'compact', maximumFractionDigits: 1 } as const;
  return numberFormat(locale, value < 10_000 ? { maximumFractionDigits: 3 } : options).format(value);
}

/** The share of `part` in `whole`: "12 %". */
export function shareWords(part: bigint, whole: bigint, { format }: ChartTexts): string {
  const share = whole === 0n ? 0 : Number((part * 1000n) / whole) / 1000;
  return numberFormat(format.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A point as it is read: "Sunday 22 November", "22 November, 14:00", "November 2026". */
export function pointWords(start: string, step: Step, { format }: ChartTexts): string {
  return dateWords(start, POINT[step], format);
}

/** The same below the chart: "22 Nov", "14:00", "Nov". */
export function axisWords(start: string, step: Step, { format }: ChartTexts): string {
  return dateWords(start, AXIS[step], format);
}

export function timeWords(atMs: number, { format }: ChartTexts): string {
  return dateWords(new Date(atMs).toISOString(), { hour: 'numeric', minute: '2-digit' }, format);
}

/** All of it in one sentence, for who does not see the picture. */
export function summaryWords(model: ChartModel, what: string, step: Step, texts: ChartTexts): string {
  const highest = model.points.find(({ total }) => total === model.highest);
  if (model.total === 0n || highest === undefined) return texts.t('none');
  return texts.t('summary', {
    what,
    range: rangeWords(model, step, texts),
    total: amountWords(model.total, model.unit, texts),
    date: pointWords(highest.start, step, texts),
    amount: amountWords(highest.total, model.unit, texts),
  });
}

export function rangeWords({ points }: ChartModel, step: Step, texts: ChartTexts): string {
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const words = ({ start }: typeof first) => dateWords(start, RANGE[step], texts.format);
  return texts.t('range', { from: words(first), to: words(last) });
}

const POINT: Readonly<Record<Step, Intl.DateTimeFormatOptions>> = {
  hour: { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

const RANGE: typeof POINT = { ...POINT, day: { day: 'numeric', month: 'long' } };

const AXIS: typeof POINT = {
  hour: { hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateWords(start: string, options: Intl.DateTimeFormatOptions, { locale, timeZone }: LocaleFormatter): string {
  const key = [locale, timeZone, JSON.stringify(options)].join();
  let format = dateFormats.get(key);
  if (format === undefined) {
    format = newFormat(locale, timeZone, options);
    dateFormats.set(key, format);
  }
  return format.format(new Date(start));
}

function newFormat(locale: string, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, ...(timeZone !== undefined && { timeZone }) });
  } catch {
    // A zone that this browser's tables do not know yet.
    return new Intl.DateTimeFormat(locale, options);
  }
}
