import { counted } from '#model/counted.ts';
import type { Alliance } from '#model/alliance.ts';
import {
  nothingFound,
  toCitedWords,
  translatedFrom,
  whoseWords,
} from '#model/citation/citation.ts';
import { remarkOn } from '#model/citation/remarkOn.ts';
import { toReadableDate, type DateText } from '#model/date.ts';
import { allStatements, sourceById, speakerName } from '#model/questions.ts';
import { speakerWithOffice } from '#model/speakerWithOffice.ts';
import { recordVersion } from '#model/recordVersion.ts';
import { beginningOf, shorten } from '#model/shorten.ts';
import { sourceOfWords, type Statement } from '#model/statement.ts';

/** One thing that can be cited, with the fields that all citation formats share. */
export interface Citable {
  /** Citation key: `csto-arm-44-day-war`. */
  readonly key: string;
  /**
   * `speech`: words that somebody said; `account`: what somebody said, in an outlet's words; `page`: what an outlet or
   * analyst wrote; `data`: a finding of the record, or the whole record.
   */
  readonly type: 'speech' | 'account' | 'page' | 'data';
  readonly title: string;
  /**
   * Who said or wrote it. Not divided into first and last name, because a file does not tell persons from bodies. Null
   * for the record's own findings and for a source as a whole.
   */
  readonly author: string | null;
  /** When it was said; null for anything but a statement. */
  readonly date: DateText | null;
  readonly place?: string | undefined;
  /** Where it was published: the outlet, or this record. Null if it is not part of anything larger. */
  readonly container: string | null;
  /** Address of the source of the words, or of this record if that is the source; null if there is no address. */
  readonly url: string | null;
  readonly abstract: string;
  readonly note?: string | undefined;
  readonly language: string;
}

/** In letters. Longer words are cut in a title; the abstract has all of them. */
const longestTitle = 140;

/** The ellipsis of a cut stands outside the quotation marks: it was not said. */
function toTitle(words: string): string {
  const kept = beginningOf(words, longestTitle);
  return kept === words || !words.startsWith('“') ? shorten(words, longestTitle) : `${kept}” …`;
}

/** `CSTO alliance map: Public stance on the war in Ukraine, as of 16 May 2022` */
export function recordTitle({ shortName, question }: Alliance): string {
  return `${shortName} alliance map: ${question}`;
}

/**
 * The citation of the whole record.
 *
 * @param record public address of the record, without a fragment; null if it has none
 */
function citableRecord(alliance: Alliance, record: string | null): Citable {
  const { id, title, lede, event, lang, sources } = alliance;
  return {
    key: `${id.toLowerCase()}-alliance-map`,
    type: 'data',
    title: recordTitle(alliance),
    author: null,
    date: null,
    container: null,
    url: record,
    abstract: `${title} ${lede}`,
    note: `The record as of ${toReadableDate(event.date)}, version ${recordVersion(alliance)}: ${counted(allStatements(alliance).length, 'statement')} from ${counted(sources.length, 'source')}.`,
    language: lang,
  };
}

const typeOf: Record<Statement['kind'], Citable['type']> = {
  quotation: 'speech',
  fragment: 'speech',
  paraphrase: 'account',
  report: 'page',
  analysis: 'page',
  silence: 'data',
};

function noteOf(alliance: Alliance, statement: Statement, address: string | null): string {
  const { kind, dateNote, sources } = statement;
  const isFinding = kind === 'silence';
  // The url field names the source of the words, so the note lists the others. A silence has no words: it lists all.
  const first = isFinding ? undefined : sourceOfWords(statement);
  const others = sources
    .filter((id) => id !== first)
    .map((id) => sourceById(alliance, id))
    .flatMap((source) => (source ? `${source.outlet} (${source.url})` : []));
  const who = speakerWithOffice(alliance, statement);
  const parts = [
    isFinding ? `${nothingFound}: ${who}` : whoseWords(statement, who),
    dateNote,
    translatedFrom(statement),
    others.length > 0 ? `${isFinding ? 'looked for in' : 'also'} ${others.join(', ')}` : undefined,
    `recorded in ${recordTitle(alliance)}${address === null ? '' : `, ${address}`}`,
  ];
  const facts = parts.filter((part) => part !== undefined).join('; ');
  return [remarkOn(statement), facts].filter(Boolean).join(' ');
}

/** The citation of one statement, with the source of its words; `record` as for `citableRecord`. */
export function citableStatement(
  alliance: Alliance,
  statement: Statement,
  record: string | null,
): Citable {
  const { id, kind, words, speaker, place, date, lang } = statement;
  const source = sourceById(alliance, sourceOfWords(statement));
  const address = record === null ? null : `${record}#${id}`;
  const isFinding = kind === 'silence';
  return {
    key: `${alliance.id.toLowerCase()}-${id}`,
    type: typeOf[kind],
    title: toTitle(isFinding ? `${nothingFound}: ${words}` : toCitedWords(statement)),
    author: isFinding ? null : speakerName(alliance, speaker),
    date,
    place,
    container: isFinding ? recordTitle(alliance) : (source?.outlet ?? recordTitle(alliance)),
    url: isFinding ? address : (source?.url ?? address),
    abstract: toCitedWords(statement),
    note: noteOf(alliance, statement, address),
    language: lang,
  };
}

/** The record, then all its statements; `record` as for `citableRecord`. */
export function allCitables(alliance: Alliance, record: string | null): readonly Citable[] {
  return [
    citableRecord(alliance, record),
    ...allStatements(alliance).map(({ statement }) =>
      citableStatement(alliance, statement, record),
    ),
  ];
}
