import * as v from 'valibot';
import { voteValues } from '#model/stance.ts';
import { code, countryCode, dateText, lineText, longText, sourceIds } from '#model/text.ts';

export const vote = v.strictObject({
  id: code,
  date: dateText,
  /** Where the vote was taken, as it stands before “vote”: `Council`. */
  body: v.optional(lineText, 'UN'),
  /** `ES-11/1`; absent where the symbol was not found. */
  symbol: v.optional(lineText),
  title: lineText,
  result: v.optional(v.strictObject({ yes: v.number(), no: v.number(), abstain: v.number() })),
  /** True where the vote is a yardstick that may colour the map; only votes up to the event's day may. */
  colours: v.optional(v.boolean(), false),
  votes: v.record(
    countryCode,
    v.picklist(voteValues, () => `expected one of: ${voteValues.join(', ')}`),
  ),
  sources: sourceIds,
  note: v.optional(longText),
});

/** One recorded vote of the members, for instance in the UN General Assembly. */
export type Vote = v.InferOutput<typeof vote>;
