import * as v from 'valibot';
import { countWords } from '#model/countWords.ts';
import { code, lineText, longText, slug } from '#model/text.ts';

/** As many as a back row reads in one look. */
export const maxStepWords = 45;

const onScreen = v.pipe(
  longText,
  v.check(
    (words) => countWords(words) <= maxStepWords,
    (issue) => `has ${countWords(issue.input)} words; at most ${maxStepWords} fit on screen`,
  ),
);

/** A patch of the view: what is not named stays as the steps before left it. */
const viewPatch = v.strictObject({
  /** Id of a member, a statement or the alliance; null chooses nothing. */
  chosen: v.optional(v.nullable(code)),
  view: v.optional(v.picklist(['map', 'table'], 'expected one of: map, table')),
  /** Id of a yardstick: `stance` or a vote's; `none` hides all colours, so that a question keeps its answer. */
  by: v.optional(code),
  /** Id of the class to lift; null lifts none. */
  highlight: v.optional(v.nullable(slug)),
});

const prediction = v.strictObject({
  question: lineText,
  /** What the class chooses from: the members, or the classes of the yardstick shown. */
  options: v.picklist(['members', 'classes']),
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
  predict: v.optional(prediction),
});

/** One stop of the lesson. */
export type Step = v.InferOutput<typeof step>;
export type ViewPatch = Step['view'];
export type Prediction = v.InferOutput<typeof prediction>;
