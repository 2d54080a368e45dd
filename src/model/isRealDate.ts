import { datePattern, type DateText } from '#model/date.ts';

/** True for a day, month or year that exists in the Gregorian calendar; false for 2022-02-30. */
export function isRealDate(date: DateText): boolean {
  const [, year, month, day] = datePattern.exec(date) ?? [];
  if (year === undefined) return false;
  const written = [year, month ?? '01', day ?? '01'].join('-');
  const parsed = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written);
}
