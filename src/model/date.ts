/** A day `2022-05-16`; a month `2022-05` or a year `2022` if no more is known. */
export type DateText = string;

/** Checks only how a date is written; `isRealDate` checks that the day exists. */
export const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first day that a date may mean, for comparing dates: `2022-05` → `2022-05-01`. */
export const firstDayOf = (date: DateText): DateText => date + '-01-01'.slice(date.length - 4);

/** The last day that a date may mean, for comparing dates: `2022-04` → `2022-04-30`. */
export function lastDayOf(date: DateText): DateText {
  const [, year, month = '12', day] = datePattern.exec(date) ?? [];
  if (year === undefined || day !== undefined) return date;
  // Day 0 of a month is the last of the month before it.
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Orders dates, the earlier first. */
export const compareDates = (a: DateText, b: DateText): number => (a < b ? -1 : a > b ? 1 : 0);

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `16 May 2022`, `May 2022` or `2022`. Does not use the locale, so that every machine prints the same. */
export function toReadableDate(date: DateText): string {
  const [, year, month, day] = datePattern.exec(date) ?? [];
  if (year === undefined) return date;
  const monthName = month === undefined ? undefined : monthNames[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), monthName, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `on 16 May 2022`, but `in May 2022` and `in 2022`. */
export function toWhen(date: DateText): string {
  return `${firstDayOf(date) === date ? 'on' : 'in'} ${toReadableDate(date)}`;
}
