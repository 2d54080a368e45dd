import * as v from 'valibot';
import { countWords } from '#model/countWords.ts';
import { code, lineText, longText, slug } from '#model/text.ts';

/** The most words that the back row of a class can take in at a glance. */
export const maxStepWords = 45;

/** Two accounts of one thing fit side by side; three do not fit on a screen. */
const maxStepStatements = 2;

const onScreen = v.pipe(
  longText,
  v.check(
    (words) => countWords(words) <= maxStepWords,
    (issue) => `has ${countWords(issue.input)} words; at most ${maxStepWords} fit on screen`,
  ),
);

const lifted = v.pipe(
  v.nullable(
    v.union(
      [slug, v.array(slug)],
      'expected the id of a class, a list of such ids, or null for none',
    ),
  ),
  v.transform((written): readonly string[] => (written === null ? [] : [written].flat())),
);

/** A change of the view. A field that is left out keeps the value from the steps before. */
const viewPatch = v.strictObject({
  /** Id of a member, a statement or the alliance; null chooses nothing. */
  chosen: v.optional(v.nullable(code)),
  view: v.optional(v.picklist(['map', 'table'], 'expected one of: map, table')),
  /** Id of a yardstick: `stance` or a vote's. `none` hides all colours, so that a question does not show its answer. */
  by: v.optional(code),
  /** Id of the class to highlight, a list of ids, or null for none. The parsed value is always a list. */
  highlight: v.optional(lifted),
});

const prediction = v.strictObject({
  question: lineText,
  /** What the class chooses from: the members, or the classes of the yardstick that the answer shows. */
  options: v.picklist(['members', 'classes'], 'expected one of: members, classes'),
  /** Ids of the right answers. */
  correct: v.pipe(v.array(code), v.minLength(1, 'names no answer; expected at least one')),
  /** Shown with the answer. */
  answer: onScreen,
  /** What the map shows with the answer. */
  view: viewPatch,
});

export const step = v.strictObject({
  id: slug,
  title: lineText,
  text: onScreen,
  /** Notes for the teacher. */
  notes: longText,
  view: viewPatch,
  /** Ids of the statements shown under the text. Default: the statement that the view chooses. */
  statements: v.optional(
    v.pipe(
      v.array(slug, 'expected a list of statement ids'),
      v.minLength(1, 'names no statement; expected at least one, or no such field'),
      v.maxLength(
        maxStepStatements,
        `names more than ${maxStepStatements}, which do not fit on screen`,
      ),
    ),
  ),
  predict: v.optional(prediction),
});

/** One stop of the lesson. */
export type Step = v.InferOutput<typeof step>;
/** A change of the view by a step. */
export type ViewPatch = Step['view'];
/** A question of a step, which the class answers before the answer is shown. */
export type Prediction = v.InferOutput<typeof prediction>;
