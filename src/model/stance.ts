import * as v from 'valibot';
import { code, dayText, lineText, longText, shortText, slug } from '#model/text.ts';

/** The five class colours that can be told apart, each with a pattern and a glyph. Values: `styles/tokens.css`. */
export const paints = ['aubergine', 'plum', 'bronze', 'teal', 'slate'] as const;
export type Paint = (typeof paints)[number];

/** How a state voted. `unknown`: the vote was looked for and not found. */
export const voteValues = ['yes', 'no', 'abstain', 'absent', 'unknown'] as const;
export type VoteValue = (typeof voteValues)[number];

const evidenceCondition = v.strictObject({
  /** Code of the evidence that must be on record. */
  evidence: slug,
  /** How many different persons or bodies must have given it. Default 1. */
  atLeast: v.optional(
    v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1, 'expected 1 or more')),
    1,
  ),
  /** First and last day of the evidence that counts, both included. Default: any day. */
  from: v.optional(dayText),
  to: v.optional(dayText),
});

export const voteValue = v.picklist(voteValues, () => `expected one of: ${voteValues.join(', ')}`);

const voteCondition = v.strictObject({ vote: code, is: voteValue });

export const stance = v.strictObject({
  id: slug,
  /** Legend label: `Takes no public side`. */
  label: shortText,
  /** Predicate for one member and for several: `takes no public side`, `take no public side`. */
  one: shortText,
  many: shortText,
  /** Explains the label if it could be misread. */
  tooltip: v.optional(lineText),
  paint: v.picklist(paints, () => `expected one of: ${paints.join(', ')}`),
  /** The decision rule in words. */
  rule: longText,
  /** The same rule as conditions that must all hold. A member has the first stance of the list whose rule holds. */
  when: v.pipe(
    v.array(
      v.union(
        [evidenceCondition, voteCondition],
        'expected {"evidence": …} or {"vote": …, "is": …}',
      ),
    ),
    v.minLength(1, 'has no condition; expected at least one'),
  ),
});

export type Stance = v.InferOutput<typeof stance>;
/** One condition of a stance's rule: evidence, or a vote. */
export type Condition = Stance['when'][number];
