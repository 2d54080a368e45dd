import { placedStatements, problem, type Check } from '#model/checks/check.ts';
import type { Path } from '#model/reading/problem.ts';

export const occasionsFitTheDates: Check = (alliance) =>
  placedStatements(alliance).flatMap(({ path, statement }) => {
    const { date } = alliance.event;
    const same = date.startsWith(statement.date);
    const fits: boolean | undefined = {
      event: same,
      before: statement.date < date,
      after: statement.date > date || (same && statement.date.length < date.length),
    }[statement.occasion];
    // `fits` is undefined if the occasion itself is wrong; the schema reports that.
    if (fits ?? true) return [];
    return [
      problem(
        [...path, 'date'],
        `${statement.date} does not fit the occasion "${statement.occasion}" of an event on ${date}; expected another date or occasion`,
      ),
    ];
  });

/** @param today `2026-11-23`; nothing can be dated after it */
export const nothingIsDatedInTheFuture =
  (today: string): Check =>
  (alliance) => {
    const dated: readonly { path: Path; date: string | undefined }[] = [
      { path: ['event', 'date'], date: alliance.event.date },
      ...placedStatements(alliance).map(({ path, statement }) => ({
        path: [...path, 'date'],
        date: statement.date,
      })),
      ...alliance.members.flatMap((member, m) =>
        (['evidence', 'against'] as const).flatMap((key) =>
          member[key].map(({ date }, index) => ({
            path: ['members', m, key, index, 'date'],
            date,
          })),
        ),
      ),
      ...(['votes', 'afterwards', 'facts'] as const).flatMap((key) =>
        alliance[key].map(({ date }, index) => ({ path: [key, index, 'date'], date })),
      ),
    ];
    return dated.flatMap(({ path, date }) =>
      date !== undefined && date > today
        ? [problem(path, `${date} is in the future; expected a day up to ${today}`)]
        : [],
    );
  };
