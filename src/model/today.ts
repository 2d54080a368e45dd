import type { DateText } from '#model/date.ts';

/** The present day where the reader is, `2026-11-23`. */
export function today(): DateText {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
