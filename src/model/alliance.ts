import * as v from 'valibot';
import { member } from '#model/member.ts';
import { source } from '#model/sourceSchema.ts';
import { stance } from '#model/stance.ts';
import { statement } from '#model/statementSchema.ts';
import { step } from '#model/step.ts';
import {
  code,
  countryCode,
  dateText,
  dayText,
  languageTag,
  lineText,
  longText,
  shortText,
  slug,
  sourceIds,
} from '#model/text.ts';
import { vote } from '#model/vote.ts';

const speaker = v.strictObject({
  id: slug,
  name: shortText,
  note: v.optional(longText),
});

/** A sentence of fact with its sources. */
const fact = v.strictObject({
  text: longText,
  date: v.optional(dateText),
  dateNote: v.optional(lineText),
  sources: sourceIds,
});

const section = v.strictObject({
  title: lineText,
  paragraphs: v.array(longText),
  /** Each item is a text, or a text with its sources. */
  items: v.optional(
    v.array(
      v.union(
        [longText, v.strictObject({ text: longText, sources: sourceIds })],
        'expected a text, or a text with its sources',
      ),
    ),
  ),
});

const correction = v.strictObject({
  /** What an earlier text said, and where it stood. */
  said: longText,
  correction: longText,
  sources: v.array(code, 'expected a list of source ids'),
});

/** The whole alliance file, version 1. */
export const alliance = v.strictObject({
  $schema: v.optional(
    v.pipe(v.string('expected a web address'), v.maxLength(2048, 'is longer than 2048 characters')),
  ),
  format: v.literal(1, 'expected 1, the only version of the format so far'),
  /** Id of the alliance's own panel, in capitals: `CSTO`. */
  id: v.pipe(
    v.string(),
    v.regex(/^[A-Z][A-Z0-9-]{1,15}$/, 'expected an id of capital letters, such as "CSTO"'),
  ),
  name: lineText,
  shortName: shortText,
  lang: v.optional(languageTag, 'en'),
  /** The event that the map is about. Nothing dated after it may colour the map. */
  event: v.strictObject({ name: lineText, place: lineText, date: dayText }),
  /** Legend title: `Public stance on the war in Ukraine, as of 16 May 2022`. */
  question: lineText,
  /** Heading of the page, one sentence. */
  title: lineText,
  lede: longText,
  /** First text of the alliance's own panel. */
  summary: longText,
  speakers: v.array(speaker, 'expected a list of speakers'),
  sources: v.array(source, 'expected a list of sources'),
  topics: v.array(v.strictObject({ id: slug, title: lineText }), 'expected a list of topics'),
  /** Groups of countries that a mention may point to. */
  regions: v.optional(
    v.array(v.strictObject({ id: code, name: lineText, countries: v.array(countryCode) })),
    [],
  ),
  /** Countries that the question is about: drawn in a style of their own and named before other neighbours. */
  focus: v.optional(v.array(countryCode), []),
  stances: v.pipe(
    v.array(stance, 'expected a list of stances'),
    v.minLength(1, 'is empty; expected at least one stance'),
    v.maxLength(5, 'has more than the five stances that can be told apart by colour'),
  ),
  members: v.pipe(
    v.array(member, 'expected a list of members'),
    v.minLength(1, 'is empty; expected at least one member'),
    v.maxLength(60, 'has more than 60 members'),
  ),
  /** Statements made for the alliance as a whole, or about it. */
  statements: v.optional(v.array(statement), []),
  facts: v.optional(v.array(fact), []),
  votes: v.optional(v.array(vote), []),
  /** What happened after the event. Shown in a section of its own; never colours the map. */
  afterwards: v.optional(v.array(fact), []),
  story: v.optional(v.array(step), []),
  corrections: v.optional(v.array(correction), []),
  about: v.optional(v.array(section), []),
});

export type Alliance = v.InferOutput<typeof alliance>;
/** The file as an author writes it: fields with a default may be left out. */
export type AllianceFile = v.InferInput<typeof alliance>;
export type Fact = Alliance['facts'][number];
