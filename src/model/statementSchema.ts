import * as v from 'valibot';
import { code, dateText, languageTag, lineText, longText, slug, sourceIds } from '#model/text.ts';

/**
 * Kinds of statements. `quotation`: a whole utterance word for word; `fragment`: a few quoted words;
 * `paraphrase`: what an official meant, in an outlet's words; `report`: an outlet's own finding;
 * `analysis`: an analyst's view; `silence`: a statement was looked for and none was found.
 */
const statementKinds = [
  'quotation',
  'fragment',
  'paraphrase',
  'report',
  'analysis',
  'silence',
] as const;

const mention = v.strictObject({
  /** The words in the statement that name the place. */
  words: lineText,
  /** Country code, or the id of one of the file's regions. */
  place: code,
});

const wording = v.strictObject({ words: longText, source: code, lang: v.optional(languageTag) });

export const statement = v.strictObject({
  id: slug,
  kind: v.picklist(statementKinds, () => `expected one of: ${statementKinds.join(', ')}`),
  /** The words themselves; for a quotation or fragment, only what was really said. */
  words: longText,
  /** Language of `words`. Default: that of the file. */
  lang: v.optional(languageTag, 'en'),
  /** Language it was said in. If it differs from `lang`, the words are a translation. */
  saidIn: v.optional(languageTag),
  /** The words in the language they were said in, if a source prints them. */
  original: v.optional(v.strictObject({ words: longText, lang: languageTag, source: code })),
  /** Id of the speaker; for a silence, of the person or body that did not speak. */
  speaker: slug,
  /** Office of the speaker on that date. */
  office: lineText,
  place: v.optional(lineText),
  date: dateText,
  /** Explains the date if it is not exact: `later in May 2022; the day is not known`. */
  dateNote: v.optional(lineText),
  /** At the event itself, before or after it. */
  occasion: v.picklist(['event', 'before', 'after'], 'expected one of: event, before, after'),
  sources: sourceIds,
  topics: v.pipe(
    v.array(slug, 'expected a list of topic ids'),
    v.minLength(1, 'names no topic; expected at least one topic id'),
  ),
  /** True for the strongest statement, which the panel shows largest. At most one for each member. */
  lead: v.optional(v.boolean()),
  mentions: v.optional(v.array(mention)),
  /** What a reader must also know: a denial, a limit, a correction. */
  note: v.optional(longText),
  noteSources: v.optional(v.array(code)),
  /** How other outlets word the same statement. */
  wordings: v.optional(v.array(wording)),
  /** Silence only: what was looked at. */
  lookedAt: v.optional(longText),
  /** Silence only: what the speaker spoke of instead. */
  spokeOf: v.optional(longText),
});
