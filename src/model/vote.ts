import * as v from 'valibot';
import { voteValue } from '#model/stance.ts';
import { code, countryCode, dateText, lineText, longText, sourceIds } from '#model/text.ts';

const count = v.pipe(
  v.number(),
  v.integer((issue) => `is ${issue.input}; expected a whole number of votes`),
  v.minValue(0, (issue) => `is ${issue.input}; expected 0 votes or more`),
);

export const vote = v.strictObject({
  id: code,
  date: dateText,
  /** Where the vote was taken, as printed before the word “vote”: `Council`. */
  body: v.optional(lineText, 'UN'),
  /** Symbol of the resolution, `ES-11/1`; absent if it was not found. */
  symbol: v.optional(lineText),
  title: lineText,
  result: v.optional(v.strictObject({ yes: count, no: count, abstain: count })),
  /** True if the vote is a yardstick that may colour the map. Only votes up to the event's day may. */
  colours: v.optional(v.boolean(), false),
  votes: v.record(countryCode, voteValue),
  sources: sourceIds,
  note: v.optional(longText),
});

/** One recorded vote of the members, for instance in the UN General Assembly. */
export type Vote = v.InferOutput<typeof vote>;
