import * as v from 'valibot';
import { statement } from '#model/statementSchema.ts';
import {
  code,
  countryCode,
  dateText,
  lineText,
  longText,
  shortText,
  slug,
  sourceIds,
} from '#model/text.ts';

const evidence = v.strictObject({
  /** What it is evidence of. The rules of the stances refer to this code. */
  code: slug,
  /** The person or body that gave it. A rule may require several different ones. */
  by: lineText,
  date: dateText,
  /** One sentence. */
  text: longText,
  /** Ids of the statements it rests on. */
  statements: v.optional(v.array(slug)),
  sources: sourceIds,
});

const counterEvidence = v.strictObject({
  text: longText,
  date: v.optional(dateText),
  statements: v.optional(v.array(slug)),
  sources: sourceIds,
});

const arrows = v.strictObject({
  up: v.optional(countryCode),
  down: v.optional(countryCode),
  left: v.optional(countryCode),
  right: v.optional(countryCode),
});

export const member = v.strictObject({
  id: countryCode,
  name: shortText,
  /** Capital on the event's day. */
  capital: v.optional(shortText),
  /** The person who spoke for the member, with the office held on the event's day. */
  leader: v.strictObject({
    speaker: slug,
    office: lineText,
    note: v.optional(longText),
    noteSources: v.optional(v.array(code)),
  }),
  /** Line above the name, such as `Chaired the alliance, 2021–22`. */
  eyebrow: v.optional(lineText),
  /** First text of the panel, one or two sentences. */
  summary: longText,
  evidence: v.pipe(
    v.array(evidence, 'expected a list of evidence'),
    v.minLength(1, 'is empty; expected evidence for the stance'),
  ),
  /** Evidence against the stance, as a critic would put it. Shown in the panel. */
  against: v.optional(v.array(counterEvidence), []),
  confidence: v.strictObject({ level: shortText, why: v.optional(longText) }),
  statements: v.pipe(
    v.array(statement, 'expected a list of statements'),
    v.minLength(1, 'is empty; expected at least one statement, or a statement of kind "silence"'),
  ),
  /** The member that an arrow key moves to. Default for each key: the order of the list. */
  arrows: v.optional(arrows),
});

/** A country of the alliance, with the statements made for it and the evidence for its stance. */
export type Member = v.InferOutput<typeof member>;
export type MemberId = Member['id'];
/** One piece of evidence for a member's stance. */
export type Evidence = v.InferOutput<typeof evidence>;
