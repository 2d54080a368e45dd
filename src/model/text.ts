import * as v from 'valibot';
import { datePattern } from '#model/date.ts';
import { isRealDate } from '#model/isRealDate.ts';
import { isVisible } from '#model/isVisible.ts';

/** Schema of a plain text with a length limit in UTF-16 units. The text is never interpreted as markup. */
const text = (maxLength: number) =>
  v.pipe(
    v.string('expected a text'),
    v.trim(),
    v.nonEmpty('is empty; expected a text'),
    v.check(isVisible, 'has nothing in it that can be seen; expected letters, digits or signs'),
    v.maxLength(maxLength, (issue) => `has ${issue.received} characters; at most ${maxLength} fit`),
  );

export const shortText = text(80);
export const lineText = text(300);
export const longText = text(2000);

/** Id of a statement, stance, topic, step, speaker or kind of evidence. Can stand in an address without escapes. */
export const slug = v.pipe(
  v.string('expected an id'),
  v.regex(
    /^[a-z][a-z0-9-]{0,63}$/,
    'expected an id of small letters, digits and hyphens that begins with a letter, such as "arm-44-day-war"',
  ),
);

/** Id of a source, vote or region; also used where ids of several kinds are allowed. */
export const code = v.pipe(
  v.string('expected an id'),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/,
    'expected an id of letters, digits and hyphens, such as "ES-11-1"',
  ),
);

/** Ids of the sources of a statement or fact, at least one. */
export const sourceIds = v.pipe(
  v.array(code, 'expected a list of source ids'),
  v.minLength(1, 'names no source; expected at least one source id'),
);

/** ISO 3166-1 alpha-3 code of a country, in capitals. */
export const countryCode = v.pipe(
  v.string('expected a country code'),
  v.regex(/^[A-Z]{3}$/, 'expected a country code of three capital letters, such as "ARM"'),
);

/** BCP 47 language tag. */
export const languageTag = v.pipe(
  v.string('expected a language tag'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'expected a language tag, such as "en" or "ru"'),
);

const onCalendar = v.check(
  isRealDate,
  ({ input }: v.CheckIssue<string>) => `is "${input}"; expected a date that the calendar has`,
);

/** A day, month or year that exists: `2022-05-16`, `2022-05` or `2022`. */
export const dateText = v.pipe(
  v.string('expected a date'),
  v.regex(
    datePattern,
    'expected a date such as "2022-05-16", or "2022-05" where only the month is known',
  ),
  onCalendar,
);

/** A whole date. Needed where dates are compared: a month alone could be neither before nor after a day in it. */
export const dayText = v.pipe(
  v.string('expected a day'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as "2022-05-16"'),
  onCalendar,
);
