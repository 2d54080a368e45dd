import * as v from 'valibot';
import { countWords } from '#model/countWords.ts';
import { code, lineText, longText, slug } from '#model/text.ts';

/** As many as a back row reads in one look. */
export const maxStepWords = 45;

/** Two accounts of one thing beside each other; three fill more than a screen. */
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

/** A patch of the view: what is not named stays as the steps before left it. */
const viewPatch = v.strictObject({
  /** Id of a member, a statement or the alliance; null chooses nothing. */
  chosen: v.optional(v.nullable(code)),
  view: v.optional(v.picklist(['map', 'table'], 'expected one of: map, table')),
  /** Id of a yardstick: `stance` or a vote's; `none` hides all colours, so that a question keeps its answer. */
  by: v.optional(code),
  /** Id of the class to lift, or a list of several; null lifts none. Read as a list. */
  highlight: v.optional(lifted),
});

const prediction = v.strictObject({
  question: lineText,
  /** What the class chooses from: the members, or the classes of the yardstick shown. */
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
  /** For the teacher. */
  notes: longText,
  view: viewPatch,
  /** Ids of the statements shown under the text, where they are not the one that the view chooses. */
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
export type ViewPatch = Step['view'];
export type Prediction = v.InferOutput<typeof prediction>;
