import type { DateText } from '#model/date.ts';

/** Today in the reader's time zone, `2026-11-23`. */
export function today(): DateText {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
